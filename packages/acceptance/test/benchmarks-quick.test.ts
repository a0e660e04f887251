// The benchmarks in their quick mode: our own products do the work that is timed elsewhere, and do it right.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/bench.mjs', ...args], { cwd: root, encoding: 'utf8' });

/** The modules are plain JavaScript; what is used of them is said here. */
const load = async <T>(file: string): Promise<T> => (await import(new URL(file, `file://${root}`).href)) as T;

interface Results {
  readonly topics: { readonly [name: string]: { readonly rows: readonly { readonly ours: boolean }[] } };
}

describe('the benchmarks', () => {
  it('find correct results of our own products in every topic', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = bench('--quick', '--json');
    expect(status, stderr).toBe(0);
    const { topics } = JSON.parse(stdout) as Results;
    expect(Object.keys(topics)).toEqual([
      'validation',
      'client',
      'bundle',
      'sandbox',
      'recordings',
      'pipeline',
      'growth',
    ]);
    expect(
      Object.values(topics)
        .flatMap(({ rows }) => rows)
        .every(({ ours }) => ours),
    ).toBe(true);
  });

  it('refuse a topic that does not exist, and say which do', () => {
    const { status, stderr } = bench('--quick', 'speed');
    expect(status).toBe(2);
    expect(stderr).toContain('There is no topic "speed"');
    expect(stderr).toContain('validation, client, bundle, sandbox, recordings, pipeline, growth');
  });

  it('stop at a candidate that does other work than the others', async () => {
    const { must } = await load<{ must: (condition: boolean, text: string) => void }>('benchmarks/lib/requests.mjs');
    expect(() => must(false, 'it accepts everything')).toThrow('Not comparable: it accepts everything');
  });

  it('compare round by round: what slows a whole round down changes no ratio', async () => {
    const { ratio, summary } = await load<{
      ratio: (a: number[], b: number[]) => number;
      summary: (samples: number[]) => { median: number; spread: number };
    }>('benchmarks/lib/measure.mjs');
    expect(ratio([20, 200, 2000, 20], [10, 100, 1000, 10])).toBe(2);
    expect(summary([1, 2, 3, 4, 5])).toEqual({ median: 3, spread: 2 / 3 });
  });

  const latest = `${root}benchmarks/results/latest.json`;
  it.skipIf(!existsSync(latest))('stand in the docs as they were measured', async () => {
    const page = readFileSync(`${root}docs/guide/benchmarks.md`, 'utf8');
    const { withResults } = await load<{ withResults: (text: string, results: unknown) => string }>(
      'benchmarks/lib/page.mjs',
    );
    expect(withResults(page, JSON.parse(readFileSync(latest, 'utf8')))).toBe(page);
  });
});
