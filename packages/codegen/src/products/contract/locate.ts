// Follows references while keeping account of the place: the pointer of what is found, not of the reference to it.
import { type Document, isObject, type Json, pointerToken } from '../../document.js';

/** A part of the document and its JSON Pointer. */
export interface Located {
  readonly pointer: string;
  readonly value: Json;
}

/**
 * Looks a part up by its pointer and follows references until something else is found.
 * @throws {Error} when a reference leads in a circle.
 */
export function locate(document: Document, pointer: string): Located {
  let at = pointer;
  for (let hops = 0; hops < 100; hops++) {
    const value = valueAt(document.root, at);
    if (!isObject(value) || typeof value.$ref !== 'string') return { pointer: at, value: value ?? null };
    at = decodeURIComponent(value.$ref).replace(/^#/, '');
  }
  throw new Error(`The reference at ${pointer} leads in a circle.`);
}

/** What lies below a part, key by key; its value is null when there is nothing. */
export function child(document: Document, from: Located, ...keys: readonly string[]): Located {
  let at = from;
  for (const key of keys) {
    if (!isObject(at.value) || at.value[key] === undefined) return { pointer: at.pointer, value: null };
    at = locate(document, `${at.pointer}/${pointerToken(key)}`);
  }
  return at;
}

function valueAt(root: Json, pointer: string): Json | undefined {
  let current: Json | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    current = isObject(current) ? current[key] : Array.isArray(current) ? current[Number(key)] : undefined;
  }
  return current;
}
