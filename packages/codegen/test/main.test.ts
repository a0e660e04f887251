// The command line of the generator: wrong use and broken documents end in a message, and leave the output alone.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../src/main.js';

const bundled = createRequire(import.meta.url).resolve('@otc-geminidb/openapi/openapi.json');
type Root = ReturnType<typeof JSON.parse>;

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codegen-'));
  printed = '';
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation((text: string) => {
      printed += text;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function document(change: (root: Root) => unknown): string {
  const root = JSON.parse(readFileSync(bundled, 'utf8'));
  change(root);
  const path = join(folder, 'document.json');
  writeFileSync(path, JSON.stringify(root));
  return path;
}

describe('geminidb-codegen', () => {
  it('makes the same bytes in two folders', async () => {
    const [a, b] = [join(folder, 'a'), join(folder, 'b')];
    for (const product of ['types', 'schema', 'sandbox']) {
      expect(await main([product, '--out', join(a, product)])).toBe(0);
      expect(await main([product, '--out', join(b, product)])).toBe(0);
    }
    const files = readdirSync(a, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(new Set(files.map((file) => file.parentPath.slice(a.length)))).toEqual(
      new Set(['/types', '/schema', '/schema/validators', '/sandbox']),
    );
    for (const file of files) {
      const path = join(file.parentPath, file.name);
      expect(readFileSync(path.replace(a, b))).toEqual(readFileSync(path));
    }
  });

  it('deletes what is no longer generated', async () => {
    writeFileSync(join(folder, 'stale.d.ts'), '');
    await main(['types', '--out', folder]);
    expect(readdirSync(folder).sort()).toEqual(['index.d.ts', 'openapi.d.ts']);
  });

  it('lets the error catalogue lead to the docs once the document knows their address, and not before', async () => {
    const catalogue = async (url?: string) => {
      const path = document((root) => url && Object.assign(root, { externalDocs: { url } }));
      expect(await main(['schema', '--document', path, '--out', folder])).toBe(0);
      return readFileSync(join(folder, 'error-catalogue.ts'), 'utf8');
    };
    expect(await catalogue()).not.toContain('"docs"');
    const known = await catalogue('https://docs.example/geminidb/');
    expect(known).toContain('"docs":"https://docs.example/geminidb/errors/#dbs-280123"');
    expect(known.match(/"docs"/g)).toHaveLength(known.match(/"status"/g)?.length ?? 0);
  });

  it('explains itself', async () => {
    expect(await main(['--help'])).toBe(0);
    expect(printed).toContain('usage: geminidb-codegen');
  });

  it.each([['nonsense'], [''], ['toString']])('refuses the product %j with exit code 2', async (product) => {
    expect(await main([product])).toBe(2);
    expect(printed).toContain('There is no product');
  });

  it('refuses an unknown option with exit code 2', async () => {
    expect(await main(['types', '--colour'])).toBe(2);
    expect(printed).toContain('--colour');
  });

  it.each([
    [
      'a broken reference',
      (root: Root) =>
        Object.assign(root.paths['/v3/{project_id}/instances'].post.requestBody.content['application/json'], {
          schema: { $ref: '#/components/schemas/Gone' },
        }),
      '#/components/schemas/Gone',
    ],
    [
      'a missing operationId',
      (root: Root) => delete root.paths['/v3/{project_id}/instances'].post.operationId,
      'has no operationId',
    ],
    ['another version', (root: Root) => Object.assign(root, { openapi: '3.1.0' }), 'no OpenAPI 3.0 document'],
  ])('names %s and writes nothing', async (_, change, message) => {
    const out = join(folder, 'out');
    expect(await main(['schema', '--document', document(change), '--out', out])).toBe(1);
    expect(printed).toContain(message);
    expect(existsSync(out)).toBe(false);
  });

  it('names a file that is not JSON', async () => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, '{"openapi": ');
    expect(await main(['types', '--document', path])).toBe(1);
    expect(printed).toContain(path);
  });
});
