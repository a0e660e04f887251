// Topic: the pipeline: generators beside others, tasks cold and cached in a clone, and a save in watch mode.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { cacheFile } from '../lib/cache.mjs';
import { runNode } from '../lib/command.mjs';
import { takeTurns } from '../lib/measure.mjs';
import { documentPath, must } from '../lib/requests.mjs';
import { atMost, limit, row } from '../lib/table.mjs';
import { own, peer, peerPath } from '../lib/versions.mjs';

export const title = 'The pipeline';
export const method =
  "Generators run as commands on this repository's document: ours make types, validators, sandbox examples, contract model and docs pages in one process. Tasks run once each in a clone whose packages are installed; watch mode is timed from the save of a file of the document to the new types.";

const generateAll = fileURLToPath(new URL('../lib/generate-all.mjs', import.meta.url));
const out = (name) => cacheFile(`pipeline-${name}`);

const generators = {
  ours: {
    what: () => `${own('schema')} and the others, all generators`,
    args: () => [generateAll, documentPath, out('ours')],
  },
  'openapi-typescript': {
    what: () => `${peer('openapi-typescript')}, types only`,
    args: () => [peerPath('openapi-typescript', 'bin/cli.js'), documentPath, '-o', `${out('types')}.d.ts`],
  },
  'hey-api': {
    what: () => `${peer('@hey-api/openapi-ts')}, types and client`,
    args: () => [
      peerPath('@hey-api/openapi-ts', 'bin/run.js'),
      '-i',
      documentPath,
      '-o',
      out('hey'),
      '-c',
      '@hey-api/client-fetch',
    ],
  },
};

/** What each generator must have written. */
function check(quick) {
  const types = readFileSync(join(out('ours'), 'types/openapi.d.ts'), 'utf8');
  const committed = readFileSync(
    fileURLToPath(new URL('../../packages/types/generated/openapi.d.ts', import.meta.url)),
    'utf8',
  );
  must(types === committed, 'the generated types are not those in the repository');
  if (quick) return;
  must(
    readFileSync(`${out('types')}.d.ts`, 'utf8').includes('createInstance'),
    'openapi-typescript wrote no operation',
  );
  must(statSync(join(out('hey'), 'sdk.gen.ts')).size > 0, 'hey-api wrote no client');
}

/** Runs turbo in a clone: milliseconds of the whole command, and seconds that turbo itself tells. */
async function turbo(folder, ...tasks) {
  const args = [join(folder, 'scripts/turbo.mjs'), ...tasks, '--output-logs=errors-only', '--ui=stream'];
  const { milliseconds, stdout } = await runNode(args, { cwd: folder });
  const [, amount, unit] = /Time:\s+(?:\d+m)?([\d.]+)(ms|s)/.exec(stripVTControlCharacters(stdout)) ?? [];
  return { milliseconds, own: Number(amount) / (unit === 'ms' ? 1000 : 1) };
}

/** Seconds from saving a file of the document to the new types, in watch mode. */
async function watching(folder, times) {
  const args = [join(folder, 'scripts/dev.mjs'), '--no-docs', '--no-sandbox', '--no-test'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  const until = async (what, done) => {
    for (const end = Date.now() + 180_000; !done(); await new Promise((resolve) => setTimeout(resolve, 20))) {
      if (Date.now() > end || child.exitCode !== null) throw new Error(`Watch mode: ${what} did not come:\n${said}`);
    }
  };
  const source = join(folder, 'openapi/components/schemas/KeepDays.yaml');
  const types = join(folder, 'packages/types/generated/openapi.d.ts');
  const original = readFileSync(source, 'utf8');
  const samples = [];
  try {
    for (let save = 1; save <= times; save++) {
      await until('the end of a round', () => said.includes('waiting for the next save'));
      said = '';
      const mark = `Saved ${save} times.`;
      const began = performance.now();
      writeFileSync(source, original.replace(/^description: /m, `description: ${mark} `));
      await until('the new types', () => readFileSync(types, 'utf8').includes(mark));
      samples.push((performance.now() - began) / 1000);
    }
  } finally {
    child.kill();
    await ended;
  }
  return samples;
}

export async function run({ quick = false }) {
  rmSync(out('ours'), { recursive: true, force: true });
  if (quick) {
    await runNode(generators.ours.args());
    check(true);
    return { rows: [], targets: [] };
  }
  const turns = await takeTurns(
    Object.fromEntries(
      Object.entries(generators).map(([name, { args }]) => [name, async () => (await runNode(args())).milliseconds]),
    ),
    7,
  );
  check(false);
  const { cloneWorkspace } = await import('../lib/workspace.mjs');
  const clone = cloneWorkspace();
  const tasks = [];
  try {
    const note = async (what, ...names) => {
      const result = await turbo(clone.folder, ...names);
      tasks.push(row({ part: 'tasks', what, unit: 's', samples: [result.milliseconds / 1000], ours: true }));
      return result;
    };
    await note('npm run generate, cold (bundles the document, builds the generator)', 'generate');
    await note('npm run build, cold, after generate', 'build');
    const cached = await note('npm run build, cached', 'build');
    const tested = ['test', ...['schema', 'client', 'sandbox'].map((name) => `--filter=@otc-geminidb/${name}`)];
    await note('tests of schema, client and sandbox, cold', ...tested);
    await note('tests of schema, client and sandbox, cached', ...tested);
    const saves = await watching(clone.folder, 3);
    tasks.push(row({ part: 'watch mode', what: 'from save to new types', unit: 's', samples: saves, ours: true }));
    return {
      rows: [
        ...Object.entries(turns).map(([name, samples]) =>
          row({
            part: 'generators',
            what: generators[name].what(),
            unit: 'ms',
            samples,
            against: turns.ours,
            ours: name === 'ours',
          }),
        ),
        ...tasks,
      ],
      targets: [
        atMost(
          'all generators: at most 1.5 times openapi-typescript alone',
          turns.ours,
          turns['openapi-typescript'],
          1.5,
        ),
        limit("cached build: under a second of turbo's own time", cached.own, 1),
      ],
    };
  } finally {
    clone.remove();
  }
}
