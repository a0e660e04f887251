import {
  dataOf,
  describeBody,
  envelopeOf,
  isReadable,
  jsonType,
  readAnswer,
  requestIdOf,
  retryAfterOf,
} from './answer.js';
import type { CallInput } from './call-input.js';
import { Deadline, Interruption } from './deadline.js';
import {
  AbortError,
  ApiError,
  ConfigurationError,
  ConnectionError,
  type ErrorDetails,
  type GeminiDBError,
  MiddlewareError,
  RedirectError,
  RequestValidationError,
  ResponseError,
  TimeoutError,
  TokenProviderError,
} from './errors.js';
import { describeFault } from './fault.js';
import { type Attempt, tell } from './hooks.js';
import { type Outcome, reconciliation } from './outcome.js';
import { Secrets } from './redaction.js';
import { issue, mergeParameters, type PreparedRequest, prepare, recognizable } from './request.js';
import { type Again, rowOfAnswer, rowOfFault } from './retry-table.js';
import { MiddlewareFault, PlainRequest } from './transport.js';

/** What a call brings when it is accepted. */
export interface Accepted {
  readonly status: number;
  readonly data: unknown;
  readonly requestId: string | undefined;
  readonly attempts: number;
}

/** The end of one attempt. */
type End =
  | { readonly accepted: Accepted }
  | { readonly error: GeminiDBError; readonly again: Again; readonly retryAfter?: number | undefined };

/** The state of one call. */
export class Call {
  readonly #input: CallInput;
  readonly #secrets = new Secrets();
  readonly #deadline: Deadline;
  #request: PreparedRequest = { parameters: {}, body: undefined, value: undefined };
  #attempts = 0;
  #firstSent: Date | undefined;
  /** What would have become of the call if it ended now. */
  #outcome: Outcome = 'not-sent';
  #refusedToken: string | undefined;
  #lastError: GeminiDBError | undefined;

  constructor(input: CallInput) {
    this.#input = input;
    this.#secrets.add(input.tokens.known);
    this.#deadline = new Deadline(input.timeoutMs, input.signal);
  }

  async run(): Promise<Accepted> {
    try {
      return await this.#run();
    } catch (error) {
      if (error instanceof Interruption) throw this.#interrupted(error);
      throw error;
    } finally {
      this.#deadline.close();
    }
  }

  async #run(): Promise<Accepted> {
    const { operation, row, validators, body, validate, maxAttempts } = this.#input;
    const parameters = mergeParameters(this.#input.defaults, this.#input.given);
    this.#request = prepare(operation, row, validators, parameters, body, validate, this.#secrets);
    for (;;) {
      const token = await this.#token();
      // The same token once more would be refused once more.
      if (this.#lastError && token !== undefined && token === this.#refusedToken) throw this.#lastError;
      const started = performance.now();
      const end = await this.#send(token);
      const delay =
        'error' in end && this.#attempts < maxAttempts ? this.#delay(end.again, end.retryAfter, token) : undefined;
      this.#report(end, performance.now() - started, delay);
      if ('accepted' in end) return end.accepted;
      if (delay === undefined) throw end.error;
      this.#lastError = end.error;
      await this.#deadline.pause(delay);
    }
  }

  /** Milliseconds until the call may be sent again; undefined when it may not, or would be too late. */
  #delay(again: Again, retryAfter: number | undefined, token: string | undefined): number | undefined {
    if (again === 'never' || (again === 'when-told' && retryAfter === undefined)) return undefined;
    if (again === 'with-fresh-token') {
      if (!this.#input.tokens.renewable || this.#refusedToken !== undefined) return undefined;
      this.#refusedToken = token;
      return 0;
    }
    const pause = this.#input.backoffMs * 2 ** (this.#attempts - 1);
    const delay = (retryAfter ?? pause / 2) + (Math.random() * pause) / 2;
    return delay < this.#deadline.left ? delay : undefined;
  }

  async #token(): Promise<string | undefined> {
    const { row, tokens, operation, validate } = this.#input;
    const credential = row.credentials[0];
    if (!credential) return undefined;
    let token: string;
    try {
      token = await this.#deadline.race(tokens.get(this.#refusedToken));
    } catch (error) {
      if (error instanceof Interruption) throw error;
      throw new TokenProviderError('The token function failed.', this.#details(this.#outcome, error));
    }
    this.#secrets.add(token);
    if (typeof token === 'string' && (validate ? /^[\x21-\x7e]+$/ : /^[\x20-\x7e]*$/).test(token)) return token;
    const text = 'must be a token: visible ASCII characters without white space';
    if (tokens.renewable)
      throw new TokenProviderError(`What the token function returned ${text}.`, this.#details(this.#outcome));
    const kin = { rule: credential.rule ?? undefined, errorCode: credential.errorCode ?? undefined };
    const { in: place, name } = credential;
    throw new RequestValidationError(operation, [issue(`/${place}/${name}`, 'required', text, kin as never)]);
  }

  #fetch(request: Request | PlainRequest): Promise<Response> {
    if (request instanceof PlainRequest) return globalThis.fetch(request.url, request.init);
    const fetch = this.#input.fetch ?? globalThis.fetch;
    return fetch(request.redirect === 'manual' ? request : new Request(request, { redirect: 'manual' }));
  }

  async #send(token: string | undefined): Promise<End> {
    const { row, transport, middleware = [] } = this.#input;
    const before = this.#outcome;
    let handed = false;
    let received: number | undefined;
    this.#attempts += 1;
    const send = async (request: Request | PlainRequest) => {
      await this.#deadline.race(undefined);
      handed = true;
      this.#firstSent ??= new Date();
      this.#outcome = 'unknown';
      const response = await this.#fetch(request);
      received = response.status;
      return response;
    };
    let response: Response;
    try {
      const place = row.credentials[0];
      const type = row.requestBody?.mediaTypes.find((each) => jsonType.test(each));
      const query = place?.in === 'query' && { [place.name]: token };
      response = await this.#deadline.race(
        transport({
          method: row.method,
          path: row.path,
          parameters: {
            ...this.#request.parameters,
            ...(query && { query: { ...this.#request.parameters.query, ...query } }),
          },
          headers: {
            ...(type !== undefined && { 'content-type': type }),
            ...this.#input.headers,
            ...(place?.in === 'header' && token !== undefined && { [place.name]: token }),
          },
          body: this.#request.body,
          signal: this.#deadline.signal,
          fetch: send,
          middleware,
          plain: this.#input.fetch === undefined && middleware.length === 0,
        }),
      );
    } catch (error) {
      if (error instanceof Interruption) return { error: this.#interrupted(error), again: 'never' };
      if (error instanceof MiddlewareFault) {
        if (received !== undefined && (received < 200 || received > 299)) this.#outcome = rowOfAnswer(received).outcome;
        const middlewareError = new MiddlewareError('A middleware failed.', this.#details(this.#outcome, error.cause));
        return { error: middlewareError, again: 'never' };
      }
      if (!handed) {
        const cause = this.#secrets.value(error);
        return { error: new ConfigurationError('The request cannot be built.', cause), again: 'never' };
      }
      return this.#fault(error, before);
    }
    return this.#answered(response);
  }

  #fault(error: unknown, before: Outcome): End {
    const { outcome, again } = rowOfFault(error);
    this.#outcome = outcome === 'not-sent' ? before : outcome;
    const { code, text } = describeFault(error);
    const message =
      outcome === 'not-sent'
        ? `No connection was made: ${text}.`
        : `The connection broke before an answer came: ${text}.`;
    return {
      error: new ConnectionError(this.#secrets.text(message), code, this.#details(this.#outcome, error)),
      again,
    };
  }

  async #answered(response: Response): Promise<End> {
    const { operation, row } = this.#input;
    const { status } = response;
    const documented = status >= 200 && status < 300 ? row.responses[status] : undefined;
    const { outcome, again } = rowOfAnswer(status);
    this.#outcome = outcome;
    const answer = await readAnswer(response, (text) => this.#deadline.race(text));
    if (answer.fault instanceof Interruption) return { error: this.#interrupted(answer.fault), again: 'never' };
    const envelope = envelopeOf(answer.json);
    const requestId = this.#clean(envelope.requestId ?? requestIdOf(response.headers));
    if (response.type === 'opaqueredirect' || (status > 299 && status < 400)) {
      const target = this.#clean(response.headers.get('location') ?? undefined);
      const message = `The answer to ${operation} is a redirect${target ? ` to ${target}` : ''}, which is never followed.`;
      return {
        error: new RedirectError(message, { status, target }, this.#details(outcome, undefined, requestId)),
        again,
      };
    }
    if (documented && isReadable(answer, documented)) {
      return { accepted: { status, data: dataOf(answer, documented), requestId, attempts: this.#attempts } };
    }
    const body =
      answer.json === undefined ? this.#secrets.text(answer.text).slice(0, 2000) : this.#secrets.value(answer.json);
    const details = this.#details(outcome, answer.fault, requestId);
    if (status < 400) {
      const what = documented ? `its body is ${describeBody(answer)}` : 'the document does not know this status';
      const message = `The answer to ${operation} has status ${status}, but ${what}.`;
      return { error: new ResponseError(message, { status, requestId, body }, details), again };
    }
    const errorCode = this.#clean(envelope.code);
    const errorMessage = this.#clean(envelope.message);
    const said = [errorCode, errorMessage].filter((part) => part !== undefined).join(' ');
    const retryAfter = retryAfterOf(response.headers, Date.now());
    const advice = errorCode === undefined ? undefined : await this.#advice(errorCode);
    const message = `${operation} was answered with status ${status}: ${said || `its body is ${describeBody(answer)}`}.`;
    const fields = { status, envelope: envelope.kind, errorCode, errorMessage, requestId, retryAfter, advice, body };
    return { error: new ApiError(message, fields, details), again, retryAfter };
  }

  #clean(text: string | undefined): string | undefined {
    return text === undefined ? undefined : this.#secrets.text(text);
  }

  async #advice(code: string) {
    const { errorCatalogue } = this.#input;
    if (!errorCatalogue) return undefined;
    try {
      return await this.#deadline.race(errorCatalogue(code));
    } catch {
      return undefined;
    }
  }

  #interrupted({ kind, reason }: Interruption): GeminiDBError {
    const { operation, timeoutMs } = this.#input;
    if (kind === 'abort') return new AbortError(`${operation} was aborted.`, this.#details(this.#outcome, reason));
    return new TimeoutError(`${operation} took longer than ${timeoutMs} ms.`, this.#details(this.#outcome));
  }

  #details(outcome: Outcome, cause?: unknown, requestId?: string): ErrorDetails {
    const { operation, row, validators } = this.#input;
    const to = new Date();
    const reconcile =
      outcome === 'unknown'
        ? reconciliation({
            operation,
            request: recognizable(row, validators, this.#request, this.#secrets),
            from: this.#firstSent ?? to,
            to,
            requestId,
          })
        : undefined;
    return { outcome, attempts: this.#attempts, reconcile, cause: this.#secrets.value(cause) };
  }

  #report(end: End, durationMs: number, againInMs: number | undefined): void {
    const { operation, row, onAttempt, logger, onUnexpectedResponse, responseValidators } = this.#input;
    const error = 'error' in end ? end.error : undefined;
    const { status, requestId, errorCode } = ('accepted' in end ? end.accepted : end.error) as Partial<ApiError>;
    const outcome = error?.outcome ?? 'accepted';
    const attempt = { operation, method: row.method, path: row.path, attempt: this.#attempts };
    const fields: Attempt = { ...attempt, status, outcome, errorCode, requestId, durationMs, againInMs };
    tell(onAttempt, fields);
    if (logger) tell((value: Attempt) => logger[error ? 'warn' : 'debug'](`${operation} ${outcome}`, value), fields);
    if (!onUnexpectedResponse || !responseValidators || status === undefined) return;
    const data = 'accepted' in end ? end.accepted.data : (end.error as Partial<ApiError>).body;
    const judge = async () => {
      const verdict = (await responseValidators())[operation]?.[status]?.(data);
      if (verdict?.ok !== false) return;
      const issues = verdict.issues.map((each) => ({ ...each, message: this.#secrets.text(each.message) }));
      tell(onUnexpectedResponse, { operation, status, requestId, issues });
    };
    judge().catch(() => {});
  }
}
