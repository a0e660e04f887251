// Lets pages on this machine call the sandbox, and no others.
import type { PlainRequest } from './exchange.js';
import { headerOf } from './parameters.js';

/** Headers for a page on localhost; undefined for a request that comes from no such page. */
export function corsHeaders(request: PlainRequest): Record<string, string> | undefined {
  const origin = headerOf(request, 'origin');
  if (origin === undefined || !isLocal(origin)) return undefined;
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': '*',
    Vary: 'Origin',
  };
}

/** Further headers for the browser's question whether it may send a request. */
export function preflightHeaders(request: PlainRequest, allow: string): Record<string, string> {
  const wanted = headerOf(request, 'access-control-request-headers');
  return {
    'Access-Control-Allow-Methods': allow,
    ...(wanted === undefined ? {} : { 'Access-Control-Allow-Headers': wanted }),
    ...(headerOf(request, 'access-control-request-private-network') === 'true'
      ? { 'Access-Control-Allow-Private-Network': 'true' }
      : {}),
    'Access-Control-Max-Age': '600',
  };
}

function isLocal(origin: string): boolean {
  return /^https?:\/\/(?:localhost|[a-z0-9-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(origin);
}
