// Topic: what a bundle with one call weighs, and how long importing it takes.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runNode } from '../lib/command.mjs';
import { takeTurns } from '../lib/measure.mjs';
import { bundleClients, callOf, what } from '../lib/peer-clients.mjs';
import { must } from '../lib/requests.mjs';
import { limit, row } from '../lib/table.mjs';
import { own } from '../lib/versions.mjs';

export const title = 'Bundle and import';
export const method =
  'esbuild, minified, gzip -9; what is loaded on demand only (the catalogue of error texts, the checks of answers) counts apart. Import is a process that imports the bundle, less a process that imports nothing.';

/** Kilobytes (1,000 bytes) of the entry with all that it imports at once, and of the rest. */
function sizes(entry) {
  const folder = dirname(entry);
  const loaded = new Set();
  const load = (name) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, path] of text.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([\w.-]+\.mjs)"/g)) load(path);
  };
  load('call.mjs');
  const weigh = (names) =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0) / 1000;
  const all = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  return { atOnce: weigh([...loaded]), later: weigh(all.filter((name) => !loaded.has(name))) };
}

/** Our own client from its package's files. */
async function quickly() {
  const began = performance.now();
  const { createGeminiDBClient } = await import('@otc-geminidb/client');
  must(typeof createGeminiDBClient === 'function', 'the client cannot be imported');
  return {
    rows: [row({ what: own('client'), unit: 'ms', samples: [performance.now() - began], ours: true })],
    targets: [],
  };
}

export async function run({ quick = false }) {
  if (quick) return quickly();
  const bundles = await bundleClients(undefined, { minify: true });
  const label = (name) => (name === 'ours' ? `${own('client')}, validation included` : what[name]());
  const weights = Object.fromEntries(Object.entries(bundles).map(([name, path]) => [name, sizes(path)]));
  for (const [name, path] of Object.entries(bundles)) {
    must(typeof (await callOf(path, 'https://example.invalid')) === 'function', `${name} cannot be loaded`);
  }
  const importing = (path) => async () => {
    const script = path ? `await import(${JSON.stringify(pathToFileURL(path).href)})` : '';
    return (await runNode(['--input-type=module', '-e', script])).milliseconds;
  };
  const { nothing, ...times } = await takeTurns(
    {
      nothing: importing(undefined),
      ...Object.fromEntries(Object.entries(bundles).map(([name, path]) => [name, importing(path)])),
    },
    12,
  );
  const net = Object.fromEntries(
    Object.entries(times).map(([name, samples]) => [name, samples.map((value, round) => value - nothing[round])]),
  );
  const size = (part, name, value) =>
    row({
      part,
      what: label(name),
      unit: 'kB',
      samples: [value],
      against: [weights.ours.atOnce],
      ours: name === 'ours',
    });
  return {
    rows: [
      ...Object.entries(weights).map(([name, { atOnce }]) => size('bundle', name, atOnce)),
      size('on demand', 'ours', weights.ours.later),
      ...Object.entries(net).map(([name, samples]) =>
        row({ part: 'import', what: label(name), unit: 'ms', samples, against: net.ours, ours: name === 'ours' }),
      ),
    ],
    targets: [limit('the client with validation: at most 9 kB', weights.ours.atOnce, 9)],
  };
}
