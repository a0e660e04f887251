// The size of the client in a bundle keeps to its budget, and the script that says so can fail.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const measure = (...given: string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('../scripts/size.mjs', import.meta.url)), ...given], {
    encoding: 'utf8',
  });

it('keeps to its budget, and reports each part', { timeout: 30_000 }, () => {
  const { status, stdout, stderr } = measure();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  for (const part of ['validation', 'table of operations', 'client', 'on demand: errors']) {
    expect(Number(new RegExp(`^${part}.*?(\\d+)$`, 'm').exec(stdout)?.[1])).toBeGreaterThan(100);
  }
});

it('says so when it is over', { timeout: 30_000 }, () => {
  const { status, stderr } = measure('1000');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Over the budget of 1000 bytes by \d+\.$/m);
});
