// The errors of the client: a small tree, each with a constant name, its outcome and fields to program against.
import type { ErrorAdvice } from './advice.js';
import type { Outcome, Reconciliation } from './outcome.js';
import type { Issue } from './validation.js';

/** What every error carries, and what only some of them do. */
export interface ErrorFields {
  readonly outcome?: Outcome;
  readonly cause?: unknown;
  readonly reconcile?: Reconciliation | undefined;
  readonly attempts?: number;
  readonly requestId?: string | undefined;
  readonly [field: string]: unknown;
}

/** Base of all errors of the client, which alone makes them. */
export abstract class GeminiDBError extends Error {
  abstract override readonly name: string;
  /** What became of the call. */
  declare readonly outcome: Outcome;
  /** How often the call was sent. */
  declare readonly attempts: number;
  /** What to look for when the outcome is unknown; undefined otherwise. */
  declare readonly reconcile: Reconciliation | undefined;

  constructor(message: string, { cause, ...fields }: ErrorFields = {}) {
    const { reconcile } = fields;
    super(reconcile ? `${message} ${reconcile.hint}` : message, cause === undefined ? undefined : { cause });
    Object.assign(this, { outcome: 'not-sent', attempts: 0, reconcile, ...fields });
  }
}

/** The client was made with options that cannot work, such as an endpoint over plain http. */
export class ConfigurationError extends GeminiDBError {
  override readonly name = 'ConfigurationError' as const;
}

/** The request breaks rules of the document; it was not sent. */
export class RequestValidationError extends GeminiDBError {
  override readonly name = 'RequestValidationError' as const;
  /** All faults, in the order of the rulebook. */
  declare readonly issues: readonly [Issue, ...Issue[]];
  constructor(operation: string, issues: readonly [Issue, ...Issue[]]) {
    const lines = issues.map(({ message, rule, errorCode }) => {
      const tags = [rule, errorCode].filter((tag) => tag !== undefined).join(', ');
      return `\n- ${message}${tags && ` (${tags})`}`;
    });
    super(`The request of ${operation} breaks the document and was not sent:${lines.join('')}`, { issues });
  }
}

/** Kind of an error body (E06); undefined when the body is none of them. */
export type EnvelopeKind = 'service' | 'gateway' | 'identity';

/** The service, the gateway or the identity service answered with an error status. */
export class ApiError<Status extends number = number, Code extends string = string> extends GeminiDBError {
  override readonly name = 'ApiError' as const;
  declare readonly status: Status;
  declare readonly envelope: EnvelopeKind | undefined;
  /** Documented or unknown code, such as `DBS.280234` (E02). */
  declare readonly errorCode: Code | undefined;
  /** The vendor's text, for people; never compare it (E03). */
  declare readonly errorMessage: string | undefined;
  declare readonly requestId: string | undefined;
  /** Milliseconds to wait, from Retry-After. */
  declare readonly retryAfter: number | undefined;
  /** What the catalogue knows about the code; see the option `errorCatalogue`. */
  declare readonly advice: ErrorAdvice | undefined;
  /** The body as far as it could be read: a value if it was JSON, else the beginning of its text. */
  declare readonly body: unknown;
}

/** No answer came. `outcome` says whether the platform proves that no connection was made. */
export class ConnectionError extends GeminiDBError {
  override readonly name = 'ConnectionError' as const;
  /** The platform's code, such as `ECONNREFUSED`. */
  declare readonly code: string | undefined;
}

/** The overall `timeoutMs` ran out. */
export class TimeoutError extends GeminiDBError {
  override readonly name = 'TimeoutError' as const;
}

/** The caller's signal was aborted; `cause` is its reason. */
export class AbortError extends GeminiDBError {
  override readonly name = 'AbortError' as const;
}

/** The answer is not what the document says: a status of success without a readable body, or an unknown status. */
export class ResponseError extends GeminiDBError {
  override readonly name = 'ResponseError' as const;
  declare readonly status: number;
  declare readonly requestId: string | undefined;
  /** The beginning of the body, as far as it could be read. */
  declare readonly body: unknown;
}

/** The answer is a redirect. Following it would carry token and body to another address, so it is never followed. */
export class RedirectError extends GeminiDBError {
  override readonly name = 'RedirectError' as const;
  /** 0 where the platform hides it (browsers). */
  declare readonly status: number;
  declare readonly requestId: string | undefined;
  declare readonly body: unknown;
  /** Where the answer points to; undefined where the platform hides it. */
  declare readonly target: string | undefined;
}

/** The caller's token function failed, or returned what cannot be sent; `cause` is its error. */
export class TokenProviderError extends GeminiDBError {
  override readonly name = 'TokenProviderError' as const;
}

/** The caller's middleware failed; `cause` is its error. */
export class MiddlewareError extends GeminiDBError {
  override readonly name = 'MiddlewareError' as const;
}
