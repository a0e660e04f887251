// Reads a request's body as JSON (Q04).
import type { PlainRequest } from './exchange.js';

/** Deepest nesting that is read; no documented body is anywhere near it. */
const deepest = 512;

/** Most values that are read: enough for thousands of entries, too few to keep the sandbox busy with their faults. */
const most = 20_000;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The value of a body, or undefined for one that is no UTF-8, no JSON, or endless. */
export function readJson(body: PlainRequest['body']): unknown {
  try {
    const text = typeof body === 'string' ? body : utf8.decode(body);
    // Each level takes two characters, each value too: short texts need no look.
    if (text.length > 2 * deepest && excessive(text)) return undefined;
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether brackets go deeper, or values are more, than is read; what stands inside strings is skipped. */
function excessive(text: string): boolean {
  let level = 0;
  let values = 1;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === 92) index++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 44) values++;
    else if (code === 93 || code === 125) level--;
    else if ((code === 91 || code === 123) && ++level > deepest) return true;
  }
  return values > most;
}

/** The media type of a header: without parameters, in lower case. */
export function mediaTypeOf(header: string | undefined): string {
  if (header === undefined) return '';
  const end = header.indexOf(';');
  return (end < 0 ? header : header.slice(0, end)).trim().toLowerCase();
}
