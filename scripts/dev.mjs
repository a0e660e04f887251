// Watches the document and the sources: regenerates what is touched, rebuilds, tests, and keeps docs and sandbox fresh.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';

const usage = `usage: npm run dev -- [options]

Watches openapi/ and the packages' sources. Each save is linted, generated, built and tested as far as it
reaches; the docs and the sandbox follow. A broken document shows its error, and the next save goes on from there.

  --port <number>       port of the sandbox (default 8080; 0 takes a free one)
  --docs-port <number>  port of the docs (default 5173)
  --no-sandbox          without the sandbox
  --no-docs             without the docs
  --no-test             without the tests
  --help                this text`;

/** The options, or the end of the program when they make no sense. */
function readOptions() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '8080' },
        'docs-port': { type: 'string', default: '5173' },
        'no-sandbox': { type: 'boolean', default: false },
        'no-docs': { type: 'boolean', default: false },
        'no-test': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

const values = readOptions();
if (values.help) {
  console.log(usage);
  process.exit();
}

const root = fileURLToPath(new URL('..', import.meta.url));
const turbo = fileURLToPath(new URL('turbo.mjs', import.meta.url));
const say = (text) => console.log(`${new Date().toTimeString().slice(0, 8)} ${text}`);

/** Starts a command in a group of its own, so that all that it starts ends with it. */
function start(args, options = {}) {
  return spawn(process.execPath, args, { cwd: root, detached: process.platform !== 'win32', ...options });
}

/** Ends a command and what it started. */
function stop(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const ended = new Promise((resolve) => child.once('close', resolve));
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has just ended by itself.
  }
  return ended;
}

/** Runs turbo tasks until they end or the signal is aborted; returns whether they succeeded, and what they said. */
async function run(tasks, signal) {
  const child = start([turbo, ...tasks, '--output-logs=errors-only', '--ui=stream', '--log-prefix=none'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += data;
    });
  }
  const abort = () => stop(child);
  signal.addEventListener('abort', abort);
  const status = await new Promise((resolve) => child.once('close', resolve));
  signal.removeEventListener('abort', abort);
  return { ok: status === 0, said: stripVTControlCharacters(said) };
}

/** What a person needs of turbo's output: not its own banner and figures. */
function essence(said) {
  const noise =
    /^\s*(?:•|turbo \d|Tasks:|Cached:|Time:|Failed:|> |npm (?:error|warn)|ERROR {2}run failed|.*ELIFECYCLE|command finished|cache (?:miss|hit|bypass)|>>>|\S+: command .* exited)/;
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !noise.test(line));
  return lines
    .slice(0, 60)
    .map((line) => `    ${line}`)
    .join('\n');
}

/** Hash of what the sandbox runs. */
function sandboxCode() {
  const hash = createHash('sha256');
  for (const name of ['schema', 'sandbox']) {
    const dist = join(root, 'packages', name, 'dist');
    if (!existsSync(dist)) continue;
    for (const file of readdirSync(dist, { recursive: true }).sort()) {
      if (String(file).endsWith('.js')) hash.update(readFileSync(join(dist, String(file))));
    }
  }
  return hash.digest('hex');
}

let sandbox;
let served = '';

/** Starts the sandbox anew when its code has changed. */
async function refreshSandbox() {
  if (values['no-sandbox']) return;
  const code = sandboxCode();
  if (code === served) return;
  await stop(sandbox);
  served = code;
  const bin = join(root, 'packages/sandbox/bin/geminidb-sandbox.js');
  sandbox = start([bin, '--port', values.port], { stdio: ['ignore', 'inherit', 'inherit'] });
  const mine = sandbox;
  mine.once('close', (status) => {
    if (status !== 0 && status !== null && mine === sandbox)
      say('✗ the sandbox has ended; the next change starts it again');
    if (mine === sandbox) served = '';
  });
  say('✓ the sandbox runs the new code');
}

let docs;

/** Starts the docs once; VitePress watches its pages itself. */
function startDocs() {
  if (values['no-docs'] || docs) return;
  const folder = join(root, 'docs');
  const manifest = createRequire(join(folder, 'package.json')).resolve('vitepress/package.json');
  docs = start([join(manifest, '../bin/vitepress.js'), 'dev', folder, '--port', values['docs-port']], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

const others = '--filter=!@otc-geminidb/docs';

/** The steps of one round, in the order in which their results are wanted. */
const steps = [
  { what: 'types', tasks: ['generate', '--filter=@otc-geminidb/types'] },
  { what: 'generated code', tasks: ['generate'] },
  { what: 'packages', tasks: ['build', others], after: refreshSandbox },
  ...(values['no-test'] ? [] : [{ what: 'tests', tasks: ['typecheck', 'test', others, '--continue'] }]),
];

/** Lints beside the other steps: findings are shown, but hinder nothing. */
async function lint(signal) {
  const { ok, said } = await run(['@otc-geminidb/openapi#lint'], signal);
  if (signal.aborted) return;
  if (ok) say('✓ lint of the document: no findings');
  else say(`✗ lint of the document\n${essence(said)}`);
}

/** One round over everything; what has not changed comes from the cache. */
async function round(signal) {
  const linted = lint(signal);
  for (const { what, tasks, after } of steps) {
    const began = Date.now();
    const { ok, said } = await run(tasks, signal);
    if (signal.aborted) return;
    if (!ok) {
      say(`✗ ${what}\n${essence(said)}`);
      break;
    }
    await after?.();
    say(`✓ ${what} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  }
  await linted;
  startDocs();
  say('waiting for the next save');
}

let current = new AbortController();
let running = Promise.resolve();
let timer;

/** Begins a round, and gives up the one that still runs. */
function begin(why) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    current.abort();
    const own = new AbortController();
    current = own;
    running = running.then(async () => {
      if (own.signal.aborted) return;
      say(why);
      await round(own.signal).catch((error) => say(`✗ ${error.message}`));
    });
  }, 120);
}

const generated =
  /(?:^|[\\/])(?:generated|node_modules|dist|\.turbo|\.vitepress)(?:[\\/]|$)|(?:^|[\\/])\.|~$|\.(?:swp|tmp)$/;
const seen = new Map();

/** Whether a file has really changed; saving it as it was starts nothing. */
function changed(path) {
  let hash = '';
  try {
    hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    // Gone, which is a change, or a folder, which is none.
    if (existsSync(path)) return false;
  }
  if (seen.get(path) === hash) return false;
  seen.set(path, hash);
  return true;
}

/** Watches a folder, and says which file was saved. */
function observe(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return;
  for (const file of readdirSync(path, { recursive: true }))
    if (!generated.test(String(file))) changed(join(path, String(file)));
  watch(path, { recursive: true }, (_, file) => {
    if (file === null || generated.test(file) || !changed(join(path, file))) return;
    begin(`saved ${join(folder, file)}`);
  });
}

for (const folder of [
  'openapi',
  ...readdirSync(join(root, 'packages')).flatMap((name) => [`packages/${name}/src`, `packages/${name}/test`]),
]) {
  observe(folder);
}

/** Leaves nothing running. */
async function end() {
  current.abort();
  await Promise.all([stop(sandbox), stop(docs)]);
  process.exit();
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);

begin('building once, then watching; Ctrl+C ends');
