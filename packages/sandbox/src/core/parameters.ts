// Reads the parameters of an operation from a request: text becomes what the table of operations says it is.
import type { OperationRow } from '@otc-geminidb/schema/operations';
import type { PlainRequest } from './exchange.js';
import type { Match } from './router.js';

/** Values by name. */
type Values = Record<string, unknown>;

/** The parameters as their validator takes them: values by name, by place; only places in use are there. */
export function readParameters(match: Match, request: PlainRequest, query: string): Record<string, Values> {
  const places: Record<string, Values> = {};
  for (const { name, in: place, type } of match.operation.parameters) {
    places[place] ??= {};
    const value = place === 'path' ? segment(match, name) : readText(request, query, place, name);
    if (value !== undefined) places[place][name] = decode(value, type);
  }
  return places;
}

/** A key, header or cookie as sent; undefined when it is not there. */
export function readCredential(
  credential: OperationRow['credentials'][number],
  request: PlainRequest,
  query: string,
): string | undefined {
  const value = readText(request, query, credential.in, credential.name);
  return Array.isArray(value) ? value[0] : value;
}

/** A segment that is not properly encoded counts as missing. */
function segment(match: Match, name: string): string | undefined {
  const text = match.values[name];
  try {
    return text === undefined || !text.includes('%') ? text : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function readText(request: PlainRequest, query: string, place: string, name: string): string | string[] | undefined {
  if (place === 'header') return headerOf(request, name.toLowerCase());
  const values =
    place === 'query' ? new URLSearchParams(query).getAll(name) : cookies(headerOf(request, 'cookie') ?? '', name);
  return values.length > 1 ? values : values[0];
}

/** A header of a request, its several values joined as HTTP has it. */
export function headerOf(request: PlainRequest, name: string): string | undefined {
  const value = Object.hasOwn(request.headers, name) ? request.headers[name] : undefined;
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}

function cookies(header: string, name: string): string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}

/** Text that does not read as its type stays text, for the validator to refuse. */
function decode(value: string | string[], type: string): unknown {
  if (type === 'array') return Array.isArray(value) ? value : [value];
  if (Array.isArray(value)) return value;
  if (type === 'integer' || type === 'number') {
    return /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(value) ? Number(value) : value;
  }
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}
