// The one file that knows openapi-fetch: builds a request from the table's row and runs the caller's middleware.
import createClient from 'openapi-fetch';

/** Sends a request; the global `fetch` is one. It always gets a Request that follows no redirects. */
export type Fetch = (request: Request) => Promise<Response>;

/** What a middleware may do; each function may return a replacement, or nothing. */
export interface Middleware {
  /** Before sending. The request holds the token and the body. A Response answers the call without sending. */
  readonly onRequest?: (context: {
    readonly request: Request;
  }) => Request | Response | undefined | Promise<Request | Response | undefined>;
  /** After an answer. */
  readonly onResponse?: (context: {
    readonly request: Request;
    readonly response: Response;
  }) => Response | undefined | Promise<Response | undefined>;
}

/** One request to send. */
export interface Exchange {
  readonly method: string;
  /** Path template. */
  readonly path: string;
  readonly parameters: { readonly [place: string]: object };
  readonly headers: { readonly [name: string]: string };
  /** JSON text. */
  readonly body: string | undefined;
  readonly signal: AbortSignal;
  readonly fetch: (request: Request | PlainRequest) => Promise<Response>;
  readonly middleware: readonly Middleware[];
  /** Whether nobody but the platform's own fetch sees the request, so that it need not be a real one. */
  readonly plain: boolean;
}

/** The parts of a request as fetch takes them: making a real one costs more than everything else in a call. */
export class PlainRequest {
  readonly url: string;
  readonly init: RequestInit;
  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }
}

/** Runs exchanges against an origin. */
export type Transport = (exchange: Exchange) => Promise<Response>;

type Send = (method: string, path: string, init: object) => Promise<unknown>;

/** What a middleware threw, kept apart from what the network threw. */
export class MiddlewareFault {
  readonly cause: unknown;
  constructor(cause: unknown) {
    this.cause = cause;
  }
}

async function guarded<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw new MiddlewareFault(error);
  }
}

/** Makes the transport of an origin. */
export function createTransport(origin: string): Transport {
  const send = createClient({ baseUrl: origin }).request as unknown as Send;
  return async ({ method, path, parameters, headers, body, signal, fetch, middleware, plain }) => {
    let answer: Response | undefined;
    // Reading the body is not openapi-fetch's business: what it gets in place of the answer is empty.
    const take = (response: Response) => {
      answer = response;
      return new Response(null);
    };
    const guards = middleware.map((own) => ({
      onRequest: async (context: { request: Request }) => {
        const result = await guarded(() => own.onRequest?.({ request: context.request }));
        return result instanceof Response ? take(result) : result;
      },
      onResponse: ({ request, response }: { request: Request; response: Response }) =>
        guarded(() => own.onResponse?.({ request, response })),
    }));
    await send(method, path, {
      params: parameters,
      headers,
      body,
      // Deno sends a text again by itself when a connection that it had kept breaks; a Blob it does not.
      bodySerializer: (text: string) => ('Deno' in globalThis ? new Blob([text]) : text),
      signal,
      fetch,
      redirect: 'manual',
      ...(plain && { Request: PlainRequest }),
      // The first one registered sees the answer last.
      middleware: [{ onResponse: ({ response }: { response: Response }) => take(response) }, ...guards],
    });
    if (!answer) throw new MiddlewareFault(new TypeError('No answer.'));
    return answer;
  };
}
