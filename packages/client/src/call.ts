// One call: sends, waits and sends again until it has ended, or the time or the caller ends it.
import { adviceOn } from './advice.js';
import {
  type Body,
  dataOf,
  describeBody,
  describeFault,
  envelopeOf,
  isJson,
  readBody,
  retryAfterOf,
} from './answer.js';
import {
  AbortError,
  ApiError,
  ConfigurationError,
  ConnectionError,
  type ErrorFields,
  type GeminiDBError,
  MiddlewareError,
  RedirectError,
  RequestValidationError,
  ResponseError,
  TimeoutError,
  TokenProviderError,
} from './errors.js';
import { type Attempt, tell } from './hooks.js';
import { type Outcome, reconciliation } from './outcome.js';
import { Secrets } from './redaction.js';
import { issue, mergeParameters, prepare, recognizable } from './request.js';
import { type Again, rowOfAnswer, rowOfFault } from './retry-table.js';
import { checkLimits, type Operation, type OwnOptions, type Settings } from './settings.js';
import { bodyOf, exchange, headersOf, urlOf } from './transport.js';
import { issuesOf } from './validation.js';

/** What a call brings when it is accepted. */
export interface Accepted {
  readonly status: number;
  readonly data: unknown;
  readonly requestId: string | undefined;
  readonly attempts: number;
}

/** The end of one attempt that was not accepted. */
interface Refusal {
  readonly error: GeminiDBError;
  readonly again: Again;
  readonly retryAfter?: number | undefined;
}

type ErrorKind = new (message: string, fields: ErrorFields) => GeminiDBError;

/**
 * Makes a call. What has not left is refused at once, by an exception.
 * @throws {RequestValidationError | ConfigurationError}
 */
export function call(settings: Settings, method: Operation, given: unknown, own: OwnOptions): Promise<Accepted> {
  const { operation, row } = method;
  const { tokens } = settings;
  const {
    signal,
    timeoutMs = settings.timeoutMs,
    maxAttempts = settings.maxAttempts,
    validate = settings.validate,
  } = own;
  checkLimits(timeoutMs, maxAttempts);
  const secrets = new Secrets();
  secrets.add(tokens.known);
  const parameters = mergeParameters(settings.parameters, own.parameters);
  const { path, body, value } = prepare(method, parameters, given, validate, secrets);

  const [credential] = row.credentials;
  const controller = new AbortController();
  const begun = performance.now();
  const timers: unknown[] = [];
  let attempts = 0;
  /** When the attempt under way began. */
  let attemptBegun: number | undefined;
  let firstSent: Date | undefined;
  /** What would have become of the call if it ended now. */
  let outcome: Outcome = 'not-sent';
  let refusedToken: string | undefined;
  /** Why the time or the caller ended the call. */
  let interruption: GeminiDBError | undefined;

  return new Promise((resolve, reject) => {
    // Ends the call at once, wherever it is; what is still under way finds out by itself.
    const interrupt = (Kind: ErrorKind, message: string, cause?: unknown) => {
      close();
      interruption = errorOf(Kind, message, { cause });
      reject(interruption);
      if (attemptBegun !== undefined) report(interruption);
      controller.abort();
    };
    const abort = () => interrupt(AbortError, `${operation} was aborted.`, signal?.reason);
    // From here on nothing interrupts.
    const close = () => {
      for (const timer of timers) clearTimeout(timer as number);
      signal?.removeEventListener('abort', abort);
    };
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) return abort();
    if (timeoutMs < 2 ** 31) {
      const late = () => interrupt(TimeoutError, `${operation} took longer than ${timeoutMs} ms.`);
      timers.push(setTimeout(late, timeoutMs));
    }
    untilItEnds(close).then(resolve, (error) => {
      close();
      reject(error);
    });
  });

  async function untilItEnds(close: () => void): Promise<Accepted> {
    let last: Refusal | undefined;
    for (;;) {
      const token = credential && (await freshToken());
      // The same token once more would be refused once more.
      if (last && token !== undefined && token === refusedToken) throw last.error;
      throwIfInterrupted();
      attempts += 1;
      attemptBegun = performance.now();
      const end = await attempt(token);
      throwIfInterrupted();
      const pause = 'error' in end ? pauseAfter(end, token) : undefined;
      if (pause === undefined) close();
      report('error' in end ? end.error : end, pause);
      if (!('error' in end)) return end;
      if (pause === undefined) throw end.error;
      throwIfInterrupted();
      last = end;
      await new Promise<void>((resolve) => {
        timers.push(setTimeout(resolve, pause));
      });
    }
  }

  function throwIfInterrupted(): void {
    if (interruption) throw interruption;
  }

  /** Milliseconds until the call may be sent again; undefined when it may not, or would be too late. */
  function pauseAfter({ again, retryAfter }: Refusal, token: string | undefined): number | undefined {
    if (again === 'never' || (again === 'when-told' && retryAfter === undefined) || attempts >= maxAttempts) {
      return undefined;
    }
    if (again === 'with-fresh-token') {
      if (!tokens.renewable || refusedToken !== undefined) return undefined;
      refusedToken = token;
      return 0;
    }
    const backoff = settings.backoffMs * 2 ** (attempts - 1);
    const pause = (retryAfter ?? backoff / 2) + (Math.random() * backoff) / 2;
    return performance.now() + pause < begun + timeoutMs ? pause : undefined;
  }

  function freshToken(): string | Promise<string> {
    const given = tokens.get(refusedToken);
    if (typeof given === 'string') return usable(given);
    return given.then(usable, (cause) => {
      throw errorOf(TokenProviderError, 'The token function failed.', { cause });
    });
  }

  function usable(token: unknown): string {
    secrets.add(token);
    if (typeof token === 'string' && (validate ? /^[\x21-\x7e]+$/ : /^[\x20-\x7e]*$/).test(token)) return token;
    const text = 'must be a token: visible ASCII characters without white space';
    if (tokens.renewable) throw errorOf(TokenProviderError, `What the token function returned ${text}.`, {});
    const pointer = `/${credential?.in}/${credential?.name}`;
    throw new RequestValidationError(operation, [issue(pointer, 'required', text, credential)]);
  }

  async function attempt(token: string | undefined): Promise<Accepted | Refusal> {
    const secret = (place: string) => (credential?.in === place ? { [credential.name]: token } : undefined);
    const type =
      body === undefined
        ? undefined
        : { 'content-type': row.requestBody?.mediaTypes.find(isJson) ?? 'application/json' };
    const before = outcome;
    let stage = 'building' as 'building' | 'middleware' | 'network';
    let response: Response;
    /** By the answer of the network: no middleware makes a 500 one that is safe to send again. */
    let again: Again | undefined;
    try {
      const headers = headersOf(type, own.headers, parameters.header, secret('header'));
      response = await exchange(
        urlOf(settings.origin + path, { ...parameters.query, ...secret('query') }),
        {
          method: row.method,
          // What a caller gives is looked over while the request is built, not when it may have been sent.
          headers: own.headers || parameters.header ? new Headers(headers) : headers,
          body: bodyOf(body),
          redirect: 'manual',
          signal: controller.signal,
        },
        settings,
        (next, status) => {
          throwIfInterrupted();
          stage = next;
          if (status !== undefined) ({ again, outcome } = rowOfAnswer(status));
          if (next === 'middleware') return;
          firstSent ??= new Date();
          outcome = 'unknown';
        },
      );
    } catch (cause) {
      throwIfInterrupted();
      if (stage === 'network') return broken(cause, before);
      const error =
        stage === 'building'
          ? errorOf(ConfigurationError, 'The request cannot be built.', { cause })
          : errorOf(MiddlewareError, 'A middleware failed.', { cause });
      return { error, again: 'never' };
    }
    // An answer that breaks off, or is not waited for, has its status all the same.
    const decision = rowOfAnswer(response.status);
    outcome = decision.outcome;
    const answer = await readBody(response);
    return accepted(response, answer) ?? (await refused(response, answer, again ?? decision.again));
  }

  function broken(fault: unknown, before: Outcome): Refusal {
    // What a caller's fetch throws may be anything: what is left of it can be looked into.
    const cause = secrets.value(fault);
    const row = rowOfFault(cause);
    const neverSent = row.outcome === 'not-sent';
    outcome = neverSent ? before : row.outcome;
    const { code, text } = describeFault(cause);
    const what = neverSent ? 'No connection was made' : 'The connection broke before an answer came';
    return { error: errorOf(ConnectionError, `${what}: ${text}.`, { code, cause }), again: row.again };
  }

  function accepted({ status, headers }: Response, answer: Body): Accepted | undefined {
    const documented = documentedTypes(status);
    const found = documented && dataOf(answer, documented);
    if (!found) return undefined;
    const requestId = secrets.value(envelopeOf(answer.json).requestId ?? headers.get('x-request-id') ?? undefined);
    return { status, data: found.data, requestId, attempts };
  }

  /** Media types of a documented status of success. */
  function documentedTypes(status: number): readonly string[] | undefined {
    return status >= 200 && status < 300 ? row.responses[status] : undefined;
  }

  async function refused({ status, headers, type }: Response, answer: Body, again: Again): Promise<Refusal> {
    const { requestId = headers.get('x-request-id') ?? undefined, ...envelope } = envelopeOf(answer.json);
    const shown = secrets.value(answer.json === undefined ? answer.text : answer.json);
    const retryAfter = retryAfterOf(headers);
    const end = (Kind: ErrorKind, what: string, more?: object, unscrubbed?: object): Refusal => {
      const fields = {
        status,
        requestId,
        body: typeof shown === 'string' ? shown.slice(0, 2000) : shown,
        cause: answer.fault,
        ...more,
      };
      const message = `${operation} was answered with ${what}.`;
      return { error: errorOf(Kind, message, fields, unscrubbed), again, retryAfter };
    };
    if (type === 'opaqueredirect' || (status > 299 && status < 400)) {
      const target = headers.get('location') ?? undefined;
      return end(RedirectError, `a redirect${target ? ` to ${target}` : ''}, which is never followed`, { target });
    }
    const bodyIs = `its body is ${describeBody(answer)}`;
    if (status < 400) {
      return end(
        ResponseError,
        `status ${status}, but ${documentedTypes(status) ? bodyIs : 'the document does not know it'}`,
      );
    }
    const { errorCode, errorMessage } = envelope;
    const said = [errorCode, errorMessage].filter((part) => part !== undefined).join(' ');
    const advice = await adviceOn(secrets.value(errorCode), settings.errorCatalogue);
    return end(ApiError, `status ${status}: ${said || bodyIs}`, { ...envelope, retryAfter }, { advice });
  }

  /** An error of the call as it stands, without secrets. */
  function errorOf(Kind: ErrorKind, message: string, given: ErrorFields, unscrubbed?: object): GeminiDBError {
    const fields = secrets.value(given);
    const to = new Date();
    const reconcile =
      outcome === 'unknown'
        ? reconciliation({
            operation,
            request: secrets.value(recognizable(method, parameters, value)),
            from: firstSent ?? to,
            to,
            requestId: fields.requestId,
          })
        : undefined;
    return new Kind(secrets.text(message), { ...fields, ...unscrubbed, outcome, attempts, reconcile });
  }

  function report(end: Accepted | GeminiDBError, againInMs?: number): void {
    const { onAttempt, logger, onUnexpectedResponse, responseValidators } = settings;
    const begun = attemptBegun;
    attemptBegun = undefined;
    if (!onAttempt && !logger && !onUnexpectedResponse) return;
    const { status, errorCode, requestId, data, body: shown = data } = end as Partial<Accepted & ApiError>;
    const ended = 'outcome' in end ? end.outcome : 'accepted';
    const fields: Attempt = {
      operation,
      method: row.method,
      path: row.path,
      attempt: attempts,
      status,
      outcome: ended,
      errorCode,
      requestId,
      durationMs: performance.now() - (begun ?? 0),
      againInMs,
    };
    if (onAttempt) tell(() => onAttempt(fields));
    if (logger) tell(() => logger[ended === 'accepted' ? 'debug' : 'warn'](`${operation} ${ended}`, fields));
    if (!onUnexpectedResponse || !responseValidators || status === undefined) return;
    tell(async () => {
      const issues = issuesOf((await responseValidators())[operation]?.[status], shown);
      if (issues.length > 0) {
        await onUnexpectedResponse({ operation, status, requestId, issues: secrets.value(issues) });
      }
    });
  }
}
