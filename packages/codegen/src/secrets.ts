// Which values of a body are secret, said by the document: `writeOnly` and `format: password`.
import {
  arrayAt,
  type Document,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  pointerToken,
  resolve,
  stringAt,
} from './document.js';

/** JSON Pointers of the secret values of a schema; `*` stands for every entry of an array or map. */
export function secretsOf(document: Document, schema: Json): string[] {
  const found = new Set<string>();
  const visit = (value: Json | undefined, pointer: string, refs: readonly string[]): void => {
    if (!isObject(value)) return;
    const ref = stringAt(value, '$ref');
    if (ref && refs.includes(ref)) return;
    const node = resolve(document, value);
    const path = ref ? [...refs, ref] : refs;
    if (isMarked(node)) {
      found.add(pointer);
      return;
    }
    for (const [name, property] of Object.entries(objectAt(node, 'properties'))) {
      visit(property, `${pointer}/${pointerToken(name)}`, path);
    }
    visit(node.items, `${pointer}/*`, path);
    visit(node.additionalProperties, `${pointer}/*`, path);
    for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
      for (const part of arrayAt(node, keyword)) visit(part, pointer, path);
    }
  };
  visit(schema, '', []);
  return [...found];
}

/** Whether a value is secret as a whole: its schema, or what that is composed of, says so. */
export function isSecret(document: Document, node: JsonObject, refs: readonly string[] = []): boolean {
  return (
    isMarked(node) ||
    ['allOf', 'oneOf', 'anyOf'].some((keyword) =>
      arrayAt(node, keyword).some((part) => {
        const ref = stringAt(part, '$ref');
        if (ref && refs.includes(ref)) return false;
        return isSecret(document, resolve(document, part), ref ? [...refs, ref] : refs);
      }),
    )
  );
}

/** Whether a schema itself says that its values are secret. */
export function isMarked(node: JsonObject): boolean {
  return node.writeOnly === true || node.format === 'password';
}
