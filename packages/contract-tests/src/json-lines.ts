// The line on which a value stands in a JSON text, found by reading past everything else; used for findings only.

/** Counts the lines from the start of the text to the value at a path; stops at the last part that is there. */
export function lineOf(text: string, path: readonly (string | number)[]): number {
  const end = position(text, path);
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

function position(text: string, path: readonly (string | number)[]): number {
  let at = skipSpace(text, 0);
  let best = at;
  for (const key of path) {
    const found = typeof key === 'number' ? itemAt(text, at, key) : propertyAt(text, at, key);
    if (found === undefined) break;
    at = found;
    best = at;
  }
  return best;
}

function propertyAt(text: string, start: number, key: string): number | undefined {
  if (text[start] !== '{') return undefined;
  let at = skipSpace(text, start + 1);
  while (text[at] === '"') {
    const end = skipValue(text, at);
    const name = JSON.parse(text.slice(at, end)) as string;
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (name === key) return value;
    at = skipSpace(text, skipValue(text, value));
    if (text[at] !== ',') return undefined;
    at = skipSpace(text, at + 1);
  }
  return undefined;
}

function itemAt(text: string, start: number, index: number): number | undefined {
  if (text[start] !== '[') return undefined;
  let at = skipSpace(text, start + 1);
  for (let count = 0; text[at] !== ']' && at < text.length; count++) {
    if (count === index) return at;
    at = skipSpace(text, skipValue(text, at));
    if (text[at] !== ',') return undefined;
    at = skipSpace(text, at + 1);
  }
  return undefined;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** The position after a value. */
function skipValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '"') {
      at++;
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    } else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    else if (depth > 0 || !(char === ',' || char === undefined)) {
      const next = text[at + 1];
      if (depth === 0 && (next === ',' || next === '}' || next === ']' || (next ?? ' ') <= ' ')) return at + 1;
      continue;
    }
    if (depth === 0) return at + 1;
  }
  return text.length;
}
