// Shows turbo's remote cache at work: a server on loopback, a clone that fills it, and a second clone that takes from it.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { startServer } from './lib/command.mjs';
import { peerPath } from './lib/versions.mjs';
import { cloneWorkspace } from './lib/workspace.mjs';

const tasks = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['build'];
const token = randomBytes(16).toString('hex');
const storage = mkdtempSync(join(tmpdir(), 'remote-cache-'));

const server = await startServer(() => [peerPath('turborepo-remote-cache', 'dist/cli.js')], {
  probe: '/v8/artifacts/status',
  env: (port) => ({
    PORT: `${port}`,
    HOSTNAME: '127.0.0.1',
    STORAGE_PROVIDER: 'local',
    STORAGE_PATH: storage,
    TURBO_TOKEN: token,
    LOG_LEVEL: 'silent',
  }),
});

/** Runs the tasks in a fresh clone, and tells how many came from the cache. */
function runIn(folder) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'scripts/turbo.mjs'), ...tasks, '--output-logs=errors-only', '--ui=stream', '--cache=remote:rw'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, TURBO_API: server.url, TURBO_TOKEN: token, TURBO_TEAM: 'team_geminidb' },
    },
  );
  const said = stripVTControlCharacters(stdout + stderr);
  const counted = /Cached:\s+(\d+) cached, (\d+) total/.exec(said);
  if (status !== 0 || !counted) throw new Error(`turbo ended with ${status}:\n${said.slice(-3000)}`);
  return { cached: Number(counted[1]), total: Number(counted[2]), time: /Time:\s+(\S+)/.exec(said)?.[1] };
}

// Both before anything runs, so that they are clones of the same state.
const clones = [cloneWorkspace(), cloneWorkspace()];
try {
  for (const [index, what] of ['first clone', 'second clone'].entries()) {
    const { cached, total, time } = runIn(clones[index].folder);
    console.log(`${what}: ${cached} of ${total} tasks from the cache, ${time}`);
    const wanted = index === 0 ? 0 : total;
    if (cached !== wanted) {
      console.error(`✗ ${wanted} were expected from the cache.`);
      process.exitCode = 1;
    }
  }
  if (!process.exitCode) console.log('✓ the second clone took every task from the cache');
} finally {
  await server.stop();
  for (const { remove } of clones) remove();
  rmSync(storage, { recursive: true, force: true });
}
