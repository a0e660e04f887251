// Bundles an OpenAPI document into openapi.yaml and openapi.json; writes both or, when the document is broken, neither.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { redocly } from './redocly.mjs';

const [entry, out] = process.argv.slice(2);
if (!entry || !out) {
  console.error('usage: bundle-document.mjs <entry document> <output folder>');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'bundle-'));
try {
  const bundle = join(work, 'openapi.yaml');
  const { status, stdout, stderr } = redocly(['bundle', entry, '--output', bundle]);
  if (status === 0) {
    const text = readFileSync(bundle, 'utf8');
    const header = '# Bundled from openapi/openapi.yaml. Never edit: change the source and run `npm run generate`.\n';
    const files = { 'openapi.yaml': header + text, 'openapi.json': JSON.stringify(parse(text), null, 2) };
    mkdirSync(out, { recursive: true });
    for (const [file, content] of Object.entries(files)) writeFileSync(join(out, file), content);
    const written = Object.keys(files).map((file) => join(out, file));
    console.log(`bundled ${entry} into ${written.join(' and ')}`);
  } else {
    console.error(`${stdout}${stderr}\nThe document could not be bundled; ${out} is left as it was.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
