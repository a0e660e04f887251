// Parses YAML and JSON into documents that know the line and column of everything in them.
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
} from 'yaml';
import { Malformed } from './failure.js';
import { jsonFault } from './json-fault.js';
import { at, yamlFault } from './yaml-fault.js';

/** A place in an input; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A scalar as it is written. */
export interface Written {
  /** Text of the input, without quotes. */
  readonly source: string;
  /** Whether it stands without quotes. */
  readonly plain: boolean;
}

/** One document of an input. */
export interface RequestDocument {
  /** Plain JSON data, as it would be sent. */
  readonly value: unknown;
  /** Where the value of a JSON Pointer is; for a missing property where its object is, for `key` where its key is. */
  placeOf(pointer: string, what: 'value' | 'key'): Place;
  /** How the scalar at a JSON Pointer is written. */
  writtenAt(pointer: string): Written | undefined;
}

/**
 * Parses an input; YAML may hold several documents.
 * @param json whether nothing but JSON will do
 * @throws {Malformed} when it is neither, is empty, or says something twice.
 */
export function parseDocuments(text: string, json: boolean): RequestDocument[] {
  const lines = new LineCounter();
  const data = tryJson(text);
  let documents: Document.Parsed[];
  try {
    documents = [...parseAllDocuments(text, { lineCounter: lines, prettyErrors: false })] as Document.Parsed[];
  } catch {
    throw new Malformed('this is nested too deeply');
  }
  if (json && !data) {
    const { offset, message } = jsonFault(text);
    throw new Malformed(text.trim() === '' ? 'this is empty' : message, at(lines, Math.min(offset, text.length - 1)));
  }
  const filled = documents.filter(({ contents }) => !(isScalar(contents) && contents.source === ''));
  if (filled.length === 0) throw new Malformed('this is empty');
  return filled.map((document) => {
    const fault = yamlFault(document, lines, data !== undefined);
    if (fault) throw fault;
    return { value: data ? data.value : plain(document), ...placesIn(document, lines) };
  });
}

function tryJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What would be sent of a document. */
function plain(document: Document.Parsed): unknown {
  try {
    return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 })) ?? 'null');
  } catch {
    throw new Malformed('this refers to itself, or has too many aliases');
  }
}

function placesIn(document: Document.Parsed, lines: LineCounter): Pick<RequestDocument, 'placeOf' | 'writtenAt'> {
  const walk = (pointer: string) => {
    let node: Node | null | undefined = resolved(document.contents, document);
    let pair: Pair | undefined;
    for (const part of pointer.split('/').slice(1)) {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const owner: Node | null | undefined = node;
      pair = isMap(owner) ? owner.items.find(({ key }) => isScalar(key) && String(key.value) === name) : undefined;
      const child = isSeq(owner) ? owner.items[Number(name)] : pair?.value;
      if (!isNode(child)) return { node: undefined, pair, owner };
      node = resolved(child, document);
    }
    return { node, pair, owner: undefined };
  };
  return {
    placeOf(pointer, what) {
      const { node, pair, owner } = walk(pointer);
      const key = isNode(pair?.key) ? pair.key : undefined;
      const found = what === 'key' ? (key ?? node ?? owner) : (node ?? key ?? owner);
      return at(lines, (found ?? document.contents)?.range?.[0] ?? 0);
    },
    writtenAt(pointer) {
      const { node } = walk(pointer);
      return isScalar(node) && node.source !== undefined
        ? { source: node.source, plain: node.type === 'PLAIN' }
        : undefined;
    },
  };
}

/** The node that an alias stands for. */
function resolved(node: Node | null, document: Document.Parsed): Node | null | undefined {
  return node && 'source' in node && 'resolve' in node ? node.resolve(document) : node;
}
