// Names of the document that would meet in the code are refused, and those that are no names in code become some.
import { describe, expect, it } from 'vitest';
import { type Document, products } from '../src/index.js';

type Root = Document['root'];

const body = (property: string): Root => ({
  content: { 'application/json': { schema: { type: 'object', required: [property] } } },
});
const post = (operationId: string): Root => ({
  post: { operationId, requestBody: body('a'), responses: { 200: { description: 'Done.' } } },
});

function documentOf(paths: Root, schemas: Root = {}): Document {
  return { root: { openapi: '3.0.3', info: { title: 'T', version: '1' }, paths, components: { schemas } }, sha256: '' };
}

describe('names', () => {
  it.each<[string, Document, string]>([
    [
      'two operations',
      documentOf({ '/a': post('list-it'), '/b': post('listIt') }),
      'POST /a and POST /b would both be named ListIt: rename one of them.',
    ],
    [
      'a schema and the body of an operation',
      documentOf({ '/a': post('make') }, { MakeRequest: { type: 'string' } }),
      'the schema MakeRequest and the request of make would both be named MakeRequest: rename one of them.',
    ],
    [
      'two schemas',
      documentOf({}, { Box: {}, box: {} }),
      'the schema Box and the schema box would both be named Box: rename one of them.',
    ],
  ])('%s with one name in the code are refused', async (_, document, message) => {
    expect(() => products.schema(document)).toThrow(message);
    await expect(products.types(document)).rejects.toThrow(message);
  });

  it('a schema whose name begins with a digit, or is that of a helper, gets a validator', () => {
    const refer = (name: string): Root => ({
      post: {
        operationId: `make${name}`,
        requestBody: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
        responses: {},
      },
    });
    const document = documentOf({ '/a': refer('2FA'), '/b': refer('Table') }, { '2FA': {}, Table: {} });
    const files = products.schema(document) as Record<string, string>;
    expect(files['validators/_2FA.ts']).toContain('export const validate_2FA: Validator<types._2FA>');
    expect(files['validators/Table.ts']).toContain('export const validateTable: Validator<types.Table>');
  });
});
