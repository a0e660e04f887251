// The sandbox as a `fetch` function: in process, without a port, in Node, browsers and workers alike.
import type { SandboxCore } from './engine.js';
import type { PlainAnswer } from './exchange.js';

const withoutBody = new Set([101, 204, 205, 304]);

/** Makes a function that can stand wherever `fetch` is expected. */
export function fetchOf(core: SandboxCore): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = new Uint8Array(await unlessAborted(request.arrayBuffer(), request.signal));
    const { href, hash } = new URL(request.url);
    const answer = core.handle({
      method: request.method,
      url: href.slice(0, href.length - hash.length),
      headers: Object.fromEntries(request.headers),
      body,
    });
    if (answer.delivery) return await deliver(answer, answer.delivery, request.signal);
    return respond(answer, request.method === 'HEAD' ? null : answer.body);
  };
}

/** What a promise gives; a body that never ends must not keep a caller who has given up. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function respond({ status, headers }: PlainAnswer, body: string | ReadableStream<Uint8Array> | null): Response {
  return new Response(withoutBody.has(status) ? null : body, { status, headers });
}

async function deliver(
  answer: PlainAnswer,
  { kind, delay }: NonNullable<PlainAnswer['delivery']>,
  signal: AbortSignal,
): Promise<Response> {
  if (delay > 0) await pause(delay, signal);
  if (kind === 'reset') throw new TypeError('fetch failed', { cause: broken() });
  if (kind === 'whole') return respond(answer, answer.body);
  const bytes = new TextEncoder().encode(answer.body);
  return respond(answer, kind === 'slow' ? trickle(bytes, signal) : half(bytes));
}

function broken(): Error {
  return Object.assign(new Error('The connection was reset.'), { code: 'ECONNRESET' });
}

/** How a slow body comes: this many pieces, this many milliseconds apart. */
export const trickling = { pieces: 8, pause: 100 } as const;

function trickle(bytes: Uint8Array, signal: AbortSignal): ReadableStream<Uint8Array> {
  const size = Math.ceil(bytes.length / trickling.pieces);
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      await pause(trickling.pause, signal);
      controller.enqueue(bytes.subarray(sent, sent + size));
      sent += size;
      if (sent >= bytes.length) controller.close();
    },
  });
}

function half(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      start: (controller) => controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2))),
      pull: (controller) => controller.error(broken()),
    },
    { highWaterMark: 0 },
  );
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
