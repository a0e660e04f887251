// Measures what the client adds to a bundle, minified and gzipped, per part; exits 1 when it is over its budget.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes, minified and gzipped: client and validation of requests, without the error catalogue's texts. */
const budget = 9000;

const whole = {
  contents: `import { createGeminiDBClient } from '@otc-geminidb/client'; globalThis.make = createGeminiDBClient;`,
};

/** Parts of the bundle, by the files that they are made of; what fits none is the client's own. */
const parts = [
  ['openapi-fetch', /openapi-fetch/],
  ['validation', /\bschema\/.*(?:checks|validators|requests|validator)/],
  ['table of operations', /\bschema\//],
  ['client', /./],
];

const result = await build({
  stdin: { ...whole, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
  bundle: true,
  format: 'esm',
  metafile: true,
  minify: true,
  // What is loaded on demand (catalogue, checks of answers) goes into files of its own.
  splitting: true,
  outdir: 'out',
  platform: 'neutral',
  target: 'es2022',
  write: false,
});

const size = ({ contents }) => gzipSync(contents, { level: 9 }).length;
// What the entry imports statically counts; what it imports on demand does not.
const outputs = result.metafile.outputs;
const loaded = new Set();
const load = (name) => {
  if (loaded.has(name)) return;
  loaded.add(name);
  for (const each of outputs[name].imports) if (each.kind === 'import-statement') load(each.path);
};
load(Object.keys(outputs).find((name) => outputs[name].entryPoint));
const byName = new Map(result.outputFiles.map((file) => [file.path.replace(/^.*\/out\//, 'out/'), size(file)]));
const total = (names) => names.reduce((sum, name) => sum + byName.get(name), 0);
const now = total([...loaded]);
const later = total(Object.keys(outputs).filter((name) => !loaded.has(name)));

const bytes = new Map(parts.map(([name]) => [name, 0]));
for (const name of loaded) {
  for (const [input, { bytesInOutput }] of Object.entries(outputs[name].inputs)) {
    const [part] = parts.find(([, pattern]) => pattern.test(input));
    bytes.set(part, bytes.get(part) + bytesInOutput);
  }
}
const minified = [...bytes.values()].reduce((sum, value) => sum + value, 0);
console.log(`${'part'.padEnd(22)}${'minified'.padStart(10)}${'share of gzip'.padStart(16)}`);
for (const [name, value] of bytes) {
  console.log(name.padEnd(22) + String(value).padStart(10) + String(Math.round((now * value) / minified)).padStart(16));
}
console.log('all'.padEnd(22) + String(minified).padStart(10) + String(now).padStart(16));
console.log(`loaded on demand: ${later} bytes gzipped. Budget of all: ${budget}.`);
if (now > budget) {
  console.error(`Over budget by ${now - budget} bytes.`);
  process.exitCode = 1;
}
