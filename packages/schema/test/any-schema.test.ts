// The validator of any schema against Ajv: same verdict and same places on the same values, for every kind of keyword.
import { fileURLToPath } from 'node:url';
import { compilable, type Document, validatorModule } from '@otc-geminidb/codegen';
import { Ajv, type ErrorObject } from 'ajv';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { Validator } from '../src/index.js';

type JsonObject = Document['root'];
type Json = JsonObject[string];

/** Runs an emitted module as it will be bundled. */
async function load(name: string, code: string): Promise<Validator<unknown>> {
  const resolveDir = fileURLToPath(new URL('../generated/validators', import.meta.url));
  const stdin = { contents: code, resolveDir, loader: 'ts' } as const;
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
  const text = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${text}`))[`validate${name}`];
}

const recursive: JsonObject = {
  type: 'object',
  required: ['value'],
  properties: { value: { type: 'integer' }, next: { $ref: '#/components/schemas/Node' } },
};
const hours = ['0h-1', '1h-2', '2h-0'].flatMap((hour) => ['a', 'b', 'c'].map((end) => hour + end));
const texts: Json[] = [...hours, '0h-2a', '0h-1', '0h-1aa', '0g-1a', 'a]', 'a b', 'a\n', '12', 'é', 'ABC', '/a/', '"'];
const values: Json[] = [
  ...texts,
  null,
  true,
  0,
  1,
  2.5,
  -1,
  19.99,
  0.07,
  0.075,
  '',
  'a',
  'ab',
  '😀😀',
  'abcdef',
  [],
  [1],
  [1, 1],
  [1, 2, 3],
  {},
];
const objects: Json[] = [
  [{ value: 1, next: { value: null } }],
  [{ value: 1, next: { value: 2, next: 3 } }],
  { a: 1 },
  { a: 'x' },
  { a: 1, b: 2 },
  { 'c/d': 'x' },
  { value: 1, next: { value: 2 } },
  { value: 1, next: { value: 'x' } },
  { value: 1, next: {} },
  [{ a: 1 }, { a: 1 }],
  { propertyIsEnumerable: 1, $type: 'a' },
  { $$type: 'a', constructor: 'x' },
  { '12345678901234567890123': 1 },
  { a: { item: { item: 'x' } }, b: { item: { item: 1 } } },
];
const patterns = [
  '^[a-z]+$',
  '^[^ab]*$',
  '^[a\\]]+$',
  '^\\S+$',
  '^\\D*$',
  '^\\w*$',
  '^\\d+$',
  '^[\\s\\d]+$',
  '^/a/$',
  '"',
  '^a+b*$',
  '^[^]+$',
  '^[^^]+$',
  '^[^^a]*$',
];
const schemas: Record<string, JsonObject> = {
  ...Object.fromEntries(patterns.map((pattern, index) => [`Pattern${index}`, { type: 'string', pattern }])),
  Unbound: { pattern: '^[a-z]+$', minLength: 2, minimum: 1, minItems: 1, required: ['a'] },
  Three: { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 2 }, { type: 'number', maximum: 0 }] },
  Choice: { anyOf: [{ type: 'integer', maximum: 0 }, { type: 'boolean' }, { enum: ['ab', 'abcdef'] }] },
  Switch: { type: 'boolean' },
  Whole: { type: 'integer', nullable: true, minimum: 1, exclusiveMaximum: true, maximum: 2 },
  Combined: { enum: hours },
  Uncombined: { enum: hours.slice(1).concat('0h-1') },
  Gaps: { enum: [...hours.slice(1), '9h-9z'] },
  Listed: { enum: [0, 1, 2, 3, 4, 5, 6, 7, 'a', 'ab', null] },
  Compound: { enum: [[1], [1, 2, 3], { a: 1 }, 'a'] },
  Apart: { type: 'array', uniqueItems: true },
  Small: { type: 'object', nullable: true, maxProperties: 1 },
  Foreign: {
    type: 'object',
    required: ['a', 'value'],
    properties: { a: {} },
    additionalProperties: { type: 'integer' },
  },
  Impossible: { type: 'object', required: ['a'], additionalProperties: false },
  Joined: {
    allOf: [{ type: 'object', required: ['a'] }, { properties: { a: { type: 'integer' } } }],
    minProperties: 2,
  },
  Bounds: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 2, multipleOf: 0.5 },
  Lengths: { type: 'string', minLength: 2, maxLength: 3 },
  Enumerated: { enum: ['a', 1, null] },
  Nullable: { type: 'string', nullable: true },
  Entries: { type: 'array', minItems: 1, maxItems: 2, uniqueItems: true, items: {} },
  Closed: { type: 'object', properties: { a: { type: 'integer' } }, additionalProperties: false },
  Wide: {
    type: 'object',
    properties: Object.fromEntries([...'abcdefghijklm'].map((k) => [k, {}])),
    additionalProperties: false,
  },
  Mapped: { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 1 },
  Either: { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 2 }] },
  Any: { anyOf: [{ type: 'string' }, { type: 'object', required: ['a'] }] },
  Never: { not: { type: 'string' } },
  Awkward: { type: 'object', required: ['c/d'], properties: { 'c/d': { type: 'string' } } },
  Node: { $ref: '#/components/schemas/Node' },
  List: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
  Described: { $ref: '#/components/schemas/Described' },
  Typed: { $ref: '#/components/schemas/Typed' },
  Namesakes: {
    type: 'object',
    properties: { a: { $ref: '#/components/schemas/A' }, b: { $ref: '#/components/schemas/B' } },
  },
  Inherited: {
    type: 'object',
    required: ['propertyIsEnumerable'],
    properties: { constructor: { type: 'string' }, a: {} },
  },
  Dollars: { type: 'object', required: ['$$type'], properties: { $$type: { enum: ['a'] } } },
  Digits: {
    type: 'object',
    properties: { '12345678901234567890123': { type: 'string' } },
    additionalProperties: false,
  },
  Cents: { type: 'number', multipleOf: 0.01 },
  TypedValues: { type: 'string', enum: ['a', 1, null] },
  NullableValues: { type: 'integer', enum: ['a', 1, 2.5], nullable: true },
  NullableOuter: { type: 'object', nullable: true, allOf: [{ type: 'object' }] },
};
const self = (ref: string): JsonObject => ({ $ref: `#/components/schemas/${ref}` });
const namesake = (name: string, type: string): JsonObject => ({
  type: 'object',
  properties: {
    item: { type: 'object', properties: { item: { anyOf: [{ type }, self(`${name}/properties/item`)] } } },
  },
});
/** Schemas that lead back to themselves, two of them by references that end alike. */
const components: Record<string, JsonObject> = {
  Node: recursive,
  Described: { type: 'object', properties: { value: { type: 'integer' }, next: { allOf: [self('Described')] } } },
  Typed: { type: 'object', properties: { next: { type: 'object', allOf: [self('Typed')] } } },
  A: namesake('A', 'string'),
  B: namesake('B', 'integer'),
};
const document: Document = { root: { openapi: '3.0.3', components: { schemas: components } }, sha256: '' };

/** Where Ajv finds a constraint violated; the branches of a composition are its own affair. */
function placesOf({ instancePath, params, schemaPath }: ErrorObject): string[] {
  if (/\/(?:oneOf|anyOf|not)\/./.test(schemaPath)) return [];
  const property = params.missingProperty ?? params.additionalProperty;
  return [property === undefined ? instancePath : `${instancePath}/${String(property).replaceAll('/', '~1')}`];
}

describe('a generated validator', () => {
  it.each(Object.entries(schemas))('%s judges as Ajv does', async (name, schema) => {
    const compiled = compilable(document, schema);
    const validate = await load(name, validatorModule(name, compiled));
    const judge = new Ajv({
      allErrors: true,
      strict: false,
      validateSchema: false,
      ownProperties: true,
      multipleOfPrecision: 9,
    }).compile(compiled.schema);
    for (const value of [
      ...values,
      ...objects,
      ...values.map((a) => ({ a })),
      ...objects.map((next) => ({ value: 1, next })),
    ]) {
      const result = validate(value);
      const places = judge(value) ? [] : (judge.errors ?? []).flatMap(placesOf);
      expect([value, result.ok]).toEqual([value, places.length === 0]);
      const found = result.ok ? [] : result.issues.map(({ pointer }) => pointer);
      expect([value, [...new Set(found)].sort()]).toEqual([value, [...new Set(places)].sort()]);
    }
  });
});

describe('what Ajv does not judge', () => {
  const issuesOf = async (schema: JsonObject, value: Json) => {
    const result = (await load('Body', validatorModule('Body', compilable(document, schema))))(value);
    return result.ok ? [] : result.issues;
  };
  const parsed = (text: string) => JSON.parse(text) as JsonObject;

  it('a property named __proto__ is a property like any other', async () => {
    const schema = parsed(
      '{"required":["__proto__"],"properties":{"__proto__":{"type":"string"}},"additionalProperties":false}',
    );
    const messages = async (text: string) => (await issuesOf(schema, parsed(text))).map(({ message }) => message);
    expect(await messages('{}')).toEqual(['__proto__ is required']);
    expect(await messages('{"__proto__":"x"}')).toEqual([]);
    expect(await messages('{"__proto__":1}')).toEqual(['__proto__ must be a string, got 1']);
  });

  it.each<[string, JsonObject]>([
    ['a part', { pattern: '^x', allOf: [{ type: 'string', format: 'password' }] }],
    [
      'a later part',
      {
        allOf: [
          { type: 'string', pattern: '^x' },
          { format: 'password', minLength: 20 },
        ],
      },
    ],
    ['a branch', { oneOf: [{ type: 'string', format: 'password', minLength: 20 }, { type: 'object' }] }],
    ['the part of a branch', { anyOf: [{ allOf: [{ writeOnly: true, minLength: 20 }] }, { type: 'object' }] }],
    ['a part beside an enumeration', { enum: ['a'], allOf: [{ writeOnly: true }] }],
  ])('no message repeats a value that %s calls secret', async (_, schema) => {
    const issues = await issuesOf({ properties: { p: schema } }, { p: 'canary-hunter2' });
    expect(issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(issues)).not.toContain('canary');
  });

  it('rule and code of a use reach into what refers to itself', async () => {
    const use = (number: number): JsonObject => ({
      'x-rule': `R${number}`,
      'x-error-code': `E${number}`,
      allOf: [self('Described')],
    });
    const wrong = { value: 1, next: { value: 'x' } };
    const issues = await issuesOf({ properties: { a: use(1), b: use(2) } }, { a: wrong, b: wrong });
    expect(issues.map(({ pointer, rule, errorCode }) => [pointer, rule, errorCode])).toEqual([
      ['/a/next/value', 'R1', 'E1'],
      ['/b/next/value', 'R2', 'E2'],
    ]);
  });

  it.each([
    ['nmae', 'name'],
    ['NAME', 'name'],
    ['abcdefk', 'abcdefgk'],
    ['abcdefghj', 'abcdefghi'],
    ['x', undefined],
    ['size', undefined],
  ])('%s is taken for %s', async (name, near) => {
    const known = ['abcdefghi', 'abcdefgk', 'name', 'a'];
    const schema = { properties: Object.fromEntries(known.map((key) => [key, {}])), additionalProperties: false };
    const [issue] = await issuesOf(schema, { [name]: 1 });
    expect(issue?.message).toBe(
      `${name} is not a known property${near === undefined ? '' : `; did you mean ${near}?`}`,
    );
  });

  it('a text of millions of characters has its length told', async () => {
    const [issue] = await issuesOf({ type: 'string', maxLength: 3 }, `${'x'.repeat(5e6)}😀`);
    expect(issue?.message).toBe('the value must have at most 3 characters, got 5000001');
  });

  it('a pattern that only older JavaScript takes is taken', async () => {
    expect(await issuesOf({ pattern: '^\\d{2}\\-[a\\_]$' }, '12-_')).toEqual([]);
  });

  it.each<[JsonObject, string]>([
    [{ const: 'a' }, '#: OpenAPI 3.0 has no keyword "const".'],
    [{ properties: { a: { minLenght: 1 } } }, '#/properties/a: OpenAPI 3.0 has no keyword "minLenght".'],
    [{ minimum: 1, exclusiveMinimum: 1 }, '#: exclusiveMinimum is true or false in OpenAPI 3.0.'],
    [{ type: ['string', 'null'] }, '#: there is one type in OpenAPI 3.0, and "nullable".'],
    [{ pattern: '(' }, 'The pattern "(" is no regular expression.'],
  ])('%j stops the generator', (schema, message) => {
    expect(() => validatorModule('Body', compilable(document, schema))).toThrow(message);
  });

  it('what is only read need not be sent', async () => {
    const schema = { required: ['id', 'name'], properties: { id: { readOnly: true }, name: {} } };
    const compiled = compilable(document, schema, { exempt: ['readOnly'] });
    const validate = await load('Body', validatorModule('Body', compiled));
    expect(validate({ name: 'a' }).ok).toBe(true);
    expect(validate({ id: 1 }).ok).toBe(false);
  });
});
