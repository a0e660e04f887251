// What a release changes: versions and changelogs from the changesets, the released document, and the lock file.
import { spawnSync } from 'node:child_process';
import { root } from './packaging/published.mjs';

const steps = [
  ['npx', '--no-install', 'changeset', 'version'],
  [process.execPath, 'scripts/manifests.mjs'],
  ['npm', 'run', 'generate'],
  ['npm', 'run', 'build', '--', '--filter=@otc-geminidb/compatibility'],
  [process.execPath, 'packages/compatibility/bin/bump.js', '--released'],
  ['npx', '--no-install', 'biome', 'format', '--write', 'packages/compatibility/released'],
  ['npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'],
];
for (const [command, ...args] of steps) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
