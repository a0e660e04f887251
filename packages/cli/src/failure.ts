// Endings that are no fault of the program: a message for people, an exit code, and no stack trace.
import { type ExitCode, exitCodes } from './exit-codes.js';

/** Ends a command with a message. */
export class Failure extends Error {
  override readonly name = 'Failure' as const;
  readonly exitCode: ExitCode;
  constructor(message: string, exitCode: ExitCode = exitCodes.misuse) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** An input that is no document: where, and why. The text never quotes the input, which may be a secret. */
export class Malformed extends Error {
  override readonly name = 'Malformed' as const;
  /** From 1; undefined when the input could not be read at all. */
  readonly line: number | undefined;
  /** From 1. */
  readonly column: number | undefined;
  constructor(message: string, place?: { readonly line: number; readonly column: number }) {
    super(message);
    this.line = place?.line;
    this.column = place?.column;
  }
}
