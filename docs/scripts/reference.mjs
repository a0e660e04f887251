// The API reference: one page by `redocly build-docs` that holds everything it needs and asks no other host for anything.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { redocly } from '../../scripts/redocly.mjs';

const template = fileURLToPath(new URL('reference.hbs', import.meta.url));

/** The component that loads its maker's logo from a CDN; the page's only request to another host. */
const logo =
  /function (\w+)\(\{full:\w+=!1\}\)\{let\[[^}]*?\},\[\]\),\w+\?\(0,\w+\.jsx\)\(`img`,\{alt:`redocly logo`[\s\S]*?\}\):null\}/;

/**
 * Builds the page.
 * @param {string} document path of the bundled document
 * @param {string} out path of the page
 * @throws {Error} when the CLI fails, or its page has changed so that the logo is not found
 */
export function buildReference(document, out) {
  const run = redocly(['build-docs', document, '--inlineBundle', '--template', template, '--output', out]);
  if (run.status !== 0) throw new Error(`redocly build-docs failed:\n${run.stdout}${run.stderr}`);
  const page = readFileSync(out, 'utf8');
  if (!logo.test(page))
    throw new Error('The logo of the reference page is not where it was; see scripts/reference.mjs.');
  const plain = page.replace(logo, 'function $1(){return null}').replaceAll('API docs by', 'Made with Redoc');
  writeFileSync(out, withLocalLinks(plain));
}

/** Menu entries of the prerendered page lead to sections of this page, as they do once its script runs. */
function withLocalLinks(page) {
  return page.replace(
    /<a class="([^"]*)" href="(\/[^"]*)" data-discover="true">/g,
    '<a class="$1" href="#$2" data-discover="true">',
  );
}
