// The TypeScript of guides and samples compiles against the packages that it imports, and no sample escapes the check.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MarkdownRenderer, UserConfig } from 'vitepress';
import { createMarkdownRenderer } from 'vitepress';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPages } from './pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { site }: { site: UserConfig } = await import(join(root, '.vitepress/site.mjs'));
const { faultsOf }: { faultsOf: (code: string) => readonly object[] } = await import(
  join(root, 'scripts/typed-samples.mjs')
);

describe('a page', () => {
  let md: MarkdownRenderer;
  beforeAll(async () => {
    md = await createMarkdownRenderer(root, site.markdown);
  });
  const render = (lines: string[], path = 'guide/x.md') =>
    md.render(lines.join('\n'), { path: `/docs/${path}`, relativePath: path });

  it('shows the type of each name in a sample', () => {
    const html = render(['```ts', 'const size = [1].length;', '```']);
    const plain = html.replace(/<[^>]*>/g, '');
    expect(html).toContain('popover="manual"');
    expect(plain).toContain('const size: number');
  });

  it.each([
    ['a wrong type', 'const size: string = 1;', /not assignable to type 'string'/],
    ['a misspelt name', "import { createGeminiClient } from '@otc-geminidb/client';", /createGeminiClient/],
    ['an unknown package', "import { x } from '@otc-geminidb/nothing';", /Cannot find module/],
  ])('is not made with %s in a sample, and says which page and line', (_, wrong, message) => {
    const page = ['---', 'title: X', '---', '', 'Text', '', '```ts', 'const right = 1;', wrong, '```'];
    expect(() => render(page)).toThrow('/docs/guide/x.md:9: this sample does not compile: ');
    expect(() => render(page)).toThrow(message);
  });

  it('may have another language, or a signature of a package', () => {
    expect(() => render(['```js', 'const x: y = 1;', '```'])).not.toThrow();
    expect(() => render(['```ts', 'new X(a): X;', '```'], 'api/client.md')).not.toThrow();
  });
});

describe('the built guides', () => {
  const guides = readdirSync(join(root, 'guide'));
  const fences = (file: string) =>
    readFileSync(join(root, 'guide', file), 'utf8').match(/^\s*(?:```|~~~)\s*(?:ts|typescript|tsx)\b/gm) ?? [];

  it.each(guides)('%s has types on every sample of TypeScript', (file) => {
    const html = readPages().find(({ path }) => path === `guide/${file.replace('.md', '.html')}`)?.html ?? '';
    const samples = html.match(/<pre class="[^"]*\btwoslash\b[^"]*"[\s\S]*?<\/pre>/g) ?? [];
    expect(samples.length).toBe(fences(file).length);
    for (const sample of samples) expect(sample).toContain('popover="manual"');
  });

  it('have samples', () => expect(guides.flatMap(fences).length).toBeGreaterThan(5));
});

describe('the samples of the reference', () => {
  const folder = join(root, 'generated/samples');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  it('are there', () => {
    expect(existsSync(folder)).toBe(true);
    expect(files.length).toBeGreaterThan(1);
  });
  it.each(files)('%s compiles', (file) => expect(faultsOf(`${read(file)}\nexport {};\n`)).toEqual([]));
  it.each(files)('%s would not compile with a misspelt property', (file) => {
    const wrong = read(file).replace(file.endsWith('client.ts') ? 'mode:' : 'body:', 'boddy:');
    expect(JSON.stringify(faultsOf(wrong))).toContain('boddy');
  });
});
