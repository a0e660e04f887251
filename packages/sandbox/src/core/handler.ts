// What an operation with a mind of its own has to provide.
import type { Checked } from './check.js';
import type { Hex } from './random.js';
import type { Violation } from './violation.js';

/** What a handler works with. */
export interface Call extends Pick<Checked, 'parameters' | 'body'> {
  /** Random digits, for ids. */
  readonly hex: Hex;
  readonly clock: () => Date;
  /** How many things were made so far. */
  readonly made: number;
}

/** The answer of a handler. */
export interface Handled {
  readonly status: number;
  readonly body: unknown;
  /** Whether something was made, to be listed in the view: the body, as answered. */
  readonly made: boolean;
}

/** The behaviour of one operation beyond its documented examples. */
export interface Handler {
  /** Code of a used-up quota. */
  readonly quotaCode?: string;
  /** Rules that only the account's state can break. The body has not been found valid yet. */
  refuse?(call: Call): readonly Violation[];
  /** Carries out a request that keeps every rule. */
  answer(call: Call): Handled;
}

/** Handlers by operation; an operation without one answers with its documented example. */
export interface Handlers {
  readonly [operationId: string]: Handler;
}
