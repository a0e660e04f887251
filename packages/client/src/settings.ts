// What a call knows: what its client was made with, its operation, and what the caller says about it.
import type { OperationRow } from '@otc-geminidb/schema/operations';
import type { ErrorCatalogue } from './advice.js';
import { ConfigurationError } from './errors.js';
import type { Attempt, Logger, UnexpectedResponse } from './hooks.js';
import type { CallOptions } from './operation-types.js';
import type { ParameterValues } from './request.js';
import type { TokenStore } from './token.js';
import type { Fetch, Middleware } from './transport.js';
import type { RequestValidators, ResponseValidators } from './validation.js';

/** What a client was made with, as far as its calls need it. */
export interface Settings {
  readonly origin: string;
  readonly tokens: TokenStore;
  readonly parameters: ParameterValues;
  readonly timeoutMs: number;
  readonly maxAttempts: number;
  readonly validate: boolean;
  readonly backoffMs: number;
  readonly fetch?: Fetch | undefined;
  readonly middleware?: readonly Middleware[] | undefined;
  readonly responseValidators?: (() => ResponseValidators | Promise<ResponseValidators>) | undefined;
  readonly onAttempt?: ((attempt: Attempt) => unknown) | undefined;
  readonly logger?: Logger | undefined;
  readonly onUnexpectedResponse?: ((response: UnexpectedResponse) => unknown) | undefined;
  readonly errorCatalogue?: ErrorCatalogue | false | undefined;
}

/** An operation of the document. */
export interface Operation {
  readonly operation: string;
  readonly row: OperationRow;
  readonly validators: RequestValidators[string] | undefined;
}

/** What the caller says about a single call. */
export interface OwnOptions extends CallOptions {
  readonly parameters?: ParameterValues;
}

/** @throws {ConfigurationError} when the limits of a call cannot work. */
export function checkLimits(timeoutMs: number, maxAttempts: number): void {
  if (timeoutMs > 0 && Number.isInteger(maxAttempts) && maxAttempts > 0) return;
  throw new ConfigurationError('timeoutMs must be a number above 0, and maxAttempts a whole number above 0.');
}
