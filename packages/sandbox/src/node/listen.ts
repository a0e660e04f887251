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
  const { port = 0, host = '127.0.0.1', allowRemote = false, log } = options;
  if (!allowRemote && !isLoopback(host)) {
    throw new Error(`${host} can be reached from other machines: allow that explicitly, or listen on 127.0.0.1.`);
  }
  const server = createServer(limits, (request, response) => receive(core, request, response, log));
  server.maxHeadersCount = 200;
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
