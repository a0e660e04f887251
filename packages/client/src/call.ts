// One call: sends, waits and sends again until it has ended, or the time or the caller ends it.
import { dataOf, describeBody, describeFault, envelopeOf, jsonType, readBody, retryAfterOf } from './answer.js';
import type { CallInput } from './call-input.js';
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
import { issue, type PreparedRequest, prepare, recognizable } from './request.js';
import { type Again, rowOfAnswer, rowOfFault } from './retry-table.js';
import { exchange } from './transport.js';

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

/** The state of one call. */
export class Call {
  readonly #input: CallInput;
  readonly #secrets = new Secrets();
  readonly #request: PreparedRequest;
  readonly #begun = performance.now();
  readonly #controller = new AbortController();
  readonly #timers: unknown[] = [];
  #attempts = 0;
  /** When the attempt under way began. */
  #attemptBegun: number | undefined;
  #firstSent: Date | undefined;
  /** What would have become of the call if it ended now. */
  #outcome: Outcome = 'not-sent';
  #refusedToken: string | undefined;
  #reject: (error: GeminiDBError) => void = () => {};
  /** Set when the time or the caller ended the call. */
  #interruption: GeminiDBError | undefined;

  /** @throws {RequestValidationError} */
  constructor(input: CallInput) {
    this.#input = input;
    this.#secrets.add(input.settings.tokens.known);
    this.#request = prepare(input, this.#secrets);
  }

  run(): Promise<Accepted> {
    const { operation, timeoutMs, signal } = this.#input;
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      const late = () => this.#interrupt(TimeoutError, `${operation} took longer than ${timeoutMs} ms.`);
      if (timeoutMs < 2 ** 31) this.#timers.push(setTimeout(late, timeoutMs));
      signal?.addEventListener('abort', this.#onAbort);
      if (signal?.aborted) this.#onAbort();
      else
        this.#sendUntilItEnds()
          .finally(() => this.#close())
          .then(resolve, reject);
    });
  }

  readonly #onAbort = (): void =>
    this.#interrupt(AbortError, `${this.#input.operation} was aborted.`, this.#input.signal?.reason);

  /** Ends the call at once, wherever it is; what is still under way finds out by itself. */
  #interrupt(Kind: typeof TimeoutError | typeof AbortError, message: string, cause?: unknown): void {
    this.#close();
    this.#interruption = this.#error(Kind, message, { cause });
    this.#reject(this.#interruption);
    if (this.#attemptBegun !== undefined) this.#report(this.#interruption);
    this.#controller.abort();
  }

  /** From here on nothing interrupts. */
  #close(): void {
    for (const timer of this.#timers) clearTimeout(timer as number);
    this.#input.signal?.removeEventListener('abort', this.#onAbort);
  }

  #throwIfInterrupted(): void {
    if (this.#interruption) throw this.#interruption;
  }

  async #sendUntilItEnds(): Promise<Accepted> {
    let last: Refusal | undefined;
    for (;;) {
      const token = await this.#token();
      // The same token once more would be refused once more.
      if (last && token !== undefined && token === this.#refusedToken) throw last.error;
      this.#throwIfInterrupted();
      this.#attempts += 1;
      this.#attemptBegun = performance.now();
      const end = await this.#attempt(token);
      this.#throwIfInterrupted();
      const delay = 'error' in end ? this.#delay(end, token) : undefined;
      if (delay === undefined) this.#close();
      this.#report('error' in end ? end.error : end, delay);
      if (!('error' in end)) return end;
      if (delay === undefined) throw end.error;
      this.#throwIfInterrupted();
      last = end;
      await new Promise<void>((resolve) => {
        this.#timers.push(setTimeout(resolve, delay));
      });
    }
  }

  /** Milliseconds until the call may be sent again; undefined when it may not, or would be too late. */
  #delay({ again, retryAfter }: Refusal, token: string | undefined): number | undefined {
    const { settings, maxAttempts, timeoutMs } = this.#input;
    if (again === 'never' || (again === 'when-told' && retryAfter === undefined)) return undefined;
    if (this.#attempts >= maxAttempts) return undefined;
    if (again === 'with-fresh-token') {
      if (!settings.tokens.renewable || this.#refusedToken !== undefined) return undefined;
      this.#refusedToken = token;
      return 0;
    }
    const pause = settings.backoffMs * 2 ** (this.#attempts - 1);
    const delay = (retryAfter ?? pause / 2) + (Math.random() * pause) / 2;
    return performance.now() + delay < this.#begun + timeoutMs ? delay : undefined;
  }

  async #token(): Promise<string | undefined> {
    const { row, settings, operation, validate } = this.#input;
    const [credential] = row.credentials;
    if (!credential) return undefined;
    let token: string;
    try {
      token = await settings.tokens.get(this.#refusedToken);
    } catch (error) {
      throw this.#error(TokenProviderError, 'The token function failed.', { cause: error });
    }
    this.#secrets.add(token);
    if (typeof token === 'string' && (validate ? /^[\x21-\x7e]+$/ : /^[\x20-\x7e]*$/).test(token)) return token;
    const text = 'must be a token: visible ASCII characters without white space';
    if (settings.tokens.renewable) throw this.#error(TokenProviderError, `What the token function returned ${text}.`);
    const { in: place, name, rule, errorCode } = credential;
    const kin = { rule: rule ?? undefined, errorCode: errorCode ?? undefined };
    throw new RequestValidationError(operation, [issue(`/${place}/${name}`, 'required', text, kin)]);
  }

  async #attempt(token: string | undefined): Promise<Accepted | Refusal> {
    const { row, settings, parameters, headers } = this.#input;
    const { path, body } = this.#request;
    const [credential] = row.credentials;
    const own = (place: string) => (credential?.in === place ? { [credential.name]: token } : undefined);
    const type = row.requestBody?.mediaTypes.find((each) => jsonType.test(each)) ?? 'application/json';
    const before = this.#outcome;
    let stage = 'building' as 'building' | 'middleware' | 'network';
    let response: Response;
    try {
      response = await exchange(
        {
          method: row.method,
          address: settings.origin + path,
          query: { ...parameters.query, ...own('query') },
          headers: [body === undefined ? {} : { 'content-type': type }, headers, parameters.header, own('header')],
          body,
          signal: this.#controller.signal,
        },
        settings,
        (next, status) => {
          this.#throwIfInterrupted();
          stage = next;
          if (status !== undefined) this.#outcome = rowOfAnswer(status).outcome;
          if (next === 'middleware') return;
          this.#firstSent ??= new Date();
          this.#outcome = 'unknown';
        },
      );
    } catch (error) {
      this.#throwIfInterrupted();
      if (stage === 'network') return this.#broken(error, before);
      const [Kind, message] =
        stage === 'building'
          ? [ConfigurationError, 'The request cannot be built.']
          : [MiddlewareError, 'A middleware failed.'];
      return { error: this.#error(Kind, message, { cause: error }), again: 'never' };
    }
    return this.#answered(response);
  }

  #broken(cause: unknown, before: Outcome): Refusal {
    const { outcome, again } = rowOfFault(cause);
    this.#outcome = outcome === 'not-sent' ? before : outcome;
    const { code, text } = describeFault(cause);
    const what = outcome === 'not-sent' ? 'No connection was made' : 'The connection broke before an answer came';
    return { error: this.#error(ConnectionError, `${what}: ${text}.`, { code, cause }), again };
  }

  async #answered(response: Response): Promise<Accepted | Refusal> {
    const { operation, row } = this.#input;
    const { status, headers } = response;
    const { outcome, again } = rowOfAnswer(status);
    this.#outcome = outcome;
    const body = await readBody(response);
    const {
      envelope,
      errorCode,
      errorMessage,
      requestId = headers.get('x-request-id') ?? undefined,
    } = envelopeOf(body.json);
    const documented = status >= 200 && status < 300 ? row.responses[status] : undefined;
    const accepted = documented && dataOf(body, documented);
    if (accepted) {
      return { status, ...accepted, requestId: requestId && this.#secrets.text(requestId), attempts: this.#attempts };
    }
    if (response.type === 'opaqueredirect' || (status > 299 && status < 400)) {
      const target = headers.get('location') ?? undefined;
      const message = `The answer to ${operation} is a redirect${target ? ` to ${target}` : ''}, which is never followed.`;
      return { error: this.#error(RedirectError, message, { status, requestId, target }), again };
    }
    const shown = this.#secrets.value(body.json === undefined ? body.text : body.json);
    const fields = {
      status,
      requestId,
      body: typeof shown === 'string' ? shown.slice(0, 2000) : shown,
      cause: body.fault,
    };
    if (status < 400) {
      const what = documented ? `its body is ${describeBody(body)}` : 'the document does not know this status';
      const message = `The answer to ${operation} has status ${status}, but ${what}.`;
      return { error: this.#error(ResponseError, message, fields), again };
    }
    const retryAfter = retryAfterOf(headers);
    const said = [errorCode, errorMessage].filter((part) => part !== undefined).join(' ');
    const message = `${operation} was answered with status ${status}: ${said || `its body is ${describeBody(body)}`}.`;
    const advice = errorCode === undefined ? undefined : await this.#advice(this.#secrets.text(errorCode));
    const all = { ...fields, envelope, errorCode, errorMessage, retryAfter, advice };
    return { error: this.#error(ApiError, message, all), again, retryAfter };
  }

  async #advice(code: string) {
    const { errorCatalogue } = this.#input.settings;
    try {
      return errorCatalogue ? await errorCatalogue(code) : undefined;
    } catch {
      return undefined;
    }
  }

  /** An error of the call as it stands, without secrets. */
  #error(
    Kind: new (message: string, fields: ErrorFields) => GeminiDBError,
    message: string,
    given: ErrorFields & { readonly requestId?: string | undefined } = {},
  ): GeminiDBError {
    const outcome = this.#outcome;
    const fields = this.#secrets.value(given);
    const to = new Date();
    const reconcile =
      outcome === 'unknown'
        ? reconciliation({
            operation: this.#input.operation,
            request: this.#secrets.value(recognizable(this.#input, this.#request.value)),
            from: this.#firstSent ?? to,
            to,
            requestId: fields.requestId,
          })
        : undefined;
    return new Kind(this.#secrets.text(message), { ...fields, outcome, attempts: this.#attempts, reconcile });
  }

  #report(end: Accepted | GeminiDBError, againInMs?: number): void {
    const { operation, row, settings } = this.#input;
    const { onAttempt, logger, onUnexpectedResponse, responseValidators } = settings;
    const durationMs = performance.now() - (this.#attemptBegun ?? 0);
    this.#attemptBegun = undefined;
    const {
      status,
      outcome = 'accepted',
      errorCode,
      requestId,
      data,
      body = data,
    } = end as Partial<Accepted & ApiError>;
    const attempt = { operation, method: row.method, path: row.path, attempt: this.#attempts };
    const fields: Attempt = { ...attempt, status, outcome, errorCode, requestId, durationMs, againInMs };
    if (onAttempt) tell(() => onAttempt(fields));
    if (logger) tell(() => logger[outcome === 'accepted' ? 'debug' : 'warn'](`${operation} ${outcome}`, fields));
    if (!onUnexpectedResponse || !responseValidators || status === undefined) return;
    tell(async () => {
      const verdict = (await responseValidators())[operation]?.[status]?.(body);
      if (verdict?.ok !== false) return;
      await onUnexpectedResponse({ operation, status, requestId, issues: this.#secrets.value(verdict.issues) });
    });
  }
}
