// From a schema of the document to a JSON Schema without references, and the list of everything that can go wrong in it.
import {
  arrayAt,
  type Document,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  pointerToken,
  resolve,
  rulesOf,
  stringAt,
} from './document.js';
import { expectation } from './expectation.js';
import { isSecret } from './secrets.js';

/** One thing that can be wrong with a value, and what to say about it. */
export interface Constraint {
  /** Where the keyword stands in the JSON Schema, as Ajv writes it; `/required` is followed by the property. */
  readonly schemaPath: string;
  readonly keyword: string;
  /** Rule that a violation breaks: the first one of the nearest `x-rule`. */
  readonly rule: string | undefined;
  /** Documented code of a violation: that of the nearest `x-error-code`. */
  readonly errorCode: string | undefined;
  /** What the value must be, as the end of a sentence that starts with its place. */
  readonly text: string;
  /** Whether the value must not be repeated in a message. */
  readonly secret: boolean;
  /** The property that must be there, of `required`. */
  readonly property?: string;
}

/** What holds at a place of a schema. */
export interface Scope {
  readonly rule: string | undefined;
  readonly errorCode: string | undefined;
  readonly secret: boolean;
}

/** A schema ready to be compiled, and its constraints in the order of the rulebook. */
export interface CompilableSchema {
  readonly schema: JsonObject;
  readonly constraints: readonly Constraint[];
  /** By schema path. */
  readonly scopes: ReadonlyMap<string, Scope>;
}

interface Context extends Scope {
  /** Inside a branch of anyOf, oneOf or not: the composition speaks for its branches. */
  readonly silent: boolean;
  readonly refs: readonly string[];
}

/** What a schema is compiled for. */
export interface Purpose {
  /** Rule and error code that hold where the schema has none of its own. */
  readonly rule?: string | undefined;
  readonly errorCode?: string | undefined;
  /**
   * Properties that nobody needs to send, although they are listed as required: those that are `readOnly` in a request,
   * `writeOnly` in an answer (OpenAPI 3.0, Schema Object, Fixed Fields).
   */
  readonly exempt?: readonly ('readOnly' | 'writeOnly')[];
}

/** What a schema may hold beside `x-` keys: what is checked, and what only describes. */
const known = new Set(
  `$ref type enum nullable format title description default example deprecated externalDocs xml discriminator readOnly
  writeOnly allOf oneOf anyOf not properties required additionalProperties items minimum maximum exclusiveMinimum
  exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems minProperties maxProperties`.split(
    /\s+/,
  ),
);

const scalars = ['multipleOf', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems'] as const;
const objectBounds = ['minProperties', 'maxProperties'] as const;

/**
 * Inlines every reference of a schema and turns OpenAPI 3.0's dialect into JSON Schema.
 *
 * The order of the constraints is the rulebook's: the properties in the order of the document, a property's own
 * constraints before those inside it, `allOf` before what stands beside it.
 * @throws {Error} when a schema holds a keyword of another dialect than OpenAPI 3.0's: it would not be checked.
 */
export function compilable(document: Document, source: Json, purpose: Purpose = {}): CompilableSchema {
  const constraints: Constraint[] = [];
  const scopes = new Map<string, Scope>();
  const definitions: JsonObject = Object.create(null);
  const names = new Map<string, string>();
  const { rule, errorCode, exempt = [] } = purpose;

  function visit(value: Json, path: string, outer: Context): JsonObject {
    const ref = stringAt(value, '$ref');
    if (ref && outer.refs.includes(ref)) return recursive(ref);
    const node = resolve(document, value);
    refuseStrange(node, path);
    const context: Context = {
      rule: rulesOf(node)[0] ?? outer.rule,
      errorCode: stringAt(node, 'x-error-code') ?? outer.errorCode,
      secret: outer.secret || isSecret(document, node),
      silent: outer.silent,
      refs: ref ? [...outer.refs, ref] : outer.refs,
    };
    const { rule, errorCode, secret } = context;
    scopes.set(path, { rule, errorCode, secret });
    const schema: JsonObject = {};
    const note = (keyword: string, extra: Partial<Constraint> = {}, at = context) => {
      if (at.silent) return;
      const schemaPath = `${path}/${keyword}`;
      const { rule, errorCode, secret } = at;
      constraints.push({
        schemaPath,
        keyword,
        rule,
        errorCode,
        secret,
        text: expectation(document, node, keyword),
        ...extra,
      });
    };
    typeAndEnum(node, schema, note);
    compose(node, schema, path, context, note);
    for (const keyword of scalars) {
      if (node[keyword] === undefined) continue;
      schema[keyword] = node[keyword];
      note(keyword);
    }
    bounds(node, schema, note);
    members(node, schema, path, context, note);
    return schema;
  }

  /** What leads back to itself gets a definition; rule and code reach into it from wherever it is used. */
  function recursive(ref: string): JsonObject {
    let name = names.get(ref);
    if (name === undefined) {
      const last = ref.slice(ref.lastIndexOf('/') + 1);
      name = last;
      for (let number = 2; name in definitions; number++) name = `${last}${number}`;
      names.set(ref, name);
      definitions[name] = {};
      definitions[name] = visit({ $ref: ref }, `#/definitions/${schemaPathToken(name)}`, nowhere);
    }
    return { $ref: `#/definitions/${schemaPathToken(name)}` };
  }

  type Note = (keyword: string, extra?: Partial<Constraint>, at?: Context) => void;

  /** An enum with a type is kept as the enum alone, so that one fault makes one issue. */
  function typeAndEnum(node: JsonObject, schema: JsonObject, note: Note): void {
    const nullable = node.nullable === true;
    if (Array.isArray(node.enum)) {
      const values = node.enum.filter((value) => isOfType(value, node.type));
      schema.enum = nullable ? [...values, null] : values;
      note('enum');
    } else if (typeof node.type === 'string') {
      schema.type = nullable ? [node.type, 'null'] : node.type;
      note('type');
    }
  }

  function compose(node: JsonObject, schema: JsonObject, path: string, context: Context, note: Note): void {
    if (Array.isArray(node.allOf)) {
      schema.allOf = node.allOf.map((part, index) => {
        const resolved = resolve(document, part);
        const ref = stringAt(part, '$ref');
        if (ref && context.refs.includes(ref)) return recursive(ref);
        const same = node.nullable !== true && node.type !== undefined && resolved.type === node.type && !resolved.enum;
        const { type: _, ...rest } = resolved;
        const refs = same && ref ? [...context.refs, ref] : context.refs;
        return visit(same ? rest : part, `${path}/allOf/${index}`, { ...context, refs });
      });
    }
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const branches = arrayAt(node, keyword);
      if (branches.length === 0) continue;
      note(keyword);
      schema[keyword] = branches.map((part, index) =>
        visit(part, `${path}/${keyword}/${index}`, { ...context, silent: true }),
      );
    }
    if (node.not !== undefined) {
      note('not');
      schema.not = visit(node.not, `${path}/not`, { ...context, silent: true });
    }
  }

  function bounds(node: JsonObject, schema: JsonObject, note: Note): void {
    for (const [keyword, exclusive] of [
      ['minimum', 'exclusiveMinimum'],
      ['maximum', 'exclusiveMaximum'],
    ] as const) {
      if (node[keyword] === undefined) continue;
      const emitted = node[exclusive] === true ? exclusive : keyword;
      schema[emitted] = node[keyword];
      note(emitted);
    }
  }

  function members(node: JsonObject, schema: JsonObject, path: string, context: Context, note: Note): void {
    for (const keyword of objectBounds) {
      if (node[keyword] === undefined) continue;
      schema[keyword] = node[keyword];
      note(keyword);
    }
    const properties = objectAt(node, 'properties');
    const described = (name: string) =>
      Object.hasOwn(properties, name) && isObject(properties[name]) ? resolve(document, properties[name]) : {};
    const required = arrayAt(node, 'required')
      .map(String)
      .filter((name) => !exempt.some((keyword) => described(name)[keyword] === true));
    const visited: JsonObject = Object.create(null);
    for (const name of new Set([...Object.keys(properties), ...required])) {
      const property = described(name);
      if (required.includes(name)) {
        const at = {
          ...context,
          rule: rulesOf(property)[0] ?? context.rule,
          errorCode: stringAt(property, 'x-error-code') ?? context.errorCode,
        };
        note('required', { property: name, schemaPath: `${path}/required/${schemaPathToken(name)}` }, at);
      }
      if (Object.hasOwn(properties, name))
        visited[name] = visit(properties[name] ?? {}, `${path}/properties/${schemaPathToken(name)}`, context);
    }
    if (Object.keys(visited).length > 0) schema.properties = visited;
    if (required.length > 0) schema.required = required;
    if (node.items !== undefined) schema.items = visit(node.items, `${path}/items`, context);
    if (node.additionalProperties === false) {
      const unknown = objectAt(node, 'x-unknown-property');
      schema.additionalProperties = false;
      note('additionalProperties', {
        rule: rulesOf(unknown)[0] ?? context.rule,
        errorCode: stringAt(unknown, 'x-error-code') ?? context.errorCode,
      });
    } else if (isObject(node.additionalProperties)) {
      schema.additionalProperties = visit(node.additionalProperties, `${path}/additionalProperties`, context);
    }
  }

  const schema = visit(source, '#', { ...nowhere, rule, errorCode });
  if (Object.keys(definitions).length > 0) schema.definitions = definitions;
  return { schema, constraints, scopes };
}

/** Keywords of another dialect would be left unchecked in silence. */
function refuseStrange(node: JsonObject, path: string): void {
  const strange = Object.keys(node).find((keyword) => !known.has(keyword) && !keyword.startsWith('x-'));
  if (strange !== undefined) throw new Error(`${path}: OpenAPI 3.0 has no keyword ${JSON.stringify(strange)}.`);
  for (const keyword of ['exclusiveMinimum', 'exclusiveMaximum']) {
    if (typeof (node[keyword] ?? true) !== 'boolean')
      throw new Error(`${path}: ${keyword} is true or false in OpenAPI 3.0.`);
  }
  if (typeof (node.type ?? '') !== 'string')
    throw new Error(`${path}: there is one type in OpenAPI 3.0, and "nullable".`);
}

/** Where nothing is known yet. */
const nowhere: Context = { rule: undefined, errorCode: undefined, secret: false, silent: false, refs: [] };

/** Whether a value of an enumeration is of the type beside it; null needs `nullable`. */
function isOfType(value: Json, type: Json | undefined): boolean {
  if (typeof type !== 'string') return true;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isObject(value) : typeof value === type;
}

/** A key of the document as it stands in Ajv's schema paths. */
export function schemaPathToken(key: string): string {
  return encodeURIComponent(pointerToken(key));
}
