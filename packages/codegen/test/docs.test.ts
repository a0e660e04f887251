// The pages and samples of the docs: complete, for any operation, and the same each time.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Document, JsonObject } from '../src/document.js';
import { readDocument } from '../src/document.js';
import { docs } from '../src/products/docs.js';
import { readRulebook } from '../src/rulebook.js';

const bundled = readDocument(createRequire(import.meta.url).resolve('@otc-geminidb/openapi/openapi.json'));
const rulebook = readRulebook();
const files = docs(bundled, rulebook);

/** A document with a GET that has query parameters and a DELETE that answers 204. */
function further(): Document {
  const root = JSON.parse(readFileSync(bundled.path ?? '', 'utf8'));
  const box = { name: 'box_id', in: 'path', required: true, schema: { type: 'string', example: 'a box' } };
  root.paths['/v3/{project_id}/boxes/{box_id}'] = {
    parameters: [{ $ref: '#/components/parameters/ProjectId' }, box],
    get: {
      operationId: 'showBox',
      summary: 'Show a box',
      parameters: [
        { name: 'depth', in: 'query', required: true, schema: { type: 'integer', example: 2, 'x-rule': 'B15' } },
      ],
      responses: {
        200: {
          description: 'The box.',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  it: { type: 'array', items: { type: 'object', properties: { 'a|b': { type: 'string' } } } },
                },
              },
              example: { it: [{ 'a|b': 'x' }] },
            },
          },
        },
      },
    },
    delete: { operationId: 'deleteBox', responses: { 204: { description: 'Gone.' } } },
  };
  return { root: root as JsonObject, sha256: '' };
}

describe('the pages', () => {
  it('give every rule, erratum and code a section of its own', () => {
    const anchors = (page: string) =>
      [...(files[page] ?? '').matchAll(/^#+ .*\{#([^}]+)\}$/gm)].map((match) => match[1]);
    for (const id of Object.keys(rulebook.rules)) expect(anchors('rules.md')).toContain(id.toLowerCase());
    for (const id of Object.keys(rulebook.errata)) expect(anchors('contradictions.md')).toContain(id.toLowerCase());
    expect(anchors('errors.md').filter((id) => /^(?:dbs|apigw)-\d+$/.test(id ?? ''))).toHaveLength(90);
    expect(anchors('errors.md')).toContain('dbs-280123');
  });

  it('say where the document keeps a rule', () => {
    const section = /### B15[\s\S]*?(?=\n### )/.exec(files['rules.md'] ?? '')?.[0];
    expect(section).toContain('`RequestFlavor.num`');
    expect(section).toContain('[`DBS.280123`](/errors/#dbs-280123)');
    expect(section).toContain('[X01](/contradictions/#x01)');
  });

  it('show a wrong value for every property of the request', () => {
    const sections = (files['fields.md'] ?? '')
      .split(/^### /m)
      .slice(1)
      .filter((section) => section.includes('- Right: '));
    expect(sections.length).toBeGreaterThan(20);
    expect(sections.filter((section) => !section.includes('- Wrong: '))).toEqual([]);
  });

  it('know the fields of answers that come in several kinds (E06)', () => {
    const section = /### Answer 401[\s\S]*?(?=\n### )/.exec(files['evidence.md'] ?? '')?.[0];
    for (const field of ['error_code', 'request_id', 'error.title']) expect(section).toContain(`| \`${field}\` |`);
    expect(section?.match(/\| `error_code` \|/g)).toHaveLength(1);
    expect(files['evidence.md']).not.toContain('No properties.');
  });

  it('are the same each time', () => expect(docs(bundled, rulebook)).toEqual(files));
});

describe('a document with operations that nobody has heard of', () => {
  const pages = docs(further(), rulebook);

  it('has them on its pages', () => {
    expect(pages['fields.md']).toContain('## Show a box {#showbox}');
    expect(pages['fields.md']).toContain('| `depth` | query | yes | [B15](/rules/#b15) |');
    expect(pages['fields.md']).toContain('`it[].a\\|b`');
    expect(pages['fields.md']).toContain('## deleteBox {#deletebox}');
    expect(pages['evidence.md']).toMatch(/## Show a box \{#showbox\}\n\n### Answer 200 \{#showbox-200\}/);
  });

  it('has samples of them, in all languages', () => {
    expect(pages['samples/showBox/curl.sh']).toContain(
      'curl --proto-default https --silent --show-error --fail-with-body --request GET \\\n  "$OS_GEMINIDB_ENDPOINT/v3/$OS_PROJECT_ID/boxes/a%20box?depth=2" \\\n',
    );
    expect(pages['samples/showBox/client.ts']).toMatch(
      /client\.showBox\(\{\n {2}parameters: \{\n {4}path: \{\n {6}box_id: 'a box'/,
    );
    expect(pages['samples/deleteBox/python.py']).toContain('method="DELETE"');
  });

  it('has samples that are TypeScript', () => {
    const samples = Object.entries(pages).filter(([file]) => file.endsWith('.ts'));
    expect(samples).toHaveLength(6);
    for (const [file, text] of samples) {
      const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
      expect(diagnostics, file).toEqual([]);
    }
  });
});
