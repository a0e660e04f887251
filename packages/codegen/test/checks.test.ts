// The emitted check against Ajv at run time: same verdict on the same values, for every kind of keyword.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { transform } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { emitCheck } from '../src/checks.js';
import type { Document, Json, JsonObject } from '../src/document.js';
import { compilable } from '../src/json-schema.js';

const folder = mkdtempSync(join(tmpdir(), 'checks-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function load(name: string, code: string): Promise<(value: unknown) => boolean> {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, (await transform(code, { loader: 'ts' })).code);
  return (await import(pathToFileURL(path).href)).check;
}

const recursive: JsonObject = {
  type: 'object',
  required: ['value'],
  properties: { value: { type: 'integer' }, next: { $ref: '#/components/schemas/Node' } },
};
const values: Json[] = [null, true, 0, 1, 2.5, -1, '', 'a', 'ab', '😀😀', 'abcdef', [], [1], [1, 1], [1, 2, 3], {}];
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
const schemas: Record<string, JsonObject> = {
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

describe('emitCheck', () => {
  it.each(Object.entries(schemas))('%s judges as Ajv does', async (name, schema) => {
    const compiled = compilable(document, schema);
    const check = await load(name, await emitCheck(name, compiled));
    const judge = new Ajv({ strict: false, validateSchema: false }).compile(compiled.schema);
    const samples = [...values, ...objects];
    expect(samples.map((value) => check(value))).toEqual(samples.map((value) => judge(value)));
  });
});
