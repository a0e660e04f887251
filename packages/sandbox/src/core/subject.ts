// What the `{0}` of a catalogue message stands for in one request (E03).
import { readJson } from './body.js';
import { type ErrorCatalogue, own } from './errors.js';
import type { PlainRequest } from './exchange.js';
import type { Match } from './router.js';

/** The value of the parameter that the message is about, if the request has one that is no secret. */
export function subjectOf(
  code: string | null | undefined,
  catalogue: ErrorCatalogue,
  { operation }: Match,
  request: PlainRequest,
): string | undefined {
  const entry = code ? own(catalogue, code) : undefined;
  const name = entry?.message.includes('{0}') ? entry.parameter : undefined;
  if (name === undefined || operation.requestBody?.secrets.includes(`/${name}`)) return undefined;
  const body = readJson(request.body);
  const value = own((body ?? undefined) as { [key: string]: unknown } | undefined, name);
  return typeof value === 'string' ? value.slice(0, 64) : undefined;
}
