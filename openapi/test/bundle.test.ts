// A broken document ends bundling with file and line, and leaves what was bundled before as it was.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/bundle-document.mjs', import.meta.url));
const broken = fileURLToPath(new URL('broken', import.meta.url));
let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterEach(() => rmSync(out, { recursive: true }));

function bundle(entry: string) {
  return spawnSync(process.execPath, [script, entry, out], { cwd: broken, encoding: 'utf8' });
}

describe('bundling', () => {
  it.each([
    ['malformed/openapi.yaml', /malformed\/openapi\.yaml" \(7:3\)/, 'Failed to parse'],
    ['broken-reference/openapi.yaml', /broken-reference\/openapi\.yaml:7:\d+/, "Can't resolve $ref"],
    ['nowhere/openapi.yaml', /nowhere\/openapi\.yaml/, ''],
  ])('%s: names file and line, and writes nothing', (entry, place, message) => {
    writeFileSync(join(out, 'openapi.json'), 'as it was');
    const { status, stderr, stdout } = bundle(entry);
    expect(status).toBe(1);
    expect(stderr + stdout).toMatch(place);
    expect(stderr + stdout).toContain(message);
    expect(readdirSync(out)).toEqual(['openapi.json']);
    expect(readFileSync(join(out, 'openapi.json'), 'utf8')).toBe('as it was');
  });

  it('makes the same bytes each time', () => {
    const entry = fileURLToPath(new URL('../openapi.yaml', import.meta.url));
    expect(bundle(entry).status).toBe(0);
    for (const file of ['openapi.yaml', 'openapi.json']) {
      const committed = new URL(`../generated/${file}`, import.meta.url);
      expect(readFileSync(join(out, file), 'utf8')).toBe(readFileSync(committed, 'utf8'));
    }
  });
});
