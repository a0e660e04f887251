// Packs every published package and checks each tarball.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { faultsOf } from './contents.mjs';
import { published, root } from './published.mjs';
import { execute, noteFaults, run } from './table.mjs';

/** Files below a folder, as paths with slashes. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** Packs, checks, and returns the tarballs by package name. */
export function packAll(work) {
  const tarballs = {};
  for (const { folder, manifest } of published()) {
    const into = join(work, 'tarballs', manifest.name.replace(/.*\//, ''));
    mkdirSync(into, { recursive: true });
    run(`${manifest.name}: npm pack`, 'npm', ['pack', '--silent', '--pack-destination', into], join(root, folder));
    const file = readdirSync(into).find((name) => name.endsWith('.tgz'));
    if (!file) continue;
    tarballs[manifest.name] = join(into, file);
    execute('tar', ['-xzf', file], into);
    const unpacked = join(into, 'package');
    const files = new Set(filesIn(unpacked));
    const read = (path) => readFileSync(join(unpacked, path), 'utf8');
    noteFaults(
      `${manifest.name}: README, LICENSE, no test or build file, source maps lead home`,
      faultsOf(files, read),
    );
    run(`${manifest.name}: publint`, 'npx', ['--no-install', 'publint', '--strict', folder], root);
    if (Object.keys(manifest.exports).some((entry) => !/\.(?:json|yaml)$/.test(entry))) {
      const args = ['--no-install', 'attw', tarballs[manifest.name], '--profile', 'esm-only', '--no-color'];
      run(`${manifest.name}: are the types wrong?`, 'npx', args, root);
    }
  }
  return tarballs;
}
