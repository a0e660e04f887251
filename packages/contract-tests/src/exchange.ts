// One recorded exchange, read for judging: lower-case headers, parsed bodies, the URL and what operation it belongs to.
import { type HarEntry, type HarPair, textOf } from './har.js';
import type { Match } from './match.js';
import { perText } from './memo.js';

/** A body as text and, where it parses, as JSON. */
export interface RecordedBody {
  readonly text: string;
  /** Media type without parameters, in lower case; empty when none was given. */
  readonly mediaType: string;
  readonly json: { readonly ok: true; readonly value: unknown } | { readonly ok: false };
  /**
   * Number of bytes that were sent and that the recording does not hold; 0 when it holds them, or there were none, and
   * infinite where nobody says how many.
   */
  readonly missing: number;
}

/** An exchange ready for judging. */
export interface Exchange {
  readonly entry: HarEntry;
  readonly url: URL;
  readonly match: Match;
  readonly requestHeaders: ReadonlyMap<string, string>;
  readonly responseHeaders: ReadonlyMap<string, string>;
  readonly request: RecordedBody;
  readonly response: RecordedBody;
}

/** Reads an exchange; undefined when its URL is none. */
export function exchangeOf(entry: HarEntry, match: (method: string, url: URL) => Match): Exchange | undefined {
  const url = urlOf(entry.request.url);
  if (!url) return undefined;
  const requestHeaders = headerMap(entry.request.headers);
  const responseHeaders = headerMap(entry.response.headers);
  const { postData } = entry.request;
  const { content } = entry.response;
  const text = textOf(content);
  return {
    entry,
    url,
    match: match(entry.request.method, url),
    requestHeaders,
    responseHeaders,
    request: bodyOf(
      postData?.text ?? '',
      requestHeaders.get('content-type') ?? postData?.mimeType ?? '',
      Math.max(
        sizeOf(entry.request.bodySize),
        sizeOf(requestHeaders.get('content-length')),
        isElsewhere(postData) ? Number.POSITIVE_INFINITY : 0,
      ),
    ),
    response: bodyOf(
      text ?? '',
      responseHeaders.get('content-type') ?? content.mimeType ?? '',
      typeof content.text === 'string' && content.text !== '' ? 0 : unkept(entry.response, responseHeaders),
    ),
  };
}

const urlOf = perText((text) => (URL.canParse(text) ? new URL(text) : undefined));

const lowerCase = perText((name) => name.toLowerCase());

function headerMap(headers: readonly HarPair[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const { name, value } of headers) map.set(lowerCase(name), value);
  return map;
}

const mediaTypeOf = perText((contentType) => (contentType.split(';', 1)[0] ?? '').trim().toLowerCase());

function bodyOf(text: string, contentType: string, size: number): RecordedBody {
  const mediaType = mediaTypeOf(contentType);
  if (text === '') return { text, mediaType, json: { ok: false }, missing: size };
  return { text, mediaType, json: jsonOf(text), missing: 0 };
}

/** What an answer was said to be long, where its text is not there. */
function unkept({ status, content, bodySize }: HarEntry['response'], headers: ReadonlyMap<string, string>): number {
  const size = Math.max(sizeOf(content.size), sizeOf(headers.get('content-length')));
  if (size > 0 || typeof content.text === 'string') return size;
  // -1 is "not known" of both; whoever keeps bodies knows, and an answer without content has none.
  const isUnknown = isElsewhere(content) || (content.size === -1 && status !== 204 && status !== 304);
  return isUnknown ? sizeOf(bodySize) || Number.POSITIVE_INFINITY : 0;
}

/** Playwright can put bodies into files beside the HAR, or into its archive. */
function isElsewhere(body: object | null | undefined): boolean {
  return typeof body === 'object' && body !== null && '_file' in body;
}

/** The beginning of a sentence about bytes that are not there. */
export function bytes(missing: number): string {
  return Number.isFinite(missing) ? `the ${missing} bytes of ` : '';
}

/** A size as tools write it: -1 where it is not known. */
function sizeOf(value: unknown): number {
  const size = Number(value ?? 0);
  return size > 0 ? size : 0;
}

/** A body as JSON; a byte order mark before it is nobody's fault. */
export function jsonOf(text: string): RecordedBody['json'] {
  try {
    return { ok: true, value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) };
  } catch {
    return { ok: false };
  }
}
