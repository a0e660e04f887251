// From a schema to the table that tells what is wrong with a value: rule, code and text of each of its keywords.
import type { Declarations } from './declarations.js';
import { arrayAt, isObject, type Json, type JsonObject, objectAt } from './document.js';
import { type CompilableSchema, type Constraint, type Scope, schemaPathToken } from './json-schema.js';
import { propertyKey } from './naming.js';
import type { Predicates } from './predicates.js';

/** Where nothing is known yet. */
const nowhere: Scope = { rule: undefined, errorCode: undefined, secret: false };

/** Writes the table of one schema. */
export class Tables {
  readonly #declarations: Declarations;
  readonly #predicates: Predicates;
  readonly #scopes: CompilableSchema['scopes'];
  readonly #constraints: ReadonlyMap<string, Constraint>;
  readonly #definitions: JsonObject;
  readonly #recursive = new Map<string, string>();

  constructor(compilable: CompilableSchema, declarations: Declarations, predicates: Predicates) {
    this.#declarations = declarations;
    this.#predicates = predicates;
    this.#scopes = compilable.scopes;
    this.#constraints = new Map(compilable.constraints.map((constraint) => [constraint.schemaPath, constraint]));
    this.#definitions = objectAt(compilable.schema, 'definitions');
  }

  /** The table of the schema at a place, as an object literal; what holds around it is left out. */
  table(schema: JsonObject, path = '#', outer: Scope = nowhere): string {
    if (typeof schema.$ref === 'string')
      return `{ get parts(): Table[] { return [${this.#recursion(schema.$ref)}]; } }`;
    const scope = this.#scopes.get(path) ?? outer;
    const [part, ...further] = arrayAt(schema, 'allOf');
    if (
      isObject(part) &&
      further.length === 0 &&
      Object.keys(schema).length === 1 &&
      said(this.#scopes.get(`${path}/allOf/0`) ?? scope, scope).length === 0
    ) {
      return this.table(part, `${path}/allOf/0`, outer);
    }
    const [kind, ...tests] = this.#tests(schema, path);
    const first = kind?.keyword === 'type' || kind?.keyword === 'enum';
    const rest = first || !kind ? tests : [kind, ...tests];
    const fields = [
      ...said(scope, outer),
      first && `kind: ${this.#declarations.constant('test', kind.code, ': Test')}`,
      this.#parts(schema, path, scope),
      rest.length > 0 &&
        `tests: ${this.#declarations.constant('tests', `[${rest.map(({ code }) => code)}]`, ': Test[]')}`,
      ...this.#properties(schema, path, scope),
      isObject(schema.items) && this.#member('items', schema.items, `${path}/items`, scope),
      this.#others(schema, path, scope),
    ];
    return `{ ${fields.filter(Boolean).join(', ')} }`;
  }

  /** A value of a table, behind a getter where it refers back to itself. */
  #member(key: string, schema: Json, path: string, scope: Scope): string {
    if (schema === false) return `${key}: { kind: ["additionalProperties", () => false, "is not a known property"] }`;
    if (!isObject(schema)) return `${key}: {}`;
    if (typeof schema.$ref !== 'string')
      return `${key}: { fits: ${this.#predicates.predicate(schema)}, ${this.table(schema, path, scope).slice(2)}`;
    return `get ${key}(): Table { return ${this.#recursion(schema.$ref)}; }`;
  }

  #recursion(ref: string): string {
    const known = this.#recursive.get(ref);
    if (known !== undefined) return known;
    const name = this.#declarations.reserve('table');
    this.#recursive.set(ref, name);
    const definition = this.#definitions[decodeURIComponent(ref.slice('#/definitions/'.length))];
    this.#declarations.define(name, isObject(definition) ? this.table(definition, ref) : '{}', ': Table');
    return name;
  }

  #tests(schema: JsonObject, path: string): { readonly keyword: string; readonly code: string }[] {
    return Object.keys(schema).flatMap((keyword) => {
      const constraint = this.#constraints.get(`${path}/${keyword}`);
      if (!constraint || keyword === 'additionalProperties') return [];
      const holds = this.#predicates.keeps(schema, keyword);
      return [{ keyword, code: `[${JSON.stringify(keyword)}, ${holds}, ${JSON.stringify(constraint.text)}]` }];
    });
  }

  #parts(schema: JsonObject, path: string, scope: Scope): string | false {
    const parts = arrayAt(schema, 'allOf').filter(isObject);
    const tables = parts.map((part, index) => this.table(part, `${path}/allOf/${index}`, scope));
    return tables.length > 0 && `parts: [${tables.join(', ')}]`;
  }

  #properties(schema: JsonObject, path: string, scope: Scope): (string | false)[] {
    const properties = objectAt(schema, 'properties');
    const required = arrayAt(schema, 'required').map(String);
    const names = [...new Set([...Object.keys(properties), ...required])];
    const entries = names.map((name) => {
      const key = propertyKey(name);
      if (Object.hasOwn(properties, name)) {
        return this.#member(key, properties[name] ?? {}, `${path}/properties/${schemaPathToken(name)}`, scope);
      }
      return this.#member(key, schema.additionalProperties ?? {}, `${path}/additionalProperties`, scope);
    });
    const optional = names.filter((name) => !required.includes(name));
    return [
      names.length > 0 && `properties: {\n${entries.map((entry) => `  ${entry},\n`).join('')}}`,
      optional.length > 0 && `optional: ${JSON.stringify(optional)}`,
    ];
  }

  #others(schema: JsonObject, path: string, scope: Scope): string | false {
    const { additionalProperties } = schema;
    const constraint = this.#constraints.get(`${path}/additionalProperties`);
    if (constraint) return `unknown: { ${said(constraint, scope).join(', ')} }`;
    return (
      isObject(additionalProperties) &&
      this.#member('others', additionalProperties, `${path}/additionalProperties`, scope)
    );
  }
}

/** Rule, code and secrecy where they differ from what holds around them. */
function said({ rule, errorCode, secret }: Scope, outer: Scope): string[] {
  return [
    rule !== outer.rule && `rule: ${JSON.stringify(rule)}`,
    errorCode !== outer.errorCode && `code: ${JSON.stringify(errorCode)}`,
    secret && !outer.secret && 'secret: true',
  ].filter((field) => field !== false);
}
