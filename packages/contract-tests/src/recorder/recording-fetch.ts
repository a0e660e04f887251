// A fetch that records what passes through it: one line in code, and the traffic of a client becomes recordings.
import { isLoopback } from '../check-request.js';
import type { Origin } from '../har.js';
import { matcher } from '../match.js';
import { entryOf, harOf, recordingName, type SentRequest, writeRecording } from '../record.js';
import { sanitizer } from '../sanitize.js';
import { documentSuite, type Suite } from '../suite.js';
import { permissionFor } from './policy.js';

/** How to record. */
export interface RecordingOptions {
  /** Folder for the recordings, such as `recordings/live`; made when it is missing. */
  readonly out: string;
  /** Leave to send requests that may be carried out, and billed. Without it they are refused before anything is sent. */
  readonly allowCreate?: boolean;
  /** Sends; the global fetch by default. */
  readonly fetch?: (input: Request) => Promise<Response>;
  /** Where the traffic comes from; `sandbox` for addresses of this machine, else `live`. */
  readonly origin?: Origin;
  /** Told about each recording that was written. */
  readonly onRecording?: (path: string) => void;
  /** Told of an exchange that is left out: nobody can say where secrets stand in what the document does not have. */
  readonly onLeftOut?: (method: string) => void;
  /** Told when a recording could not be written; the answer is handed on all the same. Default: a warning. */
  readonly onError?: (error: Error) => void;
  /** The time of an exchange. */
  readonly clock?: () => Date;
  readonly suite?: Suite;
}

/** The recorder has no leave to send a request; nothing was sent. */
export class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError';
}

/**
 * Makes a fetch that writes each exchange, without its secrets, as a HAR file.
 *
 * Redirects are never followed, since token and body would go with them.
 * @throws {NotAllowedError} from the fetch, before anything is sent, when a request may create something and
 * `allowCreate` is not set.
 */
export function recordingFetch(
  options: RecordingOptions,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const suite = options.suite ?? documentSuite;
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const clean = sanitizer(suite);
  const clock = options.clock ?? (() => new Date());
  // The answer is handed on, whatever becomes of the reports: who gets none may send the request again.
  const report = quietly(options.onError ?? warn);
  const leftOut = quietly((method: string) => options.onLeftOut?.(method));
  const written = quietly((path: string) => options.onRecording?.(path));
  return async (input, init) => {
    const request = new Request(input, { ...init, redirect: 'manual' });
    const sent = await describe(request);
    const permission = permissionFor(suite, sent);
    if (options.allowCreate !== true && !permission.allowed) {
      throw new NotAllowedError(
        `Nothing was sent: ${permission.reason}. To send it all the same, set allowCreate, or --allow-create of the command.`,
      );
    }
    const started = clock();
    const response = await send(request);
    if (matcher(suite.contract)(request.method, new URL(request.url)).kind === 'other-path') {
      leftOut(request.method);
      return response;
    }
    try {
      const { status, statusText, headers } = response;
      const received = { status, statusText, headers, body: await response.clone().text() };
      const entry = clean(entryOf(sent, received, started));
      const origin = options.origin ?? (isLoopback(new URL(request.url).hostname) ? 'sandbox' : 'live');
      const har = harOf([entry], { origin, made: started.toISOString() }, suite);
      const path = await writeRecording(options.out, recordingName(entry, suite), har);
      written(path);
    } catch (error) {
      report(error as Error);
    }
    return response;
  };
}

/** A callback whose own mistakes are nobody else's. */
function quietly<T>(tell: (about: T) => void): (about: T) => void {
  return (about) => {
    try {
      tell(about);
    } catch (error) {
      warn(error as Error, 'A callback of the recorder failed');
    }
  };
}

async function describe(request: Request): Promise<SentRequest> {
  const body = request.body === null ? undefined : await request.clone().text();
  return { method: request.method, url: request.url, headers: request.headers, body };
}

function warn(error: Error, what = 'An exchange was not recorded'): void {
  process.emitWarning(`${what}: ${error.name}${'code' in error ? ` (${error.code})` : ''}`);
}
