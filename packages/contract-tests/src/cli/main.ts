// The command line: geminidb-contract verify | coverage | sanitize | record.
import { readFileSync } from 'node:fs';
import { BaselineError } from '../baseline.js';
import { UsageError } from './usage-error.js';

/** Each command is loaded when it is called: none needs what the others do. */
const commands: { readonly [name: string]: (args: string[]) => Promise<number> } = {
  verify: async (args) => (await import('./verify.js')).verifyCommand(args),
  coverage: async (args) => (await import('./coverage.js')).coverageCommand(args),
  sanitize: async (args) => (await import('./sanitize.js')).sanitizeCommand(args),
  record: async (args) => (await import('./record.js')).recordCommand(args),
};

const usage = `usage: geminidb-contract <command>

  verify <files or folders>    hold recorded traffic against the OpenAPI document
  coverage <JSON files>        put together what several machines have seen
  sanitize <HAR file>          take the secrets out of traffic that another tool recorded
  record --target --out        record traffic through a local proxy, creating nothing unless told

Each command explains itself with --help; --version says which one this is.
Exit codes: 0 all is well, 1 recordings and document part, 2 wrong use or unreadable input.`;

/** Runs a command and returns its exit code. */
export async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    (name === undefined ? console.error : console.log)(usage);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-V') {
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    console.log((JSON.parse(manifest) as { readonly version: string }).version);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`There is no command ${JSON.stringify(name)}.\n\n${usage}`);
    return 2;
  }
  try {
    return await command(rest);
  } catch (error) {
    if (error instanceof BaselineError || isUsageError(error)) {
      console.error(error.message);
      return 2;
    }
    if (isSystemError(error)) {
      console.error(`${error.path || error.syscall} failed: ${error.code}`);
      return 2;
    }
    // Neither a finding nor what a file holds: say so, without the message, which may quote what was read.
    const { name, stack = '' } = error as Error;
    console.error(`An internal error (${name}); please report it:\n${stack.replace(/^.*?(?=\n {4}at )/s, '').trim()}`);
    return 2;
  }
}

/** A file that cannot be written, or a port that is taken. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
