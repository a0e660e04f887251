// Where each part of the document stands: the line of every JSON Pointer, in the bundled YAML or in the JSON itself.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Document, type Json, pointerToken } from './document.js';

/** The lines of a document. */
export interface Positions {
  /** Name of the file that the lines are of, such as `openapi.yaml`. */
  readonly file: string;
  /** Line of a part, from 1; that of the nearest part around it when it is not written there itself. */
  line(pointer: string): number;
}

/** Indexes the YAML that lies beside the bundled JSON, or the JSON when there is none. */
export function positionsOf(document: Document): Positions {
  const path = document.path;
  if (path === undefined) return { file: 'the document', line: () => 1 };
  const yaml = path.replace(/\.json$/, '.yaml');
  const file = existsSync(yaml) ? yaml : path;
  return { file: basename(file), line: linesOf(readFileSync(file, 'utf8')).line };
}

/** A YAML text with the line of each part. */
export interface Lines extends Pick<Positions, 'line'> {
  readonly value: Json;
}

/** Indexes a YAML text. */
export function linesOf(text: string): Lines {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lines = new Map<string, number>([['', 1]]);
  index(document.contents, '', lines, counter);
  return {
    value: document.toJS() as Json,
    line(pointer) {
      let at = pointer.replace(/^#/, '');
      while (!lines.has(at)) at = at.slice(0, at.lastIndexOf('/'));
      return lines.get(at) ?? 1;
    },
  };
}

function index(node: Node | null, pointer: string, lines: Map<string, number>, counter: LineCounter): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const place = `${pointer}/${pointerToken(String(key.value))}`;
      lines.set(place, counter.linePos(key.range?.[0] ?? 0).line);
      index(value as Node | null, place, lines, counter);
    }
  } else if (isSeq(node)) {
    for (const [position, item] of node.items.entries()) {
      const place = `${pointer}/${position}`;
      lines.set(place, counter.linePos((item as Node).range?.[0] ?? 0).line);
      index(item as Node, place, lines, counter);
    }
  }
}
