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
  close(): Promise<void>;
}

/** Headers of one connection, and those that fetch makes anew. */
const hopByHop = new Set(
  `connection content-encoding content-length expect host keep-alive proxy-authenticate proxy-authorization
proxy-connection te trailer transfer-encoding upgrade`.split(/\s+/),
);

const bodyLimit = 16 * 1024 * 1024;

/** Starts the proxy; it listens on this machine only. */
export async function startRecordingProxy(options: ProxyOptions): Promise<RecordingProxy> {
  const send = recordingFetch(options);
  const server = createServer((request, response) => {
    forward(request, response, options.target, send).catch((error: Error) => {
      const allowed = !(error instanceof NotAllowedError);
      response.writeHead(allowed ? 502 : 403, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(allowed ? `The target could not be reached: ${causeOf(error)}.\n` : `${error.message}\n`);
    });
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
        server.close(() => resolve());
        server.closeAllConnections();
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
  const path = request.url?.startsWith('/') ? request.url : '/';
  const answer = await send(target.origin + path, {
    method,
    headers,
    ...(withBody ? { body: new Uint8Array(body) } : {}),
  });
  const kept = [...answer.headers].filter(([name]) => !hopByHop.has(name));
  response.writeHead(answer.status, Object.fromEntries(kept));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > bodyLimit) throw new NotAllowedError(`Nothing was sent: the body is larger than ${bodyLimit} bytes.`);
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

/** The code of what went wrong; never a message, which may quote what was sent. */
function causeOf(error: Error): string {
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : error.name;
}
