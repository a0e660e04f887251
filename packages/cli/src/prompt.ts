// Asks the person at the terminal, on standard error, so that standard output stays the result.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import type { Host } from './host.js';

/** Whether there is somebody to ask. */
export function canAsk({ stdin, stderr }: Host): boolean {
  return stdin.isTTY === true && stderr.isTTY === true;
}

/**
 * Asks for a line.
 * @param hidden whether what is typed must not show
 * @throws {Failure} when the person ends the program (Ctrl-C, Ctrl-D) or the signal does.
 */
export async function ask(host: Host, question: string, hidden: boolean, signal: AbortSignal): Promise<string> {
  const gone = new AbortController();
  const output = hidden ? new Writable({ write: (_chunk, _encoding, done) => done() }) : host.stderr;
  const lines = createInterface({ input: host.stdin, output, terminal: true, historySize: 0 });
  lines.on('SIGINT', () => gone.abort());
  lines.on('close', () => gone.abort());
  try {
    if (hidden) host.stderr.write(question);
    return await lines.question(hidden ? '' : question, { signal: AbortSignal.any([signal, gone.signal]) });
  } catch {
    if (!hidden) host.stderr.write('\n');
    throw new Failure('Nothing was sent.', exitCodes['not-sent']);
  } finally {
    lines.close();
    if (hidden) host.stderr.write('\n');
  }
}
