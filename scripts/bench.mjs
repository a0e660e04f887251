// Measures our products beside what a user would take instead: npm run bench [-- topics] [--json] [--quick].
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const topics = ['validation', 'client', 'bundle', 'sandbox', 'recordings', 'pipeline', 'growth'];
const usage = `usage: npm run bench [-- topics] [options]

topics: ${topics.join(', ')} (default: all, which takes some minutes)

  --json   print the results as JSON
  --quick  our own products alone, for correct results, not for times; needs no peers
  --save   keep the results in benchmarks/results/latest.json and in the docs; what is not measured stays
  --help   this text

The peers stand in benchmarks/package.json; they are installed at the first run.`;

const benchmarks = new URL('../benchmarks/', import.meta.url);
const folder = fileURLToPath(benchmarks);
const latest = fileURLToPath(new URL('results/latest.json', benchmarks));

let given;
try {
  given = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const unknown = given.positionals.find((name) => !topics.includes(name));
  if (unknown !== undefined) throw new TypeError(`There is no topic ${JSON.stringify(unknown)}.`);
} catch (error) {
  console.error(`${error.message}\n\n${usage}`);
  process.exit(2);
}
const { json, quick, save, help } = given.values;
if (help) {
  console.log(usage);
  process.exit();
}

const { asText } = await import(new URL('lib/table.mjs', benchmarks).href);
const { installed } = await import(new URL('lib/versions.mjs', benchmarks).href);
const say = (text) => (json ? console.error : console.log)(text);

if (!quick && !installed()) {
  say('Installing the peers in benchmarks/ ...');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The peers cannot be installed; --quick does without them.');
    process.exit(1);
  }
}

/** The machine, as far as it matters. */
function machine() {
  const [first] = cpus();
  return {
    processor: first?.model ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${process.arch}`,
    node: process.version,
  };
}

const began = Date.now();
const results = { date: new Date().toISOString().slice(0, 10), machine: machine(), topics: {} };
for (const name of given.positionals.length > 0 ? given.positionals : topics) {
  const started = Date.now();
  const topic = await import(new URL(`topics/${name}.mjs`, benchmarks).href);
  const measured = await topic.run({ quick });
  const { title, method } = topic;
  results.topics[name] = { title, method, ...measured, seconds: Math.round((Date.now() - started) / 1000) };
  say(quick ? `✓ ${title}: correct` : asText(results.topics[name]));
}

if (save && !quick) {
  let before = {};
  try {
    before = JSON.parse(readFileSync(latest, 'utf8')).topics;
  } catch {
    // The first run has nothing to keep.
  }
  const all = { ...before, ...results.topics };
  results.topics = Object.fromEntries(topics.filter((name) => all[name]).map((name) => [name, all[name]]));
  mkdirSync(fileURLToPath(new URL('results/', benchmarks)), { recursive: true });
  writeFileSync(latest, `${JSON.stringify(results, null, 2)}\n`);
  const { writePage } = await import(new URL('lib/page.mjs', benchmarks).href);
  writePage();
}
if (json) console.log(JSON.stringify(results, null, 2));
const targets = Object.values(results.topics).flatMap((topic) => topic.targets);
if (!quick) {
  say(
    `\n${targets.filter(({ met }) => met).length} of ${targets.length} targets are met; ${Math.round((Date.now() - began) / 1000)} s`,
  );
}
process.exit();
