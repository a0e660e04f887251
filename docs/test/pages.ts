// The pages of the built site, as their links and anchors are seen without a browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the built site. */
export const dist: string = fileURLToPath(new URL('../dist', import.meta.url));

/** A page: its path in the site, its markup without the text of scripts, and its anchors. */
export interface Page {
  readonly path: string;
  readonly html: string;
  readonly anchors: ReadonlySet<string>;
}

/** Reads every page of the site. */
export function readPages(): Page[] {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('The site is not built; run `npm run build` first.');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const text = readFileSync(join(dist, file), 'utf8');
      const html = text.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1</script>');
      const anchors = new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map((match) => plainText(match[1] ?? '')));
      return { path: relative(dist, join(dist, file)).replaceAll('\\', '/'), html, anchors };
    });
}

/** The values of an attribute of some elements of a page. */
export function attributes(page: Page, elements: string, attribute: string): string[] {
  const tags = page.html.matchAll(new RegExp(`<(?:${elements})\\b[^>]*?\\s${attribute}="([^"]*)"`, 'g'));
  return [...tags].map((match) => plainText(match[1] ?? ''));
}

function plainText(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<');
}
