// From a schema to code that says whether a value fits it: expressions of one variable, without imports of a library,
// `require` or `eval`.
import { partsOf } from './combinations.js';
import type { Declarations } from './declarations.js';
import { arrayAt, isObject, type Json, type JsonObject, objectAt } from './document.js';
import { propertyKey } from './naming.js';
import { regularExpression } from './regular-expression.js';

/** Kinds of values that a keyword speaks of; it holds for all others. */
const kinds: Readonly<Record<string, 'string' | 'number' | 'array' | 'object'>> = {
  minLength: 'string',
  maxLength: 'string',
  pattern: 'string',
  multipleOf: 'number',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  minItems: 'array',
  maxItems: 'array',
  uniqueItems: 'array',
  items: 'array',
  minProperties: 'object',
  maxProperties: 'object',
  properties: 'object',
  additionalProperties: 'object',
};

/** More values than this are looked up, not compared one by one. */
const fewValues = 8;

/** Writes the predicates of one module. */
export class Predicates {
  readonly #declarations: Declarations;
  readonly #definitions: JsonObject;
  readonly #recursive = new Map<string, string>();

  constructor(declarations: Declarations, definitions: JsonObject) {
    this.#declarations = declarations;
    this.#definitions = definitions;
  }

  /** The name of a function that says whether a value fits a schema. */
  predicate(schema: Json): string {
    return this.#named(this.condition(schema, 'v'));
  }

  /** The name of a function that says whether a value keeps one keyword of a schema. */
  keeps(schema: JsonObject, keyword: string): string {
    return this.#named(this.#keyword(schema, keyword, 'v'));
  }

  /** An expression that says whether a variable fits a schema. */
  condition(schema: Json, v: string): string {
    if (!isObject(schema)) return String(schema !== false);
    if (typeof schema.$ref === 'string') return `${this.#recursion(schema.$ref)}(${v})`;
    const keywords = Object.keys(schema).filter((keyword) => keyword !== 'definitions' && keyword !== 'required');
    if (arrayAt(schema, 'required').length > 0 && !('properties' in schema)) keywords.push('properties');
    const lengths = 'minLength' in schema && 'maxLength' in schema;
    const parts = keywords
      .filter((keyword) => !(lengths && keyword === 'maxLength'))
      .map((keyword) => {
        if (!lengths || keyword !== 'minLength') return this.#keyword(schema, keyword, v);
        return this.#guarded(schema, 'string', this.#length(v, schema.minLength, schema.maxLength), v);
      });
    return parts.filter((part) => part !== 'true').join(' && ') || 'true';
  }

  #named(condition: string): string {
    const call = /^(\w+|Array\.isArray|Number\.is\w+)\(v\)$/.exec(condition)?.[1];
    if (call !== undefined) return call;
    const parameter = /\bv\b/.test(condition) ? '(v: any)' : '()';
    return this.#declarations.constant('is', `${parameter}: boolean => ${condition}`);
  }

  #recursion(ref: string): string {
    const known = this.#recursive.get(ref);
    if (known !== undefined) return known;
    const name = this.#declarations.reserve('is');
    this.#recursive.set(ref, name);
    const definition = this.#definitions[decodeURIComponent(ref.slice('#/definitions/'.length))] ?? true;
    this.#declarations.define(name, `(v: any): boolean => ${this.condition(definition, 'v')}`);
    return name;
  }

  #keyword(schema: JsonObject, keyword: string, v: string): string {
    const condition = this.#bare(schema, keyword, v);
    const kind = kinds[keyword];
    return kind === undefined || condition === 'true' ? condition : this.#guarded(schema, kind, condition, v);
  }

  /** A keyword holds for values of another kind; where the schema's type rules those out, nothing needs to be said. */
  #guarded({ type }: JsonObject, kind: string, condition: string, v: string): string {
    if (type === kind || (type === 'integer' && kind === 'number')) return condition;
    return `(!${this.#isType(kind, v)} || ${condition})`;
  }

  #bare(schema: JsonObject, keyword: string, v: string): string {
    const value = schema[keyword];
    switch (keyword) {
      case 'type': {
        const types = [value].flat().map((type) => this.#isType(String(type), v));
        return types.length === 1 ? String(types[0]) : `(${types.join(' || ')})`;
      }
      case 'enum':
        return this.#isOneOf(arrayAt(schema, 'enum'), v);
      case 'pattern':
        return `${this.#pattern(String(value))}(${v})`;
      case 'minLength':
        return this.#length(v, value);
      case 'maxLength':
        return this.#length(v, 0, value);
      case 'multipleOf':
        return `${this.#declarations.helper('isMultiple')}(${v}, ${value})`;
      case 'minimum':
        return `${v} >= ${value}`;
      case 'maximum':
        return `${v} <= ${value}`;
      case 'exclusiveMinimum':
        return `${v} > ${value}`;
      case 'exclusiveMaximum':
        return `${v} < ${value}`;
      case 'minItems':
        return `${v}.length >= ${value}`;
      case 'maxItems':
        return `${v}.length <= ${value}`;
      case 'uniqueItems':
        return value === true ? `${this.#declarations.helper('isUnique')}(${v})` : 'true';
      case 'items': {
        const item = this.condition(value ?? true, 'v');
        return item === 'true' ? item : `${this.#declarations.helper('every')}(${v}, ${this.#named(item)})`;
      }
      case 'minProperties':
        return `Object.keys(${v}).length >= ${value}`;
      case 'maxProperties':
        return `Object.keys(${v}).length <= ${value}`;
      case 'properties':
        return this.#members(schema, v);
      case 'additionalProperties':
        return this.#others(schema, v);
      case 'allOf':
        return this.#each(schema, keyword, v).join(' && ') || 'true';
      case 'anyOf':
        return `(${this.#each(schema, keyword, v).join(' || ')})`;
      case 'oneOf': {
        const branches = this.#each(schema, keyword, v);
        if (branches.length === 2) return branches.join(' !== ');
        return `${branches.map((branch) => `Number(${branch})`).join(' + ')} === 1`;
      }
      case 'not':
        return `!${this.predicate(value ?? true)}(${v})`;
      default:
        throw new Error(`No check is known for the keyword ${keyword}.`);
    }
  }

  #each(schema: JsonObject, keyword: string, v: string): string[] {
    return arrayAt(schema, keyword).map((part) => `${this.predicate(part)}(${v})`);
  }

  #isType(type: string, v: string): string {
    switch (type) {
      case 'object':
      case 'string':
        return `${this.#declarations.helper(type === 'object' ? 'isObject' : 'isString')}(${v})`;
      case 'array':
        return `Array.isArray(${v})`;
      case 'integer':
        return `Number.isInteger(${v})`;
      case 'number':
        return `Number.isFinite(${v})`;
      case 'null':
        return `${v} === null`;
      case 'boolean':
        return `typeof ${v} === "boolean"`;
      default:
        throw new Error(`No check is known for the type ${type}.`);
    }
  }

  #isOneOf(values: readonly Json[], v: string): string {
    const isScalar = values.every((value) => typeof value !== 'object' || value === null);
    if (isScalar && values.length > fewValues) return `${this.#set(values)}.has(${v})`;
    const parts = values.map((value) => {
      const text = JSON.stringify(value);
      return typeof value === 'object' && value !== null
        ? `${this.#declarations.helper('isSame')}(${v}, ${text})`
        : `${v} === ${text}`;
    });
    return parts.length === 1 ? String(parts[0]) : `(${parts.join(' || ') || 'false'})`;
  }

  #set(values: readonly Json[]): string {
    const parts = values.every((value) => typeof value === 'string') ? partsOf(values) : undefined;
    if (!parts)
      return this.#declarations.constant('values', `/* @__PURE__ */ new Set<unknown>(${JSON.stringify(values)})`);
    const groups = parts.map(({ places, choices }) => JSON.stringify([places, choices.join(' ')]));
    const call = `${this.#declarations.helper('combinations')}(${[JSON.stringify(values[0]), ...groups].join(', ')})`;
    return this.#declarations.constant('values', `/* @__PURE__ */ ${call}`);
  }

  #length(v: string, least: Json | undefined, most?: Json | undefined): string {
    const bounds = most === undefined ? [least] : [least, most];
    return `${this.#declarations.helper('hasLength')}(${[v, ...bounds].join(', ')})`;
  }

  /** The name of a function that looks a text over; a search for what must not be there is the faster half of a match. */
  #pattern(source: string): string {
    const repeated = repeatedClass(source);
    const regex = this.#declarations.constant('pattern', String(regularExpression(repeated?.outside ?? source)));
    const test = `${repeated ? '!' : ''}${regex}.test(v)`;
    const code = repeated?.least === 1 ? `v !== "" && ${test}` : test;
    return this.#declarations.constant('matches', `(v: any): boolean => ${code}`);
  }

  #members(schema: JsonObject, v: string): string {
    const properties = objectAt(schema, 'properties');
    const required = arrayAt(schema, 'required').map(String);
    const parts = [...new Set([...Object.keys(properties), ...required])].map((name) => {
      const property = (Object.hasOwn(properties, name) && properties[name]) || {};
      const member = this.#access(name, v);
      const condition = this.condition(property, 'v');
      const fits = condition === 'true' ? '' : isDirect(condition) ? condition.replace(/^v\b/, () => member) : '';
      const call = fits || (condition === 'true' ? '' : `${this.#named(condition)}(${member})`);
      if (!required.includes(name)) return call && `(${member} === undefined || ${call})`;
      return isNeverMissing(property) ? call : [`${member} !== undefined`, call].filter(Boolean).join(' && ');
    });
    return parts.filter(Boolean).join(' && ') || 'true';
  }

  /** The value of a property; under some names every object inherits what is no data. */
  #access(name: string, v: string): string {
    const isPlain = propertyKey(name) === name && !/^\d/.test(name);
    const access = isPlain ? `${v}.${name}` : `${v}[${JSON.stringify(name)}]`;
    return name in Object.prototype ? `${this.#declarations.helper('dataOf')}(${access})` : access;
  }

  #others(schema: JsonObject, v: string): string {
    const value = schema.additionalProperties;
    const condition = value === undefined || value === true ? 'true' : this.condition(value, 'v');
    if (condition === 'true') return 'true';
    const names = Object.keys(objectAt(schema, 'properties'));
    const known = names.length > 0 ? `${names.map((name) => `case ${JSON.stringify(name)}:`).join(' ')} break; ` : '';
    const refuse = condition === 'false' ? 'return false;' : `if (!${this.#named(condition)}(v[name])) return false;`;
    const code = `(v: any): boolean => { for (const name in v) switch (name) { ${known}default: ${refuse} } return true; }`;
    return `${this.#declarations.constant('only', code)}(${v})`;
  }
}

/** A comparison that may stand with a member in the variable's place, since it reads the value once. */
function isDirect(condition: string): boolean {
  return /^v === (?:"[^"\\]*"|[\w.-]+)$/.test(condition);
}

/** Whether a schema refuses what is undefined, so that nobody needs to ask whether the value is there. */
function isNeverMissing(schema: Json): boolean {
  if (!isObject(schema)) return false;
  const branches = [arrayAt(schema, 'oneOf'), arrayAt(schema, 'anyOf')].filter(({ length }) => length > 0);
  return (
    'type' in schema ||
    'enum' in schema ||
    arrayAt(schema, 'allOf').some(isNeverMissing) ||
    branches.some((list) => list.every(isNeverMissing))
  );
}

/** `^[a-z]+$` as what no character may be, and how many there must be; undefined for any other pattern. */
function repeatedClass(pattern: string): { readonly outside: string; readonly least: 0 | 1 } | undefined {
  const [, named, negated, members, times] =
    /^\^(?:\\([sSdDwW])|\[(\^?)((?!\^)(?:[^\]\\]|\\.)+)\])([+*])\$$/.exec(pattern) ?? [];
  if (times === undefined) return undefined;
  const swapped = named && (named === named.toLowerCase() ? named.toUpperCase() : named.toLowerCase());
  const outside = swapped ? `\\${swapped}` : negated ? `[${members}]` : `[^${members}]`;
  return { outside, least: times === '+' ? 1 : 0 };
}
