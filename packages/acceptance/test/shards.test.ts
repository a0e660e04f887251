// More than one machine: the contract suite in two shards, as two machines would run it, and their reports as one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CoverageReport, coverageCategories, verify } from '@otc-geminidb/contract-tests';
import { expect, it, onTestFinished } from 'vitest';

const vitest = join(createRequire(import.meta.url).resolve('vitest/package.json'), '../vitest.mjs');
const contractTests = fileURLToPath(new URL('../../contract-tests/', import.meta.url));
const command = join(contractTests, 'bin/geminidb-contract.js');
const files = ['test/contract.test.ts', 'test/places.test.ts'];

interface Summary {
  readonly numTotalTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly unknown[] }[];
}

/** Runs a program of Node as a machine of its own would. */
function node(cwd: string, ...args: string[]): { readonly status: number | null; readonly printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return { status, printed: stdout + stderr };
}

function run(cwd: string, ...args: string[]): void {
  const { status, printed } = node(cwd, vitest, 'run', ...args);
  expect(status, printed).toBe(0);
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shards-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const read = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

it('splits the contract suite with --shard, and merges the reports without losing a test', { timeout: 120_000 }, () => {
  const folder = temporaryFolder();
  const report = (name: string) => read(folder, name) as Summary;
  for (const shard of [1, 2]) {
    const blob = `--outputFile=${join(folder, 'blobs', `${shard}.json`)}`;
    run(contractTests, ...files, `--shard=${shard}/2`, '--reporter=blob', blob);
  }
  expect(readdirSync(join(folder, 'blobs'))).toEqual(['1.json', '2.json']);
  const merged = `--outputFile=${join(folder, 'merged.json')}`;
  run(contractTests, `--merge-reports=${join(folder, 'blobs')}`, '--reporter=json', merged);
  run(contractTests, ...files, '--reporter=json', `--outputFile=${join(folder, 'whole.json')}`);
  const [parts, whole] = [report('merged.json'), report('whole.json')];
  expect(parts.testResults.map(({ name }) => basename(name)).sort()).toEqual(files.map((file) => basename(file)));
  expect(parts.numTotalTests).toBe(whole.numTotalTests);
  expect(parts.numFailedTests).toBe(0);
  expect(whole.numTotalTests).toBeGreaterThan(100);
});

/** What was seen, without in which of several recordings. */
const seenIn = (coverage: CoverageReport) =>
  coverageCategories.map((category) => [category, Object.keys(coverage[category].seenIn).sort()]);

/** Everything, as thresholds. */
const everything = coverageCategories.flatMap((category) => ['--threshold', `${category}=100`]);

it('merges the coverage of a team that shards its suite, of the contract and of code', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder();
  symlinkSync(fileURLToPath(new URL('../../../node_modules', import.meta.url)), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const origins = readdirSync(join(contractTests, 'recordings')).sort();
  for (const origin of origins) {
    const folders = JSON.stringify([join(contractTests, 'recordings', origin)]);
    writeFileSync(
      join(folder, `${origin}.js`),
      `export const recordings = ${folders};\nexport const unused = () => 0;\n`,
    );
    writeFileSync(
      join(folder, `${origin}.test.js`),
      `import { defineContractTests } from '@otc-geminidb/contract-tests/vitest';
import { recordings } from './${origin}.js';

defineContractTests({ recordings, coverageFile: 'seen/${origin}.json' });
`,
    );
  }
  const code = ['--coverage', '--coverage.reporter=json', '--coverage.include=*.js', '--coverage.exclude=*.test.js'];
  for (const shard of [1, 2]) {
    run(folder, `--shard=${shard}/2`, '--reporter=blob', `--outputFile=blobs/${shard}.json`, ...code);
    rmSync(join(folder, 'coverage'), { recursive: true, force: true });
  }
  run(folder, '--merge-reports=blobs', ...code);
  const lines = read(folder, 'coverage/coverage-final.json') as Record<string, { readonly s: Record<string, number> }>;
  expect(
    Object.keys(lines)
      .map((path) => basename(path))
      .sort(),
  ).toEqual(origins.map((origin) => `${origin}.js`));
  for (const { s } of Object.values(lines)) expect(Object.values(s)).toContain(1);

  const parts = readdirSync(join(folder, 'seen')).map((name) => join('seen', name));
  expect(parts).toHaveLength(origins.length);
  const merged = node(folder, command, 'coverage', ...parts, ...everything, '--output', 'whole.json');
  expect(merged.status, merged.printed).toBe(0);
  const whole = await verify([join(contractTests, 'recordings')]);
  expect(seenIn(read(folder, 'whole.json') as CoverageReport)).toEqual(seenIn(whole.coverage));
  for (const part of parts) expect(node(folder, command, 'coverage', part, ...everything).status, part).toBe(1);
});

it('merges the coverage of machines that each verify a part of the files', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'parts'));
  let exchanges = 0;
  for (const shard of [1, 2, 3]) {
    const args = [
      '--shard',
      `${shard}/3`,
      `--coverage=parts/${shard}.json`,
      '--format',
      'json',
      '--output',
      'report.json',
    ];
    const { status, printed } = node(folder, command, 'verify', join(contractTests, 'recordings'), ...args);
    expect(status, printed).toBe(0);
    exchanges += (read(folder, 'report.json') as { readonly exchanges: number }).exchanges;
  }
  const parts = [1, 2, 3].map((shard) => `parts/${shard}.json`);
  const merged = node(folder, command, 'coverage', ...parts, ...everything, '--output', 'whole.json');
  expect(merged.status, merged.printed).toBe(0);
  const whole = await verify([join(contractTests, 'recordings')]);
  expect(exchanges).toBe(whole.exchanges);
  expect(seenIn(read(folder, 'whole.json') as CoverageReport)).toEqual(seenIn(whole.coverage));
});
