// What a call is told: its operation, its request, and everything that the client was made with.
import type { OperationRow } from '@otc-geminidb/schema/operations';
import type { ErrorCatalogue } from './advice.js';
import type { Attempt, Logger, UnexpectedResponse } from './hooks.js';
import type { ParameterValues } from './request.js';
import type { TokenStore } from './token.js';
import type { Fetch, Middleware, Transport } from './transport.js';
import type { RequestValidators, ResponseValidators } from './validation.js';

/** Everything that a call needs. */
export interface CallInput {
  readonly operation: string;
  readonly row: OperationRow;
  readonly validators: RequestValidators[string] | undefined;
  readonly responseValidators?: (() => ResponseValidators | Promise<ResponseValidators>) | undefined;
  readonly transport: Transport;
  readonly tokens: TokenStore;
  readonly fetch?: Fetch | undefined;
  readonly middleware?: readonly Middleware[] | undefined;
  readonly body: unknown;
  readonly defaults: ParameterValues;
  readonly given: ParameterValues;
  readonly headers: { readonly [name: string]: string };
  readonly timeoutMs: number;
  readonly maxAttempts: number;
  readonly backoffMs: number;
  readonly validate: boolean;
  readonly signal: AbortSignal | undefined;
  readonly onAttempt?: ((attempt: Attempt) => unknown) | undefined;
  readonly logger?: Logger | undefined;
  readonly onUnexpectedResponse?: ((response: UnexpectedResponse) => unknown) | undefined;
  readonly errorCatalogue?: ErrorCatalogue | false | undefined;
}
