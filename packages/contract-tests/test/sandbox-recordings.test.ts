// The recordings of the sandbox are those of the sandbox as it is: recorded anew, they are the same.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Har } from '../src/index.js';
import { recordings, temporaryFolder } from './support.js';

it('recording the sandbox anew changes nothing (else: npm run record)', { timeout: 30_000 }, () => {
  const folder = temporaryFolder();
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/record-sandbox.mjs', import.meta.url)), folder]);
  const kept = join(recordings, 'sandbox');
  expect(readdirSync(folder)).toEqual(readdirSync(kept));
  for (const name of readdirSync(kept)) {
    const [anew, before] = [folder, kept].map((from) => JSON.parse(readFileSync(join(from, name), 'utf8')) as Har);
    expect(anew?.log.entries, name).toEqual(before?.log.entries);
  }
});
