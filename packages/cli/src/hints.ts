// Says when YAML's reading of a value is the reason for an issue: `3.11` without quotes is a number, and so on.
import type { Issue } from '@otc-geminidb/schema';
import type { RequestDocument } from './document.js';
import { isSecret } from './secrets.js';

/** Judges a request. */
export type Judge = (value: unknown) => readonly Issue[];

/** What to do about an issue, where the way it is written in YAML is its reason. */
export function hintFor(issue: Issue, document: RequestDocument, judge: Judge): string | undefined {
  const { pointer } = issue;
  const written = document.writtenAt(pointer);
  if (!written?.plain) return undefined;
  const value = valueAt(document.value, pointer);
  if (value === null && written.source === '') {
    return 'nothing is read as null in YAML, and what follows a # is a comment: put the value in quotes';
  }
  if (typeof value === 'string') {
    const likeKey = issue.keyword === 'type' && /^[\w-]+:\S/.test(value);
    return likeKey ? 'YAML takes this for text: write a space after the colon' : undefined;
  }
  const quoted = replaced(document.value, pointer, written.source);
  if (judge(quoted).some((other) => other.pointer === pointer)) return undefined;
  const kind = value === null ? 'as null' : `as a ${typeof value}`;
  return isSecret(pointer)
    ? `YAML reads it ${kind}: put it in quotes`
    : `YAML reads ${written.source} without quotes ${kind}: write "${written.source}"`;
}

function partsOf(pointer: string): string[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(root: unknown, pointer: string): unknown {
  return partsOf(pointer).reduce<unknown>((value, part) => (value as Record<string, unknown> | null)?.[part], root);
}

/** A copy with another value at a JSON Pointer. */
function replaced(root: unknown, pointer: string, value: string): unknown {
  const parts = partsOf(pointer);
  const last = parts.pop();
  if (last === undefined) return value;
  const copy: unknown = structuredClone(root);
  const owner = parts.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], copy);
  (owner as Record<string, unknown>)[last] = value;
  return copy;
}
