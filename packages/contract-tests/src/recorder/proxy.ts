// A local proxy that forwards to a target and records: for programs whose code is not to be touched.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NotAllowedError, type RecordingOptions, recordingFetch } from './recording-fetch.js';

/** How to run the proxy. */
export interface ProxyOptions extends RecordingOptions {
  /** Origin to forward to, such as `https://gemini-db.example`. */
  readonly target: URL;
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
}

/** A proxy that listens. */
export interface RecordingProxy {
  readonly url: string;
  /** Takes no more requests, and ends once the answers that are under way have been handed on and recorded. */
  close(): Promise<void>;
}

/** Headers of one connection, and those that fetch makes anew. */
const hopByHop = new Set(
  `connection content-length expect host keep-alive proxy-authenticate proxy-authorization
proxy-connection te trailer transfer-encoding upgrade`.split(/\s+/),
);

const bodyLimit = 16 * 1024 * 1024;

/** Starts the proxy; it listens on this machine only. */
export async function startRecordingProxy(options: ProxyOptions): Promise<RecordingProxy> {
  const send = recordingFetch(options);
  let isClosing = false;
  const server = createServer((request, response) => {
    // Whoever has the answer needs the connection no more, once the proxy is to stop.
    response.on('finish', () => isClosing && setImmediate(() => server.closeIdleConnections()));
    forward(request, response, options.target, send).catch((error: Error) => refuse(response, error));
  });
  // Programs that were given the address as their HTTPS proxy ask for a tunnel, in which nothing could be recorded.
  server.on('connect', (_, socket) => {
    const text = 'This is no proxy for tunnels: send requests to it in place of the target.\n';
    socket.on('error', () => {});
    socket.end(`HTTP/1.1 501 Not Implemented\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        isClosing = true;
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

type Send = ReturnType<typeof recordingFetch>;

async function forward(request: IncomingMessage, response: ServerResponse, target: URL, send: Send): Promise<void> {
  const method = request.method ?? 'GET';
  const body = await read(request);
  const headers = new Headers();
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const name = request.rawHeaders[index] as string;
    if (!hopByHop.has(name.toLowerCase())) headers.append(name, request.rawHeaders[index + 1] as string);
  }
  const withBody = body.length > 0 && method !== 'GET' && method !== 'HEAD';
  const answer = await send(target.origin + pathOf(request.url ?? '/'), {
    method,
    headers,
    ...(withBody ? { body: new Uint8Array(body) } : {}),
  });
  const content = Buffer.from(await answer.arrayBuffer());
  // The body was decoded on its way; cookies are several headers of one name.
  const kept = [...answer.headers].filter(([name]) => !hopByHop.has(name) && name !== 'content-encoding');
  response.writeHead(answer.status, kept.flat());
  response.end(content);
}

/** Says why there is no answer of the target, to whoever is still listening. */
function refuse(response: ServerResponse, error: Error): void {
  const status = error instanceof TooLargeError ? 413 : error instanceof NotAllowedError ? 403 : 502;
  const text = status === 502 ? `The target gave no whole answer: ${causeOf(error)}.` : error.message;
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/** The path of a request, which programs that take this for a proxy write with a host in front. */
function pathOf(address: string): string {
  if (address.startsWith('/')) return address;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url ? url.pathname + url.search : '/';
}

class TooLargeError extends Error {}

/** Reads a body to its end even when it is too large: who is cut off while sending never sees the answer. */
async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size <= bodyLimit) parts.push(part as Buffer);
    else parts.length = 0;
  }
  if (size > bodyLimit) throw new TooLargeError(`Nothing was sent: the body is larger than ${bodyLimit >> 20} MB.`);
  return Buffer.concat(parts);
}

/** The code of what went wrong; never a message, which may quote what was sent. */
function causeOf(error: Error): string {
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : error.name;
}
