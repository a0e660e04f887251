// More than one machine: the contract suite in two shards, as two machines would run it, and their reports as one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const vitest = join(createRequire(import.meta.url).resolve('vitest/package.json'), '../vitest.mjs');
const cwd = fileURLToPath(new URL('../../contract-tests/', import.meta.url));
const files = ['test/contract.test.ts', 'test/places.test.ts'];

interface Summary {
  readonly numTotalTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly unknown[] }[];
}

/** Runs vitest as a machine of its own would. */
function run(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', ...args], { cwd, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
}

it('splits the contract suite with --shard, and merges the reports without losing a test', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'shards-'));
  const report = (name: string): Summary => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Summary;
  try {
    for (const shard of [1, 2]) {
      run(...files, `--shard=${shard}/2`, '--reporter=blob', `--outputFile=${join(folder, 'blobs', `${shard}.json`)}`);
    }
    expect(readdirSync(join(folder, 'blobs'))).toEqual(['1.json', '2.json']);
    run(`--merge-reports=${join(folder, 'blobs')}`, '--reporter=json', `--outputFile=${join(folder, 'merged.json')}`);
    run(...files, '--reporter=json', `--outputFile=${join(folder, 'whole.json')}`);
    const merged = report('merged.json');
    const whole = report('whole.json');
    expect(merged.testResults.map(({ name }) => basename(name)).sort()).toEqual(files.map((file) => basename(file)));
    expect(merged.numTotalTests).toBe(whole.numTotalTests);
    expect(merged.numFailedTests).toBe(0);
    expect(whole.numTotalTests).toBeGreaterThan(100);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
