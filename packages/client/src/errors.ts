// The errors of the client: a small tree, each with a constant name, its outcome and fields to program against.
import type { ErrorAdvice } from './advice.js';
import type { Outcome, Reconciliation } from './outcome.js';
import type { Issue } from './validation.js';

/** What every error carries. */
export interface ErrorDetails {
  readonly outcome: Outcome;
  readonly cause?: unknown;
  readonly reconcile?: Reconciliation | undefined;
  /** How often the call was sent. */
  readonly attempts?: number;
}

/** Base of all errors of the client. */
export abstract class GeminiDBError extends Error {
  abstract override readonly name: string;
  /** What became of the call. */
  readonly outcome: Outcome;
  /** How often the call was sent. */
  readonly attempts: number;
  /** What to look for when the outcome is unknown; undefined otherwise. */
  readonly reconcile: Reconciliation | undefined;

  constructor(message: string, details: ErrorDetails) {
    const { cause, reconcile, outcome, attempts = 0 } = details;
    super(reconcile ? `${message} ${reconcile.hint}` : message, cause === undefined ? undefined : { cause });
    this.outcome = outcome;
    this.attempts = attempts;
    this.reconcile = reconcile;
  }
}

/** The client was made with options that cannot work, such as an endpoint over plain http. */
export class ConfigurationError extends GeminiDBError {
  override readonly name = 'ConfigurationError' as const;
  constructor(message: string, cause?: unknown) {
    super(message, { outcome: 'not-sent', cause });
  }
}

/** The request breaks rules of the document; it was not sent. */
export class RequestValidationError extends GeminiDBError {
  override readonly name = 'RequestValidationError' as const;
  /** All faults, in the order of the rulebook. */
  readonly issues: readonly [Issue, ...Issue[]];
  constructor(operation: string, issues: readonly [Issue, ...Issue[]]) {
    const lines = issues.map(({ message, rule, errorCode }) => {
      const tags = [rule, errorCode].filter((tag) => tag !== undefined).join(', ');
      return `\n- ${message}${tags && ` (${tags})`}`;
    });
    super(`The request of ${operation} breaks the document and was not sent:${lines.join('')}`, {
      outcome: 'not-sent',
    });
    this.issues = issues;
  }
}

/** Kind of an error body (E06); undefined when the body is none of them. */
export type EnvelopeKind = 'service' | 'gateway' | 'identity';

/** What an answer with an error status says. */
export interface ApiErrorFields<Status extends number = number, Code extends string = string> {
  readonly status: Status;
  readonly envelope: EnvelopeKind | undefined;
  readonly errorCode: Code | undefined;
  readonly errorMessage: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly advice: ErrorAdvice | undefined;
  readonly body: unknown;
}

/** The service, the gateway or the identity service answered with an error status. */
export class ApiError<Status extends number = number, Code extends string = string>
  extends GeminiDBError
  implements ApiErrorFields<Status, Code>
{
  override readonly name = 'ApiError' as const;
  readonly status: Status;
  readonly envelope: EnvelopeKind | undefined;
  /** Documented or unknown code, such as `DBS.280234` (E02). */
  readonly errorCode: Code | undefined;
  /** The vendor's text, for people; never compare it (E03). */
  readonly errorMessage: string | undefined;
  readonly requestId: string | undefined;
  /** Milliseconds to wait, from Retry-After. */
  readonly retryAfter: number | undefined;
  /** What the catalogue knows about the code; see the option `errorCatalogue`. */
  readonly advice: ErrorAdvice | undefined;
  /** The body as far as it could be read: a value if it was JSON, else the beginning of its text. */
  readonly body: unknown;
  constructor(message: string, fields: ApiErrorFields<Status, Code>, details: ErrorDetails) {
    super(message, details);
    this.status = fields.status;
    this.envelope = fields.envelope;
    this.errorCode = fields.errorCode;
    this.errorMessage = fields.errorMessage;
    this.requestId = fields.requestId;
    this.retryAfter = fields.retryAfter;
    this.advice = fields.advice;
    this.body = fields.body;
  }
}

/** No answer came. `outcome` says whether the platform proves that no connection was made. */
export class ConnectionError extends GeminiDBError {
  override readonly name = 'ConnectionError' as const;
  /** The platform's code, such as `ECONNREFUSED`. */
  readonly code: string | undefined;
  constructor(message: string, code: string | undefined, details: ErrorDetails) {
    super(message, details);
    this.code = code;
  }
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
  readonly status: number;
  readonly requestId: string | undefined;
  /** The beginning of the body, as far as it could be read. */
  readonly body: unknown;
  constructor(message: string, fields: Pick<ApiErrorFields, 'status' | 'requestId' | 'body'>, details: ErrorDetails) {
    super(message, details);
    this.status = fields.status;
    this.requestId = fields.requestId;
    this.body = fields.body;
  }
}

/** The answer is a redirect. Following it would carry token and body to another address, so it is never followed. */
export class RedirectError extends GeminiDBError {
  override readonly name = 'RedirectError' as const;
  /** 0 where the platform hides it (browsers). */
  readonly status: number;
  /** Where the answer points to; undefined where the platform hides it. */
  readonly target: string | undefined;
  constructor(message: string, fields: { status: number; target: string | undefined }, details: ErrorDetails) {
    super(message, details);
    this.status = fields.status;
    this.target = fields.target;
  }
}

/** The caller's token function failed, or returned what cannot be sent; `cause` is its error. */
export class TokenProviderError extends GeminiDBError {
  override readonly name = 'TokenProviderError' as const;
}

/** The caller's middleware failed; `cause` is its error. */
export class MiddlewareError extends GeminiDBError {
  override readonly name = 'MiddlewareError' as const;
}
