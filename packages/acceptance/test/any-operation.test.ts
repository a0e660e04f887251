// Any operation: two that the project has never heard of go through every generator, client and sandbox.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operationsOf, products, readDocument, writeOutput } from '@otc-geminidb/codegen';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import furtherPaths from './fixtures/further-operations.json' with { type: 'json' };
import { copyWorkspace, typecheck, type WorkspaceCopy } from './workspace-copy.js';

const program = `
import { createGeminiDBClient } from '@otc-geminidb/client';

const client = createGeminiDBClient({ endpoint: 'https://gemini.example', projectId: 'p', token: 't' });
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const boxes = client.listBoxes({ parameters: { query: { limit: 3 } } });
const typed: Equal<Awaited<typeof boxes>, { boxes: { id: string; size?: number }[] }> = true;
void typed;
void client.deleteBox({ parameters: { path: { box_id: 'b' } } });
// @ts-expect-error limit is a number
void client.listBoxes({ parameters: { query: { limit: 'three' } } });
// @ts-expect-error box_id is mandatory
void client.deleteBox();
`;

describe('a document with two further operations', () => {
  let copy: WorkspaceCopy;
  let client: { [method in 'listBoxes' | 'deleteBox']: (options: unknown) => Promise<unknown> };
  const sent: string[] = [];

  beforeAll(async () => {
    copy = await copyWorkspace((document) => Object.assign(document.paths, furtherPaths));
    const { createGeminiDBClient } = await copy.load('client');
    const { createSandbox } = await copy.load('sandbox');
    const sandbox = createSandbox();
    const fetch = (input: Request) => {
      sent.push(`${input.method} ${input.url}`);
      return sandbox.fetch(input);
    };
    client = createGeminiDBClient({ endpoint: 'https://gemini.example', projectId: 'p', token: 't', fetch });
  }, 120_000);
  afterAll(() => copy?.remove());

  it('type-checks', () => expect(copy.typecheck(program)).toBe(''), 60_000);

  it('answers a GET with its documented example', async () => {
    const boxes = await client.listBoxes({ parameters: { query: { limit: 3 } } });
    expect(boxes).toEqual({ boxes: [{ id: 'box-1', size: 3 }] });
    expect(sent.at(-1)).toBe('GET https://gemini.example/v3/p/boxes?limit=3');
  });

  it('refuses a query parameter out of bounds before it leaves', async () => {
    const before = sent.length;
    const error = await client.listBoxes({ parameters: { query: { limit: 0 } } }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'RequestValidationError',
      issues: [{ pointer: '/query/limit', keyword: 'minimum' }],
    });
    expect(sent).toHaveLength(before);
  });

  it('has the sandbox refuse it too', async () => {
    const options = { parameters: { query: { limit: 0 } }, validate: false };
    await expect(client.listBoxes(options)).rejects.toMatchObject({ name: 'ApiError', status: 400 });
  });

  it('takes 204 for an answer without a body', async () => {
    await expect(client.deleteBox({ parameters: { path: { box_id: 'a/b' } } })).resolves.toBeUndefined();
    expect(sent.at(-1)).toBe('DELETE https://gemini.example/v3/p/boxes/a%2Fb');
  });
});

describe('public descriptions', () => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@readme/oas-examples/package.json')), '3.0/json');
  // Descriptions whose operations have no operationId, or whose references are broken on purpose, are refused by design.
  const names = readdirSync(folder).filter((name) =>
    /^(?:petstore|petstore-expanded|readme-legacy|parameters-style|schema-types|circular-request-bodies|uspto|link-example)\.json$/.test(
      name,
    ),
  );

  const root = mkdtempSync(join(tmpdir(), 'descriptions-'));
  afterAll(() => rmSync(root, { recursive: true }));

  it.each(names)('%s goes through every generator', { timeout: 60_000 }, async (name) => {
    const document = readDocument(join(folder, name));
    expect(operationsOf(document).length).toBeGreaterThan(0);
    const target = join(root, name);
    for (const [product, make] of Object.entries(products)) {
      const files = await make(document);
      expect(Object.values(files).every((text) => text.length > 0)).toBe(true);
      if (product === 'schema') writeOutput(join(target, 'generated'), files);
      if (product === 'types') writeOutput(join(target, 'node_modules/@otc-geminidb/types/generated'), files);
    }
    cpSync(packageOf('schema', 'src'), join(target, 'src'), { recursive: true });
    // Of packages with the same name and version, the compiler looks at one only.
    const manifest = { ...JSON.parse(readFileSync(packageOf('types', 'package.json'), 'utf8')), version: name };
    writeFileSync(join(target, 'node_modules/@otc-geminidb/types/package.json'), JSON.stringify(manifest));
  });

  it('compile, one and all', { timeout: 240_000 }, () => {
    expect(readdirSync(root).sort()).toEqual([...names].sort());
    for (const file of ['package.json', 'tsconfig.base.json']) cpSync(packageOf('..', file), join(root, file));
    const compilerOptions = { noEmit: true, types: [] };
    writeFileSync(
      join(root, 'tsconfig.json'),
      JSON.stringify({ extends: './tsconfig.base.json', compilerOptions, include: ['*/generated', '*/src'] }),
    );
    expect(typecheck(root)).toBe('');
  });
});

describe('the word createInstance', () => {
  it('stands in no generator, and in client and sandbox only where create-instance is handled', () => {
    expect(names('codegen')).toEqual([]);
    expect(names('client')).toEqual([]);
    expect(names('sandbox')).toEqual(['handlers/create-instance.ts']);
  });
});

/** A file or folder of a package. */
function packageOf(workspace: string, file: string): string {
  return fileURLToPath(new URL(`../../${workspace}/${file}`, import.meta.url));
}

/** Files of a package's source whose code, comments apart, names the operation. */
function names(workspace: string): string[] {
  const folder = new URL(`../../${workspace}/src/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => {
      const code = readFileSync(new URL(file, folder), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /createInstance\b/.test(code);
    })
    .sort();
}
