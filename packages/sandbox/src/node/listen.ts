// Serves a sandbox over HTTP/1.1 with node:http: limits first, then the core, then the bytes.
import { createServer, type Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import type { SandboxCore } from '../core/engine.js';
import type { Listening, ListenOptions } from '../sandbox.js';
import { refuseMalformed } from './malformed.js';
import { receive } from './receive.js';

/** Limits on what one connection may take up; sizes in bytes, times in milliseconds. */
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};

/**
 * Listens on an address.
 * @throws {Error} when the address is not one of this machine alone and `allowRemote` is not set, or the port is taken.
 */
export async function listen(core: SandboxCore, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, allowRemote = false, log } = options;
  const host = options.host?.replace(/^\[(.*)\]$/, '$1') ?? '127.0.0.1';
  if (host === '') throw new Error('The host is empty: give an address, such as 127.0.0.1.');
  if (!allowRemote && !isLoopback(host)) {
    throw new Error(`${host} can be reached from other machines: allow that explicitly, or listen on 127.0.0.1.`);
  }
  const server = createServer(limits, (request, response) => receive(core, request, response, log));
  // Those beyond a number would be dropped in silence; how long they are together is limited, and that is enough.
  server.maxHeadersCount = 0;
  server.on('clientError', refuseMalformed);
  // A caller that asks first is told at once that its body is too large, instead of sending it for nothing.
  server.on('checkContinue', (request, response) => {
    const size = Number(request.headers['content-length']);
    if (size > core.bodyLimit) receive(core, request, response, log, 1);
    else {
      response.writeContinue();
      receive(core, request, response, log);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      // From here on an error is a connection that could not be accepted, for want of file handles: no reason to end.
      server.on('error', () => {});
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  const name = isIPv6(address.address) ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}`, port: address.port, close: (patience) => close(server, patience) };
}

/** Whether only this machine reaches an address. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
}

function close(server: Server, patience = 0): Promise<void> {
  return new Promise((resolve) => {
    // A connection is idle once its answer has ended, and nothing tells when that is.
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const late = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
    if (patience === 0) server.closeAllConnections();
  });
}
