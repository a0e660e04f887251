// From a fault in a body to the line of the document that states what is broken.
import type { Contract, Place } from './contract.js';
import { isObject } from './fits.js';
import { perSchema } from './memo.js';
import { nodeAt } from './suite.js';

/** The place of the keyword that a value violates; the nearest schema around it when the keyword is not found. */
export function placeOf(contract: Contract, schema: string, pointer: string, keyword: string): Place {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const own = keyword === 'required' || keyword === 'additionalProperties';
  const last = own ? keys.pop() : undefined;
  const name = keyword === 'required' ? `required/${last}` : keyword;
  let candidates = family(contract, schema);
  for (const key of keys) {
    const next = candidates.flatMap((candidate) => {
      const node = nodeAt(contract, candidate);
      const below = node.properties[key] ?? (/^\d+$/.test(key) ? node.items : undefined) ?? node.additional;
      return below === undefined ? [] : family(contract, below);
    });
    if (next.length === 0) break;
    candidates = next;
  }
  for (const candidate of candidates) {
    const line = nodeAt(contract, candidate).lines[name];
    if (line === undefined) continue;
    const index = nodeAt(contract, candidate).required.indexOf(last ?? '');
    return { pointer: `${candidate}/${keyword === 'required' ? `required/${index}` : keyword}`, line };
  }
  const nearest = candidates[0] ?? schema;
  return { pointer: nearest, line: nodeAt(contract, nearest).line };
}

/** A schema, its `allOf` and all its branches. */
export const family: (contract: Contract, schema: string) => readonly string[] = perSchema((contract, schema) => {
  const node = nodeAt(contract, schema);
  const inner = [...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? [])];
  return [schema, ...inner.flatMap((part) => family(contract, part))];
});

/** A key as it stands in a JSON Pointer. */
export function pointerToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The value at a JSON Pointer, or undefined. */
export function valueAt(root: unknown, pointer: string): unknown {
  let current = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(current)) current = current[Number(key)];
    else if (isObject(current) && Object.hasOwn(current, key)) current = current[key];
    else return undefined;
  }
  return current;
}

/** Where secrets stand in what a schema describes: keys, with `*` for every entry of an array or map; and as pointer. */
const secretPaths = perSchema((contract, schema) => {
  const found: { readonly keys: readonly string[]; readonly tokens: readonly string[]; readonly schema: string }[] = [];
  const search = (at: string, keys: readonly string[], around: readonly string[]) => {
    if (around.includes(at)) return;
    for (const part of family(contract, at)) {
      const { secret, properties, items, additional } = nodeAt(contract, part);
      if (secret) found.push({ keys, tokens: keys.map((key) => `/${pointerToken(key)}`), schema: part });
      const next = [...around, at];
      for (const [name, below] of Object.entries(properties)) search(below, [...keys, name], next);
      for (const below of [items, additional]) if (below !== undefined) search(below, [...keys, '*'], next);
    }
  };
  search(schema, [], []);
  return found;
});

/** Every value of a body that is secret by the document, with its pointer and its schema. */
export function secretPlaces(contract: Contract, schema: string, body: unknown): SecretPlace[] {
  const found: SecretPlace[] = [];
  for (const path of secretPaths(contract, schema)) {
    const collect = (value: unknown, depth: number, pointer: string): void => {
      const key = path.keys[depth];
      if (key === undefined) found.push({ pointer, schema: path.schema, value });
      else if (typeof value !== 'object' || value === null) return;
      else if (key === '*') {
        for (const [name, inner] of Object.entries(value))
          collect(inner, depth + 1, `${pointer}/${pointerToken(name)}`);
      } else if (Object.hasOwn(value, key)) {
        collect((value as Record<string, unknown>)[key], depth + 1, pointer + path.tokens[depth]);
      }
    };
    collect(body, 0, '');
  }
  return found;
}

/** A secret value of a body. */
export interface SecretPlace {
  readonly pointer: string;
  readonly schema: string;
  readonly value: unknown;
}
