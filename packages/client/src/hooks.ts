// What a caller can have reported: attempts and answers that are not what the document says. Never a secret.
import type { Outcome } from './outcome.js';
import type { Issue } from './validation.js';

/** One attempt of a call, for structured logs. */
export interface Attempt {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  readonly outcome: Outcome | 'accepted';
  readonly errorCode: string | undefined;
  readonly requestId: string | undefined;
  readonly durationMs: number;
  /** Milliseconds until the call is sent again; undefined when it is not. */
  readonly againInMs: number | undefined;
}

/** An answer that is not what the document says; it is handed on all the same (X09). */
export interface UnexpectedResponse {
  readonly operation: string;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly issues: readonly Issue[];
}

/** Writes attempts as a line of words and fields; `console` is one. */
export interface Logger {
  readonly debug: (message: string, fields: Attempt) => void;
  readonly warn: (message: string, fields: Attempt) => void;
}

/** Calls a hook; what it throws is its own affair, since the call has happened all the same. */
export function tell(hook: () => unknown): void {
  (async () => hook())().catch(() => {});
}
