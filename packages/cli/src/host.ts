// What the commands need of the process they run in.
import type { Readable } from 'node:stream';
import type { Sink } from './output.js';

/** The process, as far as the commands see it. */
export interface Host {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Sink & NodeJS.WritableStream;
  readonly stderr: Sink & NodeJS.WritableStream;
  readonly environment: NodeJS.ProcessEnv;
}
