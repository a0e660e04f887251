// The tests that prove a rule: those whose title names it, and the rows about it in tables of tests.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { repository } from '../../.vitepress/site-address.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const title =
  /\b(?:it|test|describe)(?:\.\w+)*\s*\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1|\)\(\s*(['"`])((?:\\.|(?!\3)[^\\])*)\3,/g;
const row = /\brule: '([A-Z]\d\d)'|Row\('([A-Z]\d\d)'/g;

/** Test files with their titles and the rules of their rows. */
const files = ['openapi', 'docs', ...readdirSync(`${root}packages`).map((name) => `packages/${name}`)]
  .map((folder) => `${folder}/test`)
  .filter((folder) => existsSync(root + folder))
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.includes('/fixtures/'))
  .sort()
  .map((file) => {
    const text = readFileSync(root + file, 'utf8');
    return {
      file,
      titles: [...text.matchAll(title)].map((match) => match[2] ?? match[4]),
      rows: new Set([...text.matchAll(row)].map((match) => match[1] ?? match[2])),
    };
  });

/** @param {string} id rule or erratum */
export function tests(id) {
  const named = new RegExp(`\\b${id}\\b`);
  const found = files.flatMap(({ file, titles, rows }) => {
    const own = titles.filter((text) => named.test(text)).map((text) => `“${plain(text)}”`);
    const all = [...(rows.has(id) ? ['a row of its own'] : []), ...new Set(own)];
    return all.length > 0 ? [`${link(file)}: ${all.join(', ')}`] : [];
  });
  return found.length > 0 ? `Tests: ${found.join('; ')}` : '';
}

function link(file) {
  return repository ? `[${file}](${repository}/blob/main/${file})` : `\`${file}\``;
}

function plain(text) {
  return text
    .replace(/\$\{[^}]*\}/g, '…')
    .replace(/\\(.)/g, '$1')
    .replace(/[<>{}[\]|*_`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
