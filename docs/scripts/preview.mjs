// What others show of a page when somebody links to it.
import { address } from '../.vitepress/site-address.mjs';

/** @param {{ path: string, title: string, description: string }} page its path as Markdown @returns elements of its head */
export function previewOf({ path, title, description }) {
  const said = { type: 'website', title, description, locale: 'en_GB' };
  const own = `${address}/${path.replace(/(?:^|(?<=\/))index\.md$/, '').replace(/\.md$/, '.html')}`;
  const where = address ? { url: own, image: `${address}/screenshot.png` } : {};
  const elements = Object.entries({ ...said, ...where }).map(([name, content]) => [
    'meta',
    { property: `og:${name}`, content },
  ]);
  return address ? [...elements, ['link', { rel: 'canonical', href: own }]] : elements;
}
