// The fields of a body or of parameters as a flat list: what each must be, its rules, and values that keep and break it.
import { type Ajv, Ajv as AjvClass } from 'ajv';
import {
  arrayAt,
  type Document,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  resolve,
  rulesOf,
  stringAt,
} from '../../document.js';
import { type Constraint, compilable } from '../../json-schema.js';
import { regularExpression } from '../../regular-expression.js';
import { wrongValues } from './wrong-values.js';

/** One field. */
export interface Field {
  /** Such as `flavor[].num`. */
  readonly path: string;
  /** Keys from the body to the field, 0 for the entry of an array. */
  readonly keys: readonly (string | number)[];
  readonly required: boolean;
  readonly description: string;
  readonly rules: readonly string[];
  readonly errorCodes: readonly string[];
  /** What it must be, as ends of sentences. */
  readonly must: readonly string[];
  readonly secret: boolean;
  readonly right: Json | undefined;
  readonly wrong: Json | undefined;
}

/**
 * Lists the fields of a schema, those inside objects, arrays and alternatives included, in the order of the document.
 * What only an alternative asks for is not required, and what several have is listed once.
 */
export function fieldsOf(document: Document, schema: Json, example: Json | undefined): Field[] {
  const { schema: compiled, constraints } = compilable(document, schema);
  const ajv = new AjvClass({
    strict: false,
    validateFormats: false,
    validateSchema: false,
    meta: false,
    code: { optimize: false, regExp: Object.assign(regularExpression, { code: 'regularExpression' }) },
  });
  const fields: Field[] = [];
  interface Place {
    readonly path: string;
    readonly keys: readonly (string | number)[];
    readonly alternative: boolean;
  }
  const visit = (value: Json, place: Place, refs: readonly string[]): void => {
    const { path, keys, alternative } = place;
    const ref = stringAt(value, '$ref');
    if (ref && refs.includes(ref)) return;
    const seen = ref ? [...refs, ref] : refs;
    const node = resolve(document, value);
    for (const part of arrayAt(node, 'allOf')) visit(part, place, seen);
    for (const kind of ['anyOf', 'oneOf']) {
      for (const part of arrayAt(node, kind)) visit(part, { ...place, alternative: true }, seen);
    }
    if (node.items !== undefined) visit(node.items, { path: `${path}[]`, keys: [...keys, 0], alternative }, seen);
    for (const [name, property] of Object.entries(objectAt(node, 'properties'))) {
      const at = path === '' ? name : `${path}.${name}`;
      if (alternative && fields.some((field) => field.path === at)) continue;
      const inside = [...keys, name];
      const described = resolve(document, property);
      const own = constraints.filter((constraint) => {
        return constraint.keyword !== 'additionalProperties' && fieldPath(constraint) === at;
      });
      const right = valueAt(example, inside) ?? exampleOf(document, property);
      fields.push({
        path: at,
        keys: inside,
        required: !alternative && arrayAt(node, 'required').includes(name),
        description: stringAt(described, 'description')?.trim() ?? '',
        rules: rulesOf(described),
        errorCodes: unique(own.map(({ errorCode }) => errorCode)),
        must: unique(own.filter(({ keyword }) => keyword !== 'required').map(({ text }) => text)),
        secret: own.some(({ secret }) => secret),
        right,
        wrong: firstRefused(ajv, subschema(compiled, inside), compiled.definitions, right),
      });
      visit(property, { path: at, keys: inside, alternative }, seen);
    }
  };
  visit(schema, { path: '', keys: [], alternative: false }, []);
  return fields;
}

/** The first candidate that the field's own schema refuses. */
function firstRefused(
  ajv: Ajv,
  schema: JsonObject | undefined,
  definitions: Json | undefined,
  right: Json | undefined,
): Json | undefined {
  if (schema === undefined || right === undefined) return undefined;
  const check = ajv.compile(definitions === undefined ? schema : { ...schema, definitions });
  return wrongValues(right, schema).find((candidate) => !check(candidate));
}

/** The field that a constraint is about, from its place in the schema. */
function fieldPath({ schemaPath, keyword, property }: Constraint): string {
  const tokens = schemaPath.split('/').slice(1, property === undefined ? -1 : -2);
  let path = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === 'properties') path += `.${keyOf(tokens[++index] ?? '')}`;
    else if (token === 'items') path += '[]';
    else if (token === 'allOf') index++;
    else return `${path} ${keyword}`;
  }
  if (property !== undefined) path += `.${property}`;
  return path.slice(1);
}

/** The key that a token of a schema path stands for. */
function keyOf(token: string): string {
  return decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
}

function subschema(schema: JsonObject, keys: readonly (string | number)[]): JsonObject | undefined {
  if (keys.length === 0) return schema;
  const [key, ...rest] = keys;
  const next = typeof key === 'number' ? schema.items : objectAt(schema, 'properties')[key ?? ''];
  const found = isObject(next) ? subschema(next, rest) : undefined;
  if (found) return found;
  for (const part of arrayAt(schema, 'allOf')) {
    const inside = isObject(part) ? subschema(part, keys) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

function exampleOf(document: Document, value: Json): Json | undefined {
  const node = resolve(document, value);
  if (node.example !== undefined) return node.example;
  return arrayAt(node, 'allOf')
    .map((part) => exampleOf(document, part))
    .find((found) => found !== undefined);
}

/** The value that keys lead to in an example, or undefined. */
export function valueAt(value: Json | undefined, keys: readonly (string | number)[]): Json | undefined {
  let current = value;
  for (const key of keys) {
    current = Array.isArray(current) ? current[Number(key)] : isObject(current) ? current[key] : undefined;
  }
  return current;
}

function unique(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text): text is string => text !== undefined))];
}
