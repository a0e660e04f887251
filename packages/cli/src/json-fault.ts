// Finds where a text stops being JSON: JSON.parse does not always say it, and quotes the text, secrets and all.

const space = /[ \t\r\n]*/y;
const scalar =
  /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** The first offset at which a text that is no JSON goes wrong, and what should stand there. */
export function jsonFault(text: string): { readonly offset: number; readonly message: string } {
  let offset = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    offset += found?.length ?? 0;
    return found;
  };
  const next = () => {
    match(space);
    return text[offset];
  };
  /** Brackets that are open. */
  const open: ('{' | '[')[] = [];
  const fault = (expected: string) => ({ offset, message: `this is not JSON: ${expected} should stand here` });
  const key = () => next() === '"' && match(scalar) !== undefined && next() === ':';
  for (;;) {
    const bracket = next();
    if (bracket === '{' || bracket === '[') {
      offset++;
      if (next() !== (bracket === '{' ? '}' : ']')) {
        open.push(bracket);
        if (bracket === '{' && !key()) return fault('a key in double quotes with a colon after it');
        if (bracket === '{') offset++;
        continue;
      }
      offset++;
    } else if (match(scalar) === undefined) return fault('a value (text in double quotes)');
    for (;;) {
      const inside = open.at(-1);
      const after = next();
      if (inside === undefined) return fault('nothing more');
      if (after === ',') break;
      if (after !== (inside === '{' ? '}' : ']')) return fault(`"," or "${inside === '{' ? '}' : ']'}"`);
      open.pop();
      offset++;
    }
    offset++;
    if (open.at(-1) === '{') {
      if (!key()) return fault('a key in double quotes with a colon after it');
      offset++;
    }
  }
}
