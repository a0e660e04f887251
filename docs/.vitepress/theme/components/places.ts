// Where in the text of a request a value stands.
import { isCollection, LineCounter, parseDocument } from 'yaml';

/** From the value's first character to behind its last one, and the line of the first. */
export interface Place {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Longer texts are not searched: nobody typed them, and it takes its time. */
const longest = 100_000;

/** @param text JSON @returns a function that finds a value by its JSON Pointer; nothing where there is none */
export function placesIn(text: string): (pointer: string) => Place | undefined {
  if (text.length > longest) return () => undefined;
  const lineCounter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter, schema: 'json' });
  return (pointer) => {
    const keys = pointer.split('/').slice(1).map(plain);
    const node = keys.length > 0 && isCollection(contents) ? contents.getIn(keys, true) : contents;
    const [from, to] = (node as { range?: readonly number[] } | undefined)?.range ?? [];
    return from === undefined || to === undefined ? undefined : { line: lineCounter.linePos(from).line, from, to };
  };
}

function plain(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
