// The way to the network: writes a request's query and headers, and runs the caller's middleware and fetch.

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

/** Who takes part besides the platform. */
interface Participants {
  readonly fetch?: Fetch | undefined;
  readonly middleware?: readonly Middleware[] | undefined;
}

/** Told what comes next, and the status once there is one. */
type Reach = (stage: 'middleware' | 'network', status?: number) => void;

/** Values by name. */
type Values = { readonly [name: string]: unknown };

/**
 * An address with parameters as OpenAPI writes them by default: each entry of an array, and each property of an object,
 * by itself (the styles form and deepObject).
 */
export function urlOf(address: string, query: Values): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    if (Array.isArray(value)) return value.map((each) => [name, each]);
    if (typeof value !== 'object' || value === null) return [[name, value]];
    return Object.entries(value).map(([key, each]) => [`${name}[${key}]`, each]);
  });
  const isGiven = ([, value]: unknown[]) => value !== undefined && value !== null;
  const search = pairs.filter(isGiven).map(pairOf).join('&');
  return search ? `${address}?${search}` : address;
}

function pairOf(pair: unknown[]): string {
  if (typeof pair[1] === 'object') throw new TypeError('A parameter of the query nests too deep.');
  return pair.map((part) => encodeURIComponent(String(part))).join('=');
}

/** Headers of which the later ones count, by their names in lower case. */
export function headersOf(...given: readonly (Values | undefined)[]): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (const values of given) {
    for (const name in values) {
      const value = values[name];
      if (value !== undefined && value !== null) headers[name.toLowerCase()] = String(value);
    }
  }
  return headers;
}

/** JSON text as a body. Deno sends a text again by itself when a connection that it had kept breaks; a Blob it does not. */
export function bodyOf(text: string | undefined): string | Blob | null {
  if (text === undefined) return null;
  return 'Deno' in globalThis ? new Blob([text]) : text;
}

/**
 * Sends a request through the caller's middleware and fetch.
 * @param reach Told what comes next, so that a fault can be laid to who made it; when it throws, nothing is sent.
 */
export function exchange(
  url: string,
  init: RequestInit,
  { fetch, middleware = [] }: Participants,
  reach: Reach,
): Promise<Response> {
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
  if (!response?.headers) throw new TypeError('fetch returned no Response');
  reach('middleware', response.status);
  // The first one sees the answer last.
  for (const own of [...middleware].reverse()) {
    const result = await own.onResponse?.({ request, response });
    if (result instanceof Response) response = result;
    else if (result) throw unfit();
  }
  return response;
}
