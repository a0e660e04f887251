// What the values of an answer mean where the wire has several forms: numbers, switches and times, by place.
import {
  arrayAt,
  type Document,
  isObject,
  type Json,
  objectAt,
  pointerToken,
  resolve,
  rulesOf,
  stringAt,
} from '../document.js';
import { pascalCase, propertyKey } from '../naming.js';
import type { Operation } from '../operations.js';
import { header } from '../output.js';

/** Emits the module of the forms: one entry per body of an answer that has any. */
export function responseForms(document: Document, operations: readonly Operation[]): string {
  const rows = new Map<string, string>();
  for (const { name, schema } of operations.flatMap(({ responses }) => responses.flatMap(({ bodies }) => bodies))) {
    const forms = formsOf(document, schema);
    if (Object.keys(forms).length > 0) {
      rows.set(name, `  ${propertyKey(pascalCase(name))}: ${JSON.stringify(forms)},\n`);
    }
  }
  return `${header}/** Values of answers that have several forms on the wire (X01), or are times (X07), by JSON Pointer. */
export const responseForms = {
${[...rows.values()].join('')}} as const;
`;
}

/** JSON Pointer to meaning; `*` stands for every entry. */
function formsOf(document: Document, schema: Json): Record<string, 'number' | 'boolean' | 'utc'> {
  const found: Record<string, 'number' | 'boolean' | 'utc'> = {};
  const visit = (value: Json | undefined, pointer: string, refs: readonly string[]): void => {
    if (!isObject(value)) return;
    const ref = stringAt(value, '$ref');
    if (ref !== undefined && refs.includes(ref)) return;
    const node = resolve(document, value);
    const path = ref === undefined ? refs : [...refs, ref];
    const choices = arrayAt(node, 'oneOf').map((choice) => resolve(document, choice));
    const types = choices.map((choice) => stringAt(choice, 'type'));
    if (rulesOf(node).includes('X07')) found[pointer] = 'utc';
    else if (types.includes('string') && types.some((type) => type === 'integer' || type === 'number')) {
      const values = choices.flatMap((choice) => arrayAt(choice, 'enum')).map(String);
      found[pointer] = values.length > 0 && values.every((each) => /^[01]$/.test(each)) ? 'boolean' : 'number';
    }
    for (const part of arrayAt(node, 'allOf')) visit(part, pointer, path);
    for (const [name, property] of Object.entries(objectAt(node, 'properties'))) {
      visit(property, `${pointer}/${pointerToken(name)}`, path);
    }
    visit(node.items, `${pointer}/*`, path);
  };
  visit(schema, '', []);
  return found;
}
