// How OpenAPI 3.0's dialect becomes JSON Schema, and where rule and code of a constraint come from.
import { describe, expect, it } from 'vitest';
import type { Document, Json, JsonObject } from '../src/document.js';
import { compilable } from '../src/json-schema.js';

function documentOf(schemas: JsonObject): Document {
  return { root: { openapi: '3.0.3', components: { schemas } }, sha256: '' };
}

function compile(schema: Json, schemas: JsonObject = {}) {
  return compilable(documentOf(schemas), schema);
}

describe('compilable', () => {
  it('turns nullable into a second type, and into a value of an enum', () => {
    expect(compile({ type: 'string', nullable: true }).schema).toEqual({ type: ['string', 'null'] });
    expect(compile({ type: 'string', nullable: true, enum: ['a'] }).schema).toEqual({ enum: ['a', null] });
  });

  it('turns exclusive bounds from booleans into numbers', () => {
    const { schema } = compile({ type: 'number', minimum: 1, exclusiveMinimum: true, maximum: 5 });
    expect(schema).toEqual({ type: 'number', exclusiveMinimum: 1, maximum: 5 });
  });

  it('drops annotations and extensions', () => {
    const schema = { type: 'string', description: 'x', example: 'y', format: 'date', 'x-rule': 'B01', default: 'z' };
    expect(compile(schema).schema).toEqual({ type: 'string' });
  });

  it('takes rule and code from the nearest schema that has them', () => {
    const { constraints } = compile({
      type: 'object',
      'x-rule': 'R1',
      'x-error-code': 'E1',
      properties: {
        outer: {
          'x-rule': ['R2', 'R3'],
          'x-error-code': 'E2',
          allOf: [
            { type: 'object', 'x-error-code': 'E3', required: ['inner'], properties: { inner: { type: 'string' } } },
          ],
        },
      },
    });
    expect(constraints.map(({ schemaPath, rule, errorCode }) => [schemaPath, rule, errorCode])).toEqual([
      ['#/type', 'R1', 'E1'],
      ['#/properties/outer/allOf/0/type', 'R2', 'E3'],
      ['#/properties/outer/allOf/0/required/inner', 'R2', 'E3'],
      ['#/properties/outer/allOf/0/properties/inner/type', 'R2', 'E3'],
    ]);
  });

  it('gives a missing property the code of the property, not of the object', () => {
    const { constraints } = compile({
      type: 'object',
      'x-error-code': 'E1',
      required: ['a'],
      properties: { a: { type: 'string', 'x-error-code': 'E2' } },
    });
    expect(constraints.find(({ keyword }) => keyword === 'required')).toMatchObject({ errorCode: 'E2', property: 'a' });
  });

  it('keeps recursion as a definition', () => {
    const node: JsonObject = { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } } };
    const { schema } = compile({ $ref: '#/components/schemas/Node' }, { Node: node });
    expect(schema).toMatchObject({ definitions: { Node: { type: 'object' } } });
    expect(JSON.stringify(schema)).not.toContain('#/components');
  });

  it('lets a composition speak for its branches', () => {
    const { constraints } = compile({
      oneOf: [
        { type: 'integer', minimum: 3, maximum: 9 },
        { type: 'string', pattern: '^[3-9]$' },
      ],
    });
    expect(constraints.map(({ keyword, text }) => [keyword, text])).toEqual([
      ['oneOf', 'must be 3 to 9, a whole number'],
    ]);
  });

  it('marks what is inside a secret as secret', () => {
    const { constraints } = compile({ type: 'object', writeOnly: true, properties: { pin: { type: 'string' } } });
    expect(constraints.every(({ secret }) => secret)).toBe(true);
  });

  it('names a reference that leads nowhere', () => {
    expect(() => compile({ $ref: '#/components/schemas/Missing' })).toThrow(
      '#/components/schemas/Missing leads nowhere',
    );
  });
});
