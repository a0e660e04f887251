// A clone of the repository as it stands, with its installed packages, in which tasks may run cold.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** Copies installed packages; as hard links where the system has them, since nobody writes into a package. */
function copyModules(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  if (spawnSync('cp', ['-al', from, to]).status !== 0) {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
  // Caches of tools are no part of an installation.
  for (const cache of ['.cache', '.vite', '.vite-temp']) rmSync(join(to, cache), { recursive: true, force: true });
}

/** Copies what git knows or would add, and what npm installed; links stay links. */
export function cloneWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root).split('\0');
  for (const file of files) {
    if (file === '' || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  const workspaces = ['', 'openapi', 'docs', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)];
  for (const workspace of workspaces) {
    const from = join(root, workspace, 'node_modules');
    if (existsSync(from)) copyModules(from, join(folder, workspace, 'node_modules'));
  }
  run('git', ['init', '-q', '.'], folder);
  run('git', ['add', '-A'], folder);
  run('git', ['-c', 'user.name=x', '-c', 'user.email=x@localhost', 'commit', '-q', '-m', 'A copy to measure.'], folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
