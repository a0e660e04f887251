// Builds the whole site into dist/: VitePress with the packages' API, the API reference, the document itself, and what
// holds for all pages.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vitepress';
import { addPolicies } from './content-security-policy.mjs';
import { writeLlms } from './llms.mjs';
import { writePackageApi } from './package-api.mjs';
import { buildReference } from './reference.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

await writePackageApi(join(root, 'api'));
try {
  await build(root);
} catch (error) {
  // Its message says where the fault is; the bundler's own account of it is long.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
for (const file of ['openapi.yaml', 'openapi.json']) {
  copyFileSync(fileURLToPath(import.meta.resolve(`@otc-geminidb/openapi/${file}`)), `${dist}${file}`);
}
// VitePress leaves this page to its script.
const notFound = '<noscript><h1>There is no such page</h1><p><a href="/">Start page</a></p></noscript>';
writeFileSync(`${dist}404.html`, readFileSync(`${dist}404.html`, 'utf8').replace('<body>', `$&\n    ${notFound}`));
buildReference(`${dist}openapi.json`, `${dist}reference.html`);
writeLlms(dist);
addPolicies(dist);
console.log(`The site is in ${dist}`);
