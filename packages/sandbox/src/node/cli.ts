// The command geminidb-sandbox: a sandbox on a port until it is told to stop.
import { createSandbox } from '../index.js';
import type { Listening, Sandbox } from '../sandbox.js';
import { isLoopback } from './listen.js';
import { logTo } from './log.js';
import { type Command, readArguments, usage } from './options.js';

/** Runs the command and returns the exit code: 0 done, 1 it cannot listen, 2 wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  let command: Command;
  let sandbox: Sandbox;
  try {
    command = readArguments(args);
    sandbox = createSandbox(command.sandbox);
  } catch (error) {
    // The mistake comes last, where it is seen: the help may be longer than the window.
    console.error(`${usage}\n\n${(error as Error).message}`);
    return 2;
  }
  const { port, host, allowRemote } = command;
  // Whoever read the log may go; the sandbox stays.
  process.stdout.on('error', () => {});
  const log = command.log === 'silent' ? undefined : logTo((text) => process.stdout.write(text), command.log);
  try {
    const listening = await sandbox.listen({ port, host, allowRemote, ...(log ? { log: log.write } : {}) });
    announce(listening, command.log);
    await toldToStop();
    await listening.close(patience);
    log?.flush();
    return 0;
  } catch (error) {
    console.error(explain(error as NodeJS.ErrnoException, command));
    return 1;
  }
}

/** Milliseconds that answers under way get when the command is told to stop. */
const patience = 1000;

function announce({ url }: Listening, log: Command['log']): void {
  if (log === 'json') process.stdout.write(`${JSON.stringify({ time: new Date(), listening: url })}\n`);
  else if (log === 'pretty') process.stdout.write(`Listening on ${url}; what was created: ${url}/_sandbox/instances\n`);
}

/** Waits for a signal; a second one ends the process at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  });
}

function explain(error: NodeJS.ErrnoException, { host, port, allowRemote }: Command): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken: stop what listens there, or choose another with --port (0 takes a free one).`;
    case 'EACCES':
      return `Port ${port} of ${host} is not allowed: choose one above 1023 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EAI_AGAIN':
    case 'ENOTFOUND':
      return `${host} is no address of this machine: choose another with --host, such as 127.0.0.1.`;
    default:
      return allowRemote || isLoopback(host) ? error.message : `${error.message} The flag is --allow-remote.`;
  }
}
