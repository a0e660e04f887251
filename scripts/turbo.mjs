// Runs turbo with the telemetry and the update notices of all tools switched off, and ends with its exit code.
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { chromiumPath } from './chromium.mjs';
import { isMain } from './main.mjs';

/** One task per core: tests wait for sockets and timers, and starve when more of them run than cores are there. */
const concurrency = String(availableParallelism());

const quiet = {
  DO_NOT_TRACK: '1',
  REDOCLY_TELEMETRY: 'off',
  TURBO_CONCURRENCY: concurrency,
  TURBO_NO_UPDATE_NOTIFIER: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  // Results of tests hold for the machine that they ran on: turbo.json makes these part of what they depend on.
  TOOLKIT_CHROMIUM: chromiumPath ?? '',
  TOOLKIT_NODE: process.version,
};

const bin = createRequire(import.meta.url).resolve('turbo/bin/turbo');

/**
 * Runs turbo tasks.
 * @param {string[]} args tasks and options of `turbo run`
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function turbo(args, options = { stdio: 'inherit' }) {
  return spawnSync(process.execPath, [bin, 'run', ...args], { ...options, env: { ...process.env, ...quiet } });
}

/**
 * Runs turbo tasks and hands on their output line by line.
 * @param {string[]} args tasks and options of `turbo run`
 * @param {(line: string) => void} onLine called with each line, without colours
 * @returns {Promise<number>} the exit code
 */
export function turboLines(args, onLine) {
  const child = spawn(process.execPath, [bin, 'run', ...args], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, ...quiet },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  createInterface({ input: child.stdout }).on('line', (line) => onLine(stripVTControlCharacters(line)));
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

if (isMain(import.meta.url)) process.exitCode = turbo(process.argv.slice(2)).status ?? 1;
