// Topic: the generators on documents of 1 to 1,000 operations.
import { fileURLToPath } from 'node:url';
import { cacheFile } from '../lib/cache.mjs';
import { runNode } from '../lib/command.mjs';
import { documentOf } from '../lib/growth-documents.mjs';
import { median } from '../lib/measure.mjs';
import { plot } from '../lib/plot.mjs';
import { documentPath } from '../lib/requests.mjs';
import { limit, row } from '../lib/table.mjs';
import { own, peer, peerPath } from '../lib/versions.mjs';

export const title = 'Growth';
export const method =
  'A large public description (GitHub, by @octokit/openapi) cut down to its first operations and what they refer to. Ours make types, validators, sandbox examples and contract model in one process; the docs pages, which nobody publishes for a thousand operations at once, are left out.';

const generateAll = fileURLToPath(new URL('../lib/generate-all.mjs', import.meta.url));
const products = 'types,schema,sandbox,contract';

const tools = {
  ours: {
    what: () => `${own('schema')} and the others`,
    args: (path) => [generateAll, path, cacheFile('growth'), products],
  },
  'openapi-typescript': {
    what: () => `${peer('openapi-typescript')}, types only`,
    args: (path) => [peerPath('openapi-typescript', 'bin/cli.js'), path, '-o', cacheFile('growth.d.ts')],
  },
};

export async function run({ quick = false }) {
  if (quick) {
    await runNode(tools.ours.args(documentPath));
    return { rows: [], targets: [] };
  }
  const counts = [1, 10, 100, 1000];
  const samples = { ours: [], 'openapi-typescript': [] };
  for (const count of counts) {
    const path = documentOf(count);
    for (const name of Object.keys(tools)) samples[name].push([]);
    for (let round = 0; round < (count < 1000 ? 3 : 1); round++) {
      for (const [name, { args }] of Object.entries(tools)) {
        samples[name].at(-1).push((await runNode(args(path))).milliseconds / 1000);
      }
    }
  }
  const curves = Object.entries(tools).map(([name, { what }]) => ({
    name: what(),
    points: counts.map((count, at) => [count, median(samples[name][at])]),
  }));
  const seconds = (at) => median(samples.ours[at]);
  // Between 100 and 1,000 operations the start of the process no longer counts.
  const exponent = Math.log10((seconds(3) - seconds(0)) / (seconds(2) - seconds(0)));
  return {
    rows: counts.flatMap((count, at) =>
      Object.entries(tools).map(([name, { what }]) =>
        row({
          part: `${count.toLocaleString('en-GB')} operations`,
          what: what(),
          unit: 's',
          samples: samples[name][at],
          against: samples.ours[at],
          ours: name === 'ours',
        }),
      ),
    ),
    targets: [limit('linear: from 100 to 1,000 operations, time grows with a power of at most 1.1', exponent, 1.1)],
    plot: plot(curves, { x: 'operations', y: 'seconds' }),
  };
}
