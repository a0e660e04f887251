// Empty projects outside the repository, with the tarballs installed in them.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute } from './table.mjs';

const programs = fileURLToPath(new URL('programs', import.meta.url));

/** Installs packages into a folder; the reason when they cannot be had. */
export function install(folder, packages) {
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages];
  const { ok, output } = execute('npm', args, folder);
  if (ok) return undefined;
  const lines = output.split('\n').filter((line) => /npm (?:error|ERR!)/.test(line) && !/A complete log/.test(line));
  return (
    lines
      .slice(0, 2)
      .join(' ')
      .replaceAll(/npm (?:error|ERR!)\s*/g, '')
      .replaceAll(/https?:\/\/\S+/g, 'the registry') || 'npm install failed'
  );
}

/** Makes a folder with a bare manifest. */
export function emptyProject(folder, manifest = {}) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ private: true, type: 'module', ...manifest })}\n`);
  return folder;
}

/** An empty project that holds the programs which use the packages. */
export function programProject(folder) {
  cpSync(programs, emptyProject(folder), { recursive: true });
  return folder;
}
