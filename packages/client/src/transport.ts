// The one file that knows openapi-fetch: writes a request's address and headers, and runs the caller's middleware.
import { createQuerySerializer, mergeHeaders } from 'openapi-fetch';

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
export interface Outgoing {
  readonly method: string;
  /** Origin and path. */
  readonly address: string;
  readonly query: { readonly [name: string]: unknown };
  /** The later ones count. */
  readonly headers: readonly ({ readonly [name: string]: unknown } | undefined)[];
  /** JSON text. */
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** Who takes part besides the platform. */
interface Participants {
  readonly fetch?: Fetch | undefined;
  readonly middleware?: readonly Middleware[] | undefined;
}

/** Told what comes next, and the status once there is one. */
type Reach = (stage: 'middleware' | 'network', status?: number) => void;

const queryOf = createQuerySerializer();

/**
 * Sends a request through the caller's middleware and fetch.
 * @param reach Told what comes next, so that a fault can be laid to who made it; when it throws, nothing is sent.
 */
export function exchange(
  { method, address, query, headers, body, signal }: Outgoing,
  { fetch, middleware = [] }: Participants,
  reach: Reach,
): Promise<Response> {
  const search = queryOf(query);
  const url = search ? `${address}?${search}` : address;
  const init: RequestInit = {
    method,
    headers: mergeHeaders(...(headers as { [name: string]: string }[])),
    redirect: 'manual',
    signal,
  };
  // Deno sends a text again by itself when a connection that it had kept breaks; a Blob it does not.
  if (body !== undefined) init.body = 'Deno' in globalThis ? new Blob([body]) : body;
  if (!fetch && middleware.length === 0) {
    // Nobody but the platform's own fetch sees it: making a real Request would cost more than the rest of the call.
    reach('network');
    return globalThis.fetch(url, init);
  }
  return converse(new Request(url, init), middleware, fetch ?? globalThis.fetch, reach);
}

async function converse(
  first: Request,
  middleware: readonly Middleware[],
  fetch: Fetch,
  reach: Reach,
): Promise<Response> {
  const unfit = () => new TypeError('A middleware may only return a Request or a Response.');
  let request = first;
  for (const own of middleware) {
    reach('middleware');
    const result = await own.onRequest?.({ request });
    if (result instanceof Response) return result;
    if (result instanceof Request) {
      request = result.redirect === 'manual' ? result : new Request(result, { redirect: 'manual' });
    } else if (result) throw unfit();
  }
  reach('network');
  let response = await fetch(request);
  reach('middleware', response.status);
  // The first one sees the answer last.
  for (const own of [...middleware].reverse()) {
    const result = await own.onResponse?.({ request, response });
    if (result instanceof Response) response = result;
    else if (result) throw unfit();
  }
  return response;
}
