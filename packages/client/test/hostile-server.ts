// A TCP server that misbehaves on purpose, and counts what it would have created.

import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** What the server does with one connection; `created` says that an instance came of the request. */
export type Behaviour = (socket: Socket, request: string, created: () => void) => void;

/** A running server. */
export interface HostileServer {
  readonly endpoint: string;
  /** Whole requests that arrived. */
  readonly requests: string[];
  /** Instances by the name in the request. */
  readonly created: Map<string, number>;
  readonly close: () => Promise<void>;
}

/** Starts a server; `play` chooses what happens to each request that has arrived as a whole. */
export async function hostileServer(play: (count: number) => Behaviour | 'reset-unread'): Promise<HostileServer> {
  const requests: string[] = [];
  const created = new Map<string, number>();
  const sockets = new Set<Socket>();
  let count = 0;
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    let received = '';
    let behaviour: Behaviour | 'reset-unread' | undefined;
    socket.on('data', (chunk) => {
      behaviour ??= play(count++);
      if (behaviour === 'reset-unread') return void socket.resetAndDestroy();
      received += chunk.toString('latin1');
      const head = received.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0);
      if (head < 0 || received.length < head + 4 + length) return;
      const request = received;
      received = '';
      requests.push(request);
      const run = behaviour;
      behaviour = undefined;
      run(socket, request, () => {
        const name = JSON.parse(request.slice(head + 4)).name;
        created.set(name, (created.get(name) ?? 0) + 1);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    created,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A whole answer as it goes over the wire, connection closed after it. */
export function answer(status: number, body: string, headers: Record<string, string> = {}): string {
  const all = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries({ connection: 'close', ...all }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Status\r\n${lines.join('')}\r\n${body}`;
}
