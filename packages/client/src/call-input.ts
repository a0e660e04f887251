// What a call is told: its operation, its request, and what the client was made with.
import type { OperationRow } from '@otc-geminidb/schema/operations';
import type { ErrorCatalogue } from './advice.js';
import type { Attempt, Logger, UnexpectedResponse } from './hooks.js';
import type { ParameterValues } from './request.js';
import type { TokenStore } from './token.js';
import type { Fetch, Middleware } from './transport.js';
import type { RequestValidators, ResponseValidators } from './validation.js';

/** What a client was made with, as far as its calls need it. */
export interface Settings {
  readonly origin: string;
  readonly tokens: TokenStore;
  readonly backoffMs: number;
  readonly fetch?: Fetch | undefined;
  readonly middleware?: readonly Middleware[] | undefined;
  readonly responseValidators?: (() => ResponseValidators | Promise<ResponseValidators>) | undefined;
  readonly onAttempt?: ((attempt: Attempt) => unknown) | undefined;
  readonly logger?: Logger | undefined;
  readonly onUnexpectedResponse?: ((response: UnexpectedResponse) => unknown) | undefined;
  readonly errorCatalogue?: ErrorCatalogue | false | undefined;
}

/** Everything that a call needs. */
export interface CallInput {
  readonly settings: Settings;
  readonly operation: string;
  readonly row: OperationRow;
  readonly validators: RequestValidators[string] | undefined;
  readonly body: unknown;
  readonly parameters: ParameterValues;
  readonly headers: { readonly [name: string]: string } | undefined;
  readonly timeoutMs: number;
  readonly maxAttempts: number;
  readonly validate: boolean;
  readonly signal: AbortSignal | undefined;
}
