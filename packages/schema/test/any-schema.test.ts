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
};
const document: Document = { root: { openapi: '3.0.3', components: { schemas: { Node: recursive } } }, sha256: '' };

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
    const judge = new Ajv({ allErrors: true, strict: false, validateSchema: false }).compile(compiled.schema);
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
