// The program: from arguments to an exit code. Nothing that a user can cause ends in a stack trace.
import { readFileSync } from 'node:fs';
import { parseArguments } from './arguments.js';
import { create } from './create.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { help } from './help.js';
import type { Host } from './host.js';
import { Output } from './output.js';
import { validate } from './validate.js';

/** Runs the program in this process and sets its exit code. */
export async function run(args: readonly string[]): Promise<void> {
  // Who reads no further (`| head`) is no reason to fail.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const { stdin, stdout, stderr, env } = process;
  process.exitCode = await main(args, { stdin, stdout, stderr, environment: env });
}

async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  const output = new Output(host.stdout, host.stderr, host.environment);
  try {
    return await perform(args, host, output);
  } catch (error) {
    if (error instanceof Failure) {
      output.say(error.message);
      return error.exitCode;
    }
    output.say(`A fault of this program: ${error instanceof Error ? error.name : typeof error}.`);
    return exitCodes.fault;
  }
}

async function perform(args: readonly string[], host: Host, output: Output): Promise<ExitCode> {
  const task = parseArguments(args);
  switch (task.command) {
    case 'validate':
      return await validate(task.options, output, host);
    case 'create':
      return await create(task.options, output, host);
    case 'version':
      output.result(
        (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Manifest).version,
      );
      return exitCodes.ok;
    case 'help':
      if (task.asked) output.result(help.trimEnd());
      else output.say(help.trimEnd());
      return task.asked ? exitCodes.ok : exitCodes.misuse;
  }
}

/** The part of the manifest that is read. */
interface Manifest {
  readonly version: string;
}
