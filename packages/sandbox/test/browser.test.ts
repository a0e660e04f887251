// The sandbox in a browser or worker: nothing of Node in what a bundler reaches, and everything but a port works.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { createSandbox } from '../src/browser.js';
import { page, path, send } from './support.js';

/** Every module that a file reaches, and every package that those modules import; type imports are gone by then. */
function reach(file: URL, modules: Set<string> = new Set(), packages: Set<string> = new Set()): Set<string> {
  if (modules.has(file.href)) return packages;
  modules.add(file.href);
  const code = readFileSync(file, 'utf8').replace(/^\s*(import|export) type [^;]*;/gm, '');
  for (const [, target = ''] of code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
    if (target.startsWith('.')) reach(new URL(target.replace(/\.js$/, '.ts'), file), modules, packages);
    else packages.add(target);
  }
  return packages;
}

describe('in a browser', () => {
  it('needs nothing but the validators and tables', () => {
    const packages = reach(new URL('../src/browser.ts', import.meta.url));
    expect([...packages].sort()).toEqual([
      '@otc-geminidb/schema/errors',
      '@otc-geminidb/schema/operations',
      '@otc-geminidb/schema/requests',
    ]);
    expect([...reach(new URL('../src/index.ts', import.meta.url))].some((name) => name.startsWith('node:'))).toBe(true);
  });

  it('is what everything but Node gets', () => {
    expect(packageJson.exports['.']).toMatchObject({ node: './dist/src/index.js', default: './dist/src/browser.js' });
  });

  it('answers as elsewhere', async () => {
    const sandbox = createSandbox();
    expect((await send(sandbox, { at: path, body: page() })).status).toBe(202);
    expect(sandbox.instances).toHaveLength(1);
  });

  it('refuses to listen', async () => {
    await expect(createSandbox().listen()).rejects.toThrow(/cannot listen/);
  });
});
