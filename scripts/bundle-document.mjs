// Bundles an OpenAPI document into openapi.yaml and openapi.json; writes both or, when the document is broken, neither.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redocly } from './redocly.mjs';

const [entry, out] = process.argv.slice(2);
if (!entry || !out) {
  console.error('usage: bundle-document.mjs <entry document> <output folder>');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'bundle-'));
try {
  const files = ['openapi.yaml', 'openapi.json'];
  for (const file of files) {
    const { status, stdout, stderr } = redocly(['bundle', entry, '--output', join(work, file)]);
    if (status !== 0) {
      console.error(`${stdout}${stderr}\nThe document could not be bundled; ${out} is left as it was.`);
      process.exitCode = 1;
      break;
    }
  }
  if (!process.exitCode) {
    mkdirSync(out, { recursive: true });
    const header = '# Bundled from openapi/openapi.yaml. Never edit: change the source and run `npm run generate`.\n';
    writeFileSync(join(out, files[0]), header + readFileSync(join(work, files[0]), 'utf8'));
    writeFileSync(join(out, files[1]), readFileSync(join(work, files[1])));
    console.log(`bundled ${entry} into ${files.map((file) => join(out, file)).join(' and ')}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
