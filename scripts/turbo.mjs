// Runs turbo with the telemetry and the update notices of all tools switched off, and ends with its exit code.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const quiet = {
  DO_NOT_TRACK: '1',
  REDOCLY_TELEMETRY: 'off',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};

/**
 * Runs turbo tasks.
 * @param {string[]} args tasks and options of `turbo run`
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function turbo(args, options = { stdio: 'inherit' }) {
  const bin = createRequire(import.meta.url).resolve('turbo/bin/turbo');
  return spawnSync(process.execPath, [bin, 'run', ...args], { ...options, env: { ...process.env, ...quiet } });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = turbo(process.argv.slice(2)).status ?? 1;
