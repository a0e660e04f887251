// Links and loaded resources of the built site.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributes, dist, type Page, readPages } from './pages.js';

const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** What is wrong with a link, or undefined. Routes of the reference page (`#/…`) are its script's own. */
function fault(page: Page, link: string): string | undefined {
  if (/^(?:https?:|mailto:|data:)/.test(link)) return undefined;
  const [path = '', hash = ''] = link.split('#');
  const base = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page.path), path);
  const file = path === '' ? page.path : [base, posix.join(base, 'index.html')].find(isFile);
  if (file === undefined) return `${page.path}: ${link} leads to no file`;
  const anchor = decodeURIComponent(hash);
  if (anchor === '' || (file === 'reference.html' && anchor.startsWith('/'))) return undefined;
  return byPath.get(file)?.anchors.has(anchor) ? undefined : `${page.path}: ${link} leads to no anchor`;
}

function isFile(path: string): boolean {
  return /\.\w+$/.test(path) && existsSync(join(dist, path));
}

describe('the built site', () => {
  it('has a start page, a reference page and a page for what is not found', () => {
    expect([...byPath.keys()]).toEqual(expect.arrayContaining(['index.html', 'reference.html', '404.html']));
  });

  it('has no link and no anchor that leads nowhere', () => {
    const links = pages.flatMap((page) => attributes(page, 'a', 'href').map((link) => fault(page, link)));
    expect(links.length).toBeGreaterThan(pages.length);
    expect(links.filter(Boolean)).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const loaded = pages.flatMap((page) => [
      ...attributes(page, 'link', 'href'),
      ...attributes(page, 'script|img|iframe|source|video|audio|embed', 'src'),
    ]);
    expect(loaded.length).toBeGreaterThan(pages.length);
    expect(loaded.filter((url) => /^(?:\w+:)?\/\//.test(url))).toEqual([]);
  });

  it('finds a link that leads nowhere', () => {
    const broken: Page = { path: 'guide/x.html', html: '', anchors: new Set(['a']) };
    expect(fault(broken, 'missing.html')).toBe('guide/x.html: missing.html leads to no file');
    expect(fault(broken, '../index.html#no-such-anchor')).toBe(
      'guide/x.html: ../index.html#no-such-anchor leads to no anchor',
    );
    expect(fault(broken, '../index.html')).toBeUndefined();
  });
});
