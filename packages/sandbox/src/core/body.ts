// Reads a request's body as JSON (Q04).
import type { PlainRequest } from './exchange.js';

/** Deepest nesting that is read; no documented body is anywhere near it. */
const deepest = 512;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The value of a body, or undefined for one that is no UTF-8, no JSON, or nested without end. */
export function readJson(body: PlainRequest['body']): unknown {
  try {
    const text = typeof body === 'string' ? body : utf8.decode(body);
    // Each level takes two characters: short texts need no look.
    if (text.length > 2 * deepest && depth(text) > deepest) return undefined;
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How deep the brackets go; those inside strings are skipped. */
function depth(text: string): number {
  let level = 0;
  let most = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === 92) index++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 91 || code === 123) most = Math.max(most, ++level);
    else if (code === 93 || code === 125) level--;
  }
  return most;
}

/** The media type of a header: without parameters, in lower case. */
export function mediaTypeOf(header: string | undefined): string {
  if (header === undefined) return '';
  const end = header.indexOf(';');
  return (end < 0 ? header : header.slice(0, end)).trim().toLowerCase();
}
