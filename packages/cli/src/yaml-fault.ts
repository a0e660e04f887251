// What is wrong with a text that is no YAML, in words of our own: the parser's messages quote the text, which may be a secret.
import { type Document, isAlias, isMap, isScalar, type LineCounter, type Pair, visit, type YAMLError } from 'yaml';
import { Malformed } from './failure.js';

const texts: { readonly [code: string]: string } = {
  BAD_ALIAS: 'a value that starts with * is an alias in YAML: put it in quotes if it is text',
  BAD_DQ_ESCAPE: 'a backslash in double quotes starts an escape, and this one does not exist: use single quotes',
  BAD_INDENT: 'the indentation does not fit the lines around it',
  BAD_SCALAR_START: 'a value cannot start with this character in YAML: put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon on the same line: put the value in quotes, or begin a new line',
  KEY_OVER_1024_CHARS: 'the key is too long',
  MISSING_CHAR: 'a quote, bracket or colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing here, or the space after it',
  RESOURCE_EXHAUSTION: 'this is nested too deeply',
  TAB_AS_INDENT: 'a tab indents this line: YAML takes spaces only',
  TAG_RESOLVE_FAILED: 'a value that starts with ! is a tag in YAML: put it in quotes if it is text',
  UNEXPECTED_TOKEN: 'this does not fit what stands before it: look at indentation, quotes and brackets',
};

/**
 * What is wrong with a document, if anything; a warning counts, since the value would not be what was written.
 * @param json whether it is known to be JSON, in which only a key can still stand twice
 */
export function yamlFault(document: Document.Parsed, lines: LineCounter, json: boolean): Malformed | undefined {
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings];
  const error = json ? errors.find(({ code }) => code === 'DUPLICATE_KEY') : errors[0];
  if (error?.code === 'DUPLICATE_KEY') return duplicateKey(document, lines, error.pos[0]);
  if (json) return undefined;
  if (error) return new Malformed(texts[error.code] ?? 'this is not YAML', at(lines, error.pos[0]));
  let fault: Malformed | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      fault = new Malformed(texts.BAD_ALIAS ?? '', at(lines, alias.range?.[0] ?? 0));
      return visit.BREAK;
    },
  });
  return fault;
}

/** The place of an offset. */
export function at(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function duplicateKey(document: Document.Parsed, lines: LineCounter, offset: number): Malformed {
  let message = 'this key stands here a second time';
  visit(document, {
    Map(_, map) {
      const second = map.items.find((pair) => startOf(pair) === offset);
      if (!second || !isScalar(second.key)) return undefined;
      const { value } = second.key;
      const first = map.items.find((pair) => isScalar(pair.key) && pair.key.value === value);
      if (!first || first === second) return undefined;
      message = `the key "${value}" stands here a second time; the first is in line ${at(lines, startOf(first) ?? 0).line}`;
      return visit.BREAK;
    },
  });
  return new Malformed(message, at(lines, offset));
}

/** Offset of a pair's key. */
function startOf({ key }: Pair): number | undefined {
  return isScalar(key) || isMap(key) || isAlias(key) ? key.range?.[0] : undefined;
}
