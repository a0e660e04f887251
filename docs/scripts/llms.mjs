// The site for machines that read text: llms.txt lists the pages, llms-full.txt holds them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages, site } from '../.vitepress/site.mjs';
import { address } from '../.vitepress/site-address.mjs';
import { withFacts } from './facts.mjs';

const root = new URL('../', import.meta.url);

/** Writes both files into a folder. */
export function writeLlms(folder) {
  const groups = pages.map(({ text, items }) => ({
    text,
    items: items.map(({ link, file }) => ({ link, ...read(file) })),
  }));
  const lists = groups.map(({ text, items }) => {
    const lines = items.map(({ link, title, description }) => `- [${title}](${address}${link}): ${description}`);
    return `## ${text}\n\n${lines.join('\n')}\n`;
  });
  const machine = `## For machines

- [openapi.yaml](${address}/openapi.yaml): the document in one file
- [openapi.json](${address}/openapi.json): the same as JSON
- [llms-full.txt](${address}/llms-full.txt): all pages of this list in one text
`;
  writeFileSync(
    join(folder, 'llms.txt'),
    `# ${site.title}\n\n> ${site.description}\n\n${lists.join('\n')}\n${machine}`,
  );
  const full = groups.flatMap(({ items }) => items.map(({ body }) => body.trim()));
  writeFileSync(join(folder, 'llms-full.txt'), `${full.join('\n\n')}\n`);
}

/** Title, description and text of a page. */
function read(file) {
  const source = readFileSync(new URL(file, root), 'utf8');
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const value = (name) => new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(matter)?.[1] ?? '';
  const text = withFacts(body)
    .replace(/<!--[\s\S]*?-->\n*|^<[A-Z]\w+ \/>\n*/gm, '')
    .replace(/^(#+ .*?) \{#[^}]+\}$/gm, '$1');
  return { title: value('title'), description: value('description'), body: text };
}
