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
  /** Number of bytes that were sent and that the recording does not hold; 0 when it holds them, or there were none. */
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
      Math.max(sizeOf(entry.request.bodySize), sizeOf(requestHeaders.get('content-length'))),
    ),
    response: bodyOf(
      text ?? '',
      responseHeaders.get('content-type') ?? content.mimeType ?? '',
      typeof content.text === 'string' ? 0 : sizeOf(content.size),
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
  return { text, mediaType, json: parse(text), missing: 0 };
}

/** A size as tools write it: -1 where it is not known. */
function sizeOf(value: unknown): number {
  const size = Number(value ?? 0);
  return size > 0 ? size : 0;
}

function parse(text: string): RecordedBody['json'] {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
