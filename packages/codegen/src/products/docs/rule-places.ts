// Where the document keeps each rule: every place with an `x-rule`, named so that a reader finds it.
import { type Document, isObject, type Json, rulesOf } from '../../document.js';

/** Places by rule id, in the order of the document. */
export function rulePlaces(document: Document): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  const visit = (value: Json, keys: readonly string[]): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...keys, String(index)]);
    }
    if (!isObject(value)) return;
    for (const id of rulesOf(value)) {
      const known = places.get(id) ?? [];
      const name = placeName(keys);
      places.set(id, known.includes(name) ? known : [...known, name]);
    }
    for (const [key, item] of Object.entries(value)) {
      if (key !== 'example' && key !== 'examples') visit(item, [...keys, key]);
    }
  };
  visit(document.root, []);
  return places;
}

/** `components schemas RequestFlavor properties num` becomes `RequestFlavor.num`; other places stay paths. */
function placeName(keys: readonly string[]): string {
  if (keys[0] === 'components' && keys[2] !== undefined) {
    const inside = keys.slice(3).filter((key) => key !== 'properties' && key !== 'allOf' && !/^\d+$/.test(key));
    const name = [keys[2], ...inside].join('.').replaceAll('.items', '[]').replace('.x-unknown-property', '.*');
    return keys[1] === 'schemas' ? name : `${keys[1]}/${name}`;
  }
  return keys.join(' › ');
}
