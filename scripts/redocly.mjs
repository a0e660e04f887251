// Runs the Redocly CLI with its telemetry off and without its banner about Node 20, and ends with its exit code.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isMain } from './main.mjs';

/** Path of the CLI's executable module. */
const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');

/** A box that the CLI draws on Node 20, whatever it is asked to do. */
const banner = /\n?\s*╔═+╗[\s\S]*?╚═+╝\n*/g;

/**
 * Runs one command of the Redocly CLI.
 * @param {string[]} args command and options
 * @returns {{ status: number, stdout: string, stderr: string }}
 */
export function redocly(args, cwd = process.cwd()) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const run = spawnSync(process.execPath, [cli, ...args], { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status: run.status ?? 1, stdout: run.stdout, stderr: run.stderr.replace(banner, '') };
}

if (isMain(import.meta.url)) {
  const { status, stdout, stderr } = redocly(process.argv.slice(2));
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}
