// What an exchange lacks, or has in another form than HAR 1.2, that no check could do without.
import { isObject } from './fits.js';

/** Texts that may be missing, but are nothing else when they are there; tools write null for "none". */
const texts: Readonly<Record<'request' | 'response', readonly (readonly string[])[]>> = {
  request: [['httpVersion'], ['postData', 'mimeType'], ['postData', 'text']],
  response: [['httpVersion'], ['statusText'], ['content', 'mimeType'], ['content', 'text'], ['content', 'encoding']],
};

/** What keeps an exchange from being judged, in words that follow "exchange 1". */
export function faultOf(entry: unknown): string | undefined {
  const { request, response } = isObject(entry) ? entry : {};
  if (!isObject(request) || typeof request.method !== 'string' || typeof request.url !== 'string')
    return 'has no request.method and url';
  if (!Array.isArray(request.headers)) return 'has no request.headers';
  if (!isObject(response) || typeof response.status !== 'number') return 'has no response.status';
  if (!Array.isArray(response.headers) || !isObject(response.content)) return 'has no response.headers and content';
  return faultOfSide('request', request) ?? faultOfSide('response', response);
}

function faultOfSide(side: 'request' | 'response', message: Readonly<Record<string, unknown>>): string | undefined {
  for (const header of message.headers as readonly unknown[]) {
    if (!isObject(header) || typeof header.name !== 'string' || typeof header.value !== 'string')
      return `has a header without name and value in ${side}.headers`;
  }
  for (const [key = '', inner] of texts[side]) {
    const outer = message[key] ?? undefined;
    if (inner !== undefined && outer !== undefined && !isObject(outer)) return `has no object as ${side}.${key}`;
    const value = inner === undefined ? outer : (outer as Record<string, unknown> | undefined)?.[inner];
    if (typeof (value ?? '') !== 'string') return `has no text as ${[side, key, inner].filter(Boolean).join('.')}`;
  }
  return undefined;
}
