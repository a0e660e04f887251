// Serves a sandbox over HTTP/1.1 with node:http: limits first, then the core, then the bytes.
import { isUtf8 } from 'node:buffer';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import type { SandboxCore } from '../core/engine.js';
import type { PlainAnswer } from '../core/exchange.js';
import { issuesHeader } from '../core/violation.js';
import type { Listening, ListenOptions } from '../sandbox.js';
import { refuseMalformed } from './malformed.js';
import { send } from './send.js';

/**
 * Listens on an address.
 * @throws {Error} when the address is not one of this machine alone and `allowRemote` is not set, or the port is taken.
 */
export async function listen(core: SandboxCore, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, host = '127.0.0.1', allowRemote = false, log } = options;
  if (!allowRemote && !isLoopback(host)) {
    throw new Error(`${host} can be reached from other machines: allow that explicitly, or listen on 127.0.0.1.`);
  }
  const server = createServer(
    { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 },
    (request, response) => receive(core, request, response, log),
  );
  server.maxHeadersCount = 200;
  server.on('clientError', refuseMalformed);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  const name = isIPv6(address.address) ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}`, port: address.port, close: () => close(server) };
}

/** Whether only this machine reaches an address. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function receive(
  core: SandboxCore,
  request: IncomingMessage,
  response: ServerResponse,
  log: ListenOptions['log'],
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  let answered = false;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= core.bodyLimit) chunks.push(chunk);
    else chunks.length = 0;
    // A caller reads no answer while it sends: the rest is let pass, up to a point.
    if (size > 4 * core.bodyLimit && !answered) answer();
  });
  request.on('end', () => {
    if (!answered) answer();
  });
  request.on('error', () => {});

  function answer(): void {
    answered = true;
    const start = log ? performance.now() : 0;
    const bytes = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    const result = core.handle({
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: bytes === undefined ? '' : isUtf8(bytes) ? bytes.toString() : bytes,
      tooLarge: size > core.bodyLimit,
    });
    send(result, request, response);
    if (log) note(log, request, result, start);
  }
}

function note(
  log: NonNullable<ListenOptions['log']>,
  request: IncomingMessage,
  { status, headers, delivery }: PlainAnswer,
  start: number,
): void {
  log({
    time: new Date(),
    method: request.method ?? '',
    path: (request.url ?? '').split('?', 1)[0] ?? '',
    status,
    issues: headers[issuesHeader] ?? '',
    fault: delivery && (delivery.kind === 'whole' ? 'latency' : delivery.kind),
    milliseconds: performance.now() - start,
  });
}
