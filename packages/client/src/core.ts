// A client of any document: methods from its table of operations, validators and types handed in.
import type { OperationRow } from '@otc-geminidb/schema/operations';
import type { ErrorCatalogue } from './advice.js';
import { call } from './call.js';
import { originOf } from './endpoint.js';
import { ConfigurationError, GeminiDBError } from './errors.js';
import type { Attempt, Logger, UnexpectedResponse } from './hooks.js';
import type { DefaultParameters, OperationsClient } from './operation-types.js';
import type { ParameterValues } from './request.js';
import { checkLimits } from './settings.js';
import { type TokenSource, TokenStore } from './token.js';
import type { Fetch, Middleware } from './transport.js';
import type { RequestValidators, ResponseValidators } from './validation.js';

/** What every client can be told. */
export interface ClientOptions {
  /** Host of the region's endpoint, or an origin; a plain host means https (Q01). */
  readonly endpoint: string;
  /** The token, or a function that is asked when one is needed and again when the service refuses it (Q03). */
  readonly token: TokenSource;
  /** Sends a request; the global fetch by default. Must neither follow redirects nor send again. */
  readonly fetch?: Fetch | undefined;
  readonly middleware?: readonly Middleware[] | undefined;
  /** `false` sends what the document calls wrong; can be said per call. Default `true`. */
  readonly validate?: boolean | undefined;
  /** Overall limit of a call in milliseconds, over all attempts and pauses. Default 60000; Infinity for none. */
  readonly timeoutMs?: number | undefined;
  /** How often a call is sent at most, where sending again is safe at all. Default 4. */
  readonly maxAttempts?: number | undefined;
  /** First pause in milliseconds where an answer names none; it doubles each time. Default 500. */
  readonly backoffMs?: number | undefined;
  /** Permits plain http to an address that is not loopback: token and password travel in the clear. */
  readonly allowInsecureHttp?: boolean | undefined;
  /** Called after every attempt. */
  readonly onAttempt?: ((attempt: Attempt) => unknown) | undefined;
  /** Writes every attempt. Default: none. */
  readonly logger?: Logger | undefined;
  /** Called when an answer is not what the document says; the call goes on as if it were. */
  readonly onUnexpectedResponse?: ((response: UnexpectedResponse) => unknown) | undefined;
  /** Looks up the advice on an error code; `false` for none. */
  readonly errorCatalogue?: ErrorCatalogue | false | undefined;
}

/** What makes a client one of a particular document. */
export interface CoreOptions<Operations, Filled> extends ClientOptions {
  readonly operations: { readonly [Id in keyof Operations]: OperationRow };
  readonly requestValidators?: RequestValidators | undefined;
  /** Loads the validators of answers; asked only when there is an `onUnexpectedResponse`. */
  readonly responseValidators?: (() => ResponseValidators | Promise<ResponseValidators>) | undefined;
  /** Values for parameters that a call need not give. */
  readonly parameters?: Filled | undefined;
  /** Host that the document uses to stand for none. */
  readonly placeholderEndpoint?: string | undefined;
}

/**
 * Makes a client of the operations in a table.
 * @throws {ConfigurationError} when the options cannot work.
 */
export function createOperationsClient<Operations, const Filled extends DefaultParameters = Record<never, never>>(
  options: CoreOptions<Operations, Filled>,
): OperationsClient<Operations, Filled> {
  const { timeoutMs = 60_000, maxAttempts = 4, validate = true, backoffMs = 500 } = options;
  checkLimits(timeoutMs, maxAttempts);
  if (typeof options.token !== 'string' && typeof options.token !== 'function') {
    throw new ConfigurationError('token must be a string or a function.');
  }
  const origin = originOf(options.endpoint, options.placeholderEndpoint, options.allowInsecureHttp === true);
  const tokens = new TokenStore(options.token);
  const parameters = (options.parameters ?? {}) as ParameterValues;
  const settings = { ...options, origin, tokens, parameters, timeoutMs, maxAttempts, validate, backoffMs };
  const throwing: Record<string, unknown> = {};
  const safe: Record<string, unknown> = {};
  for (const [operation, row] of Object.entries<OperationRow>(options.operations)) {
    const method = { operation, row, validators: options.requestValidators?.[operation] };
    const run = (given: unknown[]) => {
      const body = row.requestBody ? given.shift() : undefined;
      return call(settings, method, body, given[0] ?? {});
    };
    throwing[operation] = async (...given: unknown[]) => (await run(given)).data;
    safe[operation] = async (...given: unknown[]) => {
      try {
        return { ok: true, outcome: 'accepted', ...(await run(given)) };
      } catch (error) {
        if (!(error instanceof GeminiDBError)) throw error;
        return { ok: false, outcome: error.outcome, status: statusOf(error, row), error, reconcile: error.reconcile };
      }
    };
  }
  return Object.freeze({ ...throwing, safe: Object.freeze(safe) }) as OperationsClient<Operations, Filled>;
}

/** The status where the document describes it, `'other'` for any other answer. */
function statusOf(error: GeminiDBError, row: OperationRow): number | 'other' | undefined {
  const status = 'status' in error ? Number(error.status) : undefined;
  if (status === undefined) return undefined;
  return error.name === 'ApiError' && String(status) in row.responses ? status : 'other';
}
