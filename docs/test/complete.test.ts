// Everything that the document names is on the site: parameters, properties, statuses, codes, rules.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dist, readPages } from './pages.js';

type Node = { readonly [key: string]: unknown };
const require = createRequire(import.meta.url);
const document = JSON.parse(readFileSync(require.resolve('@otc-geminidb/openapi/openapi.json'), 'utf8')) as Node;
const rulebook = parse(readFileSync(require.resolve('@otc-geminidb/openapi/rulebook.yaml'), 'utf8'));
const pages = new Map(readPages().map((page) => [page.path, page]));
const page = (path: string) => pages.get(path) ?? { html: '', anchors: new Set<string>() };

/** All values under a key, anywhere in the document. */
function collect(value: unknown, key: string, found: unknown[] = []): unknown[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, entry] of Object.entries(value)) {
    if (name === key) found.push(entry);
    collect(entry, key, found);
  }
  return found;
}
const names = (values: unknown[]) => [...new Set(values.flatMap((value) => Object.keys(value as Node)))];

describe('the site has', () => {
  const schemas = (document.components as { schemas: Node }).schemas;

  it('every code of the catalogue, each under an anchor of its own', () => {
    const codes = names(collect(schemas, 'x-error-catalogue'));
    expect(codes.length).toBeGreaterThan(80);
    const anchors = page('errors/index.html').anchors;
    expect(codes.filter((code) => !anchors.has(code.toLowerCase().replaceAll('.', '-')))).toEqual([]);
  });

  it.each([
    ['CreateInstanceRequest', /^createinstance-(?!202-)/],
    ['CreateInstanceResponse', /^createinstance-202-/],
  ])('every property of %s under an anchor of its own', (schema, prefix) => {
    const properties = names(collect(schemas[schema], 'properties'));
    expect(properties.length).toBeGreaterThan(12);
    const anchors = [...page('fields/index.html').anchors].filter((anchor) => prefix.test(anchor));
    expect(properties.filter((name) => !anchors.some((anchor) => anchor.endsWith(`-${name}`)))).toEqual([]);
  });

  it('every parameter and every status', () => {
    const { html } = page('fields/index.html');
    const statuses = names(collect(document.paths, 'responses'));
    expect(statuses.length).toBeGreaterThan(10);
    expect(statuses.filter((status) => !html.includes(status))).toEqual([]);
    for (const name of ['project_id', 'X-Auth-Token']) expect(html).toMatch(RegExp(`<code[^>]*>${name}</code>`));
  });

  it('every rule and every erratum, each with the tests that prove it', () => {
    for (const [path, ids] of [
      ['rules/index.html', Object.keys(rulebook.rules)],
      ['contradictions/index.html', Object.keys(rulebook.errata)],
    ] as const) {
      const { anchors, html } = page(path);
      expect(ids.filter((id) => !anchors.has(id.toLowerCase()))).toEqual([]);
      expect(html).not.toContain('fact:');
      const sections = html.split(/(?=<h[23] id=")/).map((section) => [/id="([^"]+)"/.exec(section)?.[1], section]);
      const proven = sections.filter(([, section]) => section?.includes('Tests: ')).map(([id]) => id);
      expect(ids.filter((id) => !proven.includes(id.toLowerCase()))).toEqual([]);
    }
  });

  it('the document and llms.txt at stable addresses', () => {
    expect(JSON.parse(readFileSync(`${dist}/openapi.json`, 'utf8'))).toEqual(document);
    expect(readFileSync(`${dist}/openapi.yaml`, 'utf8')).toContain('openapi: 3.0');
    const llms = readFileSync(`${dist}/llms.txt`, 'utf8');
    expect(llms).toMatch(/^# .+\n\n> .+/);
    for (const [, link = ''] of llms.matchAll(/\]\((\/[^)]+)\)/g)) {
      const file = link.endsWith('/') ? `${link}index.html` : link;
      expect(() => readFileSync(dist + file), link).not.toThrow();
    }
  });
});

describe('the packages', () => {
  const folder = new URL('../../packages/', import.meta.url);
  const entries = readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(new URL(`${name}/package.json`, folder), 'utf8')))
    .filter((manifest) => !manifest.private)
    .flatMap(({ name, exports }) =>
      Object.entries(exports as Record<string, { types?: string }>)
        .filter(([, { types }]) => types)
        .map(([entry]) => entry.replace('.', name)),
    );

  it('are several', () => expect(entries.length).toBeGreaterThan(10));

  it.each(entries)('%s has a page with all that it exports', async (entry) => {
    const [, name = ''] = entry.split('geminidb/');
    const { html } = page(`api/${name.replace('/', '-')}.html`);
    expect(html).toMatch(RegExp(`<h1[^>]*>${entry} `));
    const exported = name === 'types' ? ['CreateInstanceRequest', 'ErrorCode'] : Object.keys(await import(entry));
    const headings = [...html.matchAll(/<h3 .*?<\/h3>/g)].map(([heading]) => heading.replace(/<[^>]*>/g, ' '));
    expect(exported.filter((word) => !headings.some((heading) => heading.includes(` ${word}`)))).toEqual([]);
  });
});

describe('the navigation', () => {
  it('leads to every page', () => {
    const known = [...pages.keys()].filter((path) => !['index.html', '404.html'].includes(path));
    const { html } = page('guide/get-started.html');
    expect(known.filter((path) => !html.includes(`href="/${path.replace(/index\.html$/, '')}"`))).toEqual([]);
  });
});

describe('every page', () => {
  const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

  it('has a title and a description of its own, the language, the icon, and one heading of the first level', () => {
    for (const [path, { html }] of pages) {
      expect(found(html, /<html lang="([^"]+)"/g), path).toEqual(['en-GB']);
      expect(found(html, /<link rel="icon" href="([^"]+)"/g), path).toHaveLength(1);
      expect(found(html, /<h1\b(.)/g), path).toHaveLength(1);
    }
    for (const pattern of [/<title>([^<]+)</g, /<meta name="description" content="([^"]+)"/g]) {
      const all = [...pages.values()].map(({ html }) => found(html, pattern));
      expect(all.filter(({ length }) => length !== 1)).toEqual([]);
      expect(new Set(all.flat()).size).toBe(all.length);
    }
  });

  it('that was written by hand has a link to edit it', () => {
    const written = readdirSync(new URL('../guide', import.meta.url));
    for (const file of written) {
      const { html } = page(`guide/${file.replace('.md', '.html')}`);
      expect(found(html, /class="[^"]*edit-link-button" href="([^"]+)"/g), file).toEqual([
        expect.stringMatching(RegExp(`^https://.+/edit/main/docs/guide/${file}$`)),
      ]);
    }
  });

  it('says without a script that it is not found', () => {
    expect(page('404.html').html).toMatch(/<noscript><h1>There is no such page<\/h1>.*<a href="\/">/);
  });

  it('is in llms-full.txt without components and marks', () => {
    const text = readFileSync(`${dist}/llms-full.txt`, 'utf8').replace(/```[\s\S]*?```/g, '');
    expect(text.match(/^<[A-Z]\w* .*|\{#.*|<!--.*|\{target=.*/gm)).toBeNull();
  });
});
