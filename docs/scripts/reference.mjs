// The API reference: one page by `redocly build-docs` that holds everything it needs and asks no other host for anything.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { redocly } from '../../scripts/redocly.mjs';
import { referenceDocument, sampleLanguages } from './reference-document.mjs';

/** Scripts of the page that mend what Redoc leaves out. */
const mends = ['reference-landmarks.js', 'reference-menus.js', 'reference-operations.js']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');
const template = fileURLToPath(new URL('reference.hbs', import.meta.url));

/** The component that loads its maker's logo from a CDN; the page's only request to another host. */
const logo =
  /function (\w+)\(\{full:\w+=!1\}\)\{let\[[^}]*?\},\[\]\),\w+\?\(0,\w+\.jsx\)\(`img`,\{alt:`redocly logo`[\s\S]*?\}\):null\}/;

/** Where a menu begins that hands the page to other hosts; the button that copies is all there is without it. */
const handOver = /if\(!\w+\.specUrl\)return(?=\(0,\w+\.jsx\)\([\w$]+,\{"data-testid":`page-actions`,)/;

/** Links to the document beside the page, its samples, and the height of the bar above it. */
const options = {
  codeSamples: { languages: sampleLanguages },
  scrollYOffset: 48,
  downloadUrls: [
    { title: 'openapi.yaml', url: 'openapi.yaml' },
    { title: 'openapi.json', url: 'openapi.json' },
  ],
};

/**
 * Builds the page.
 * @param {string} document path of the bundled document, in JSON
 * @param {string} out path of the page
 * @throws {Error} when the CLI fails, or its page has changed so that logo or menu are not found
 */
export function buildReference(document, out) {
  const work = mkdtempSync(join(tmpdir(), 'reference-'));
  try {
    const input = join(work, 'openapi.json');
    writeFileSync(input, JSON.stringify(referenceDocument(JSON.parse(readFileSync(document, 'utf8')))));
    const settings = ['--template', template, `--templateOptions.mends=${mends}`, '--openapi', JSON.stringify(options)];
    const run = redocly(['build-docs', input, '--inlineBundle', ...settings, '--output', out]);
    if (run.status !== 0) throw new Error(`redocly build-docs failed:\n${run.stdout}${run.stderr}`);
  } finally {
    rmSync(work, { recursive: true });
  }
  const page = readFileSync(out, 'utf8');
  for (const part of [logo, handOver]) {
    if (!part.test(page)) throw new Error(`The reference page no longer has ${part} in it; see reference.mjs.`);
  }
  const plain = page
    .replace(logo, 'function $1(){return null}')
    .replace(handOver, 'return')
    .replaceAll('API docs by', 'Made with Redoc');
  writeFileSync(out, withLocalLinks(plain));
}

/** Menu entries of the prerendered page lead to sections of this page, as they do once its script runs. */
function withLocalLinks(page) {
  const entry = /<a class="([^"]*)" href="(\/[^"]*)" data-discover="true">/g;
  return page.replace(entry, '<a class="$1" href="#$2" data-discover="true">');
}
