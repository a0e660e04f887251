// Everything that must hold before a merge, in one command; names what this machine could not run, and why.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { chromiumPath } from './chromium.mjs';
import { turbo } from './turbo.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Hash of every generated file and stamped manifest, by path. */
function generated() {
  const workspaces = ['openapi', 'docs', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)];
  const files = workspaces.flatMap((workspace) => {
    const folder = join(root, workspace, 'generated');
    const inside = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
    const paths = inside.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return [...paths, join(root, workspace, 'package.json')].filter(existsSync);
  });
  return new Map(files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

/** Generates anew and lists what was not up to date. */
function stale() {
  const before = generated();
  const { status } = turbo(['generate', '--force', '--output-logs=errors-only']);
  if (status !== 0) return ['generating failed'];
  const after = generated();
  const files = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  return files.map((file) => file.slice(root.length));
}

/** Runs a command with its output shown, and counts the tests that vitest reports in it. */
function shown(run) {
  const { status, stdout } = run;
  process.stdout.write(stdout);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [, line] of stripVTControlCharacters(stdout).matchAll(/^.*?\bTests\s{2}(.*)$/gm)) {
    for (const kind of Object.keys(counts)) counts[kind] += Number(new RegExp(`(\\d+) ${kind}`).exec(line)?.[1] ?? 0);
  }
  return { status, counts };
}

const results = [];
const skipped = [];
const tests = { passed: 0, failed: 0, skipped: 0 };

/** Notes how a part of the check ended. */
function note(what, ok, remedy = '') {
  results.push({ what, ok });
  console.log(`\n${ok ? '✓' : '✗'} ${what}${ok ? '' : ` ${remedy}`}\n`);
}

const old = stale();
note('generated code is up to date', old.length === 0, `Run \`npm run generate\` and commit: ${old.join(', ')}`);

const pipe = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 };
const suite = shown(turbo(['typecheck', 'lint', 'test', '--continue', '--output-logs=full', '--ui=stream'], pipe));
note('type checks, lint and tests', suite.status === 0);
for (const kind of Object.keys(tests)) tests[kind] += suite.counts[kind];

const packaging = spawnSync(process.execPath, ['scripts/packaging.mjs'], { cwd: root, stdio: 'inherit' });
note('packages install and work in an empty project', packaging.status === 0);

if (!chromiumPath) skipped.push('browser tests: no Chromium at /usr/bin/chromium (Debian: apt-get install chromium)');

const bad = results.filter(({ ok }) => !ok);
console.log('Summary');
for (const { what, ok } of results) console.log(`  ${ok ? '✓' : '✗'} ${what}`);
for (const what of skipped) console.log(`  - not run here: ${what}`);
console.log(`tests: ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`);
process.exitCode = bad.length === 0 ? 0 : 1;
