// Faults on real sockets: each ends as what it is, and an instance that exists is never denied.
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { answer, type Behaviour, type HostileServer, hostileServer } from './hostile-server.js';
import { canaries, created, request } from './request.js';
import { watchedClient } from './watched-client.js';

const servers: HostileServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(...steps: (Behaviour | 'reset-unread')[]): Promise<HostileServer> {
  const server = await hostileServer((count) => steps[Math.min(count, steps.length - 1)] ?? 'reset-unread');
  servers.push(server);
  return server;
}

const accept: Behaviour = (socket, _, create) => {
  create();
  socket.end(answer(202, JSON.stringify(created)));
};
const say =
  (status: number, body = '{}', headers = {}): Behaviour =>
  (socket) =>
    socket.end(answer(status, body, headers));

describe('on a real socket', () => {
  it('a good call arrives once and as given', async () => {
    const server = await serve(accept);
    const client = watchedClient({ endpoint: server.endpoint });
    expect(await client.createInstance(request)).toEqual(created);
    expect(server.requests).toHaveLength(1);
    const [head, body] = (server.requests[0] ?? '').split('\r\n\r\n');
    expect(head).toMatch(/^POST \/v3\/project-1\/instances HTTP/);
    expect(head).toMatch(new RegExp(`x-auth-token: ${canaries.token}`, 'i'));
    expect(head).toMatch(/^content-type: application\/json\r?$/im);
    expect(head).toMatch(/^content-length: \d+\r?$/im);
    expect(JSON.parse(body ?? '')).toEqual(request);
  });

  it('a refused connection is not sent, and tried again', async () => {
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
      });
    });
    const client = watchedClient({ endpoint: `http://127.0.0.1:${port}`, maxAttempts: 3 });
    await expect(client.createInstance(request)).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'ECONNREFUSED',
      outcome: 'not-sent',
      attempts: 3,
    });
  });

  it('a server that speaks no TLS is not sent to', async () => {
    const heard: string[] = [];
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', (chunk) => {
        heard.push(chunk.toString('latin1'));
        socket.end(answer(400, 'This port speaks plain HTTP.'));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const client = watchedClient({ endpoint: `https://127.0.0.1:${port}`, maxAttempts: 2 });
    const error = await client.createInstance(request).catch((thrown) => thrown);
    server.close();
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'not-sent', attempts: 2 });
    expect(heard.join('')).not.toContain(canaries.token);
  });

  it('a server that breaks the TLS handshake off is not sent to', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const client = watchedClient({ endpoint: `https://127.0.0.1:${port}`, maxAttempts: 2 });
    const error = await client.createInstance(request).catch((thrown) => thrown);
    server.close();
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'ECONNRESET', outcome: 'not-sent', attempts: 2 });
  });

  it.each<[string, Behaviour | 'reset-unread']>([
    ['a reset before the request was read', 'reset-unread'],
    ['a reset after the request was read', (socket) => socket.resetAndDestroy()],
    ['an end without an answer', (socket) => socket.end()],
    ['half a status line', (socket) => socket.end('HTTP/1.1 2')],
    ['no HTTP at all', (socket) => socket.end('hello\r\n\r\n')],
  ])('%s is unknown and sent once', async (_, behaviour) => {
    const server = await serve(behaviour);
    const client = watchedClient({ endpoint: server.endpoint });
    await expect(client.createInstance(request)).rejects.toMatchObject({
      name: 'ConnectionError',
      outcome: 'unknown',
      attempts: 1,
    });
  });

  it.each<[string, Behaviour]>([
    ['silence', () => {}],
    ['a body that never ends', (socket) => socket.write(answer(202, '{"id":', { 'content-length': '99' }))],
  ])('%s runs into the time-out, unknown', async (_, behaviour) => {
    const server = await serve(behaviour);
    const client = watchedClient({ endpoint: server.endpoint, timeoutMs: 1500 });
    await expect(client.createInstance(request)).rejects.toMatchObject({ name: 'TimeoutError', outcome: 'unknown' });
    expect(server.requests).toHaveLength(1);
  });

  it('a refusal whose body never ends is a time-out of a rejected call', async () => {
    const server = await serve((socket) => socket.write(answer(400, '{', { 'content-length': '99' })));
    const client = watchedClient({ endpoint: server.endpoint, timeoutMs: 1500 });
    await expect(client.createInstance(request)).rejects.toMatchObject({ name: 'TimeoutError', outcome: 'rejected' });
  });

  it.each([
    [202, 'ResponseError', 'unknown'],
    [400, 'ApiError', 'rejected'],
    [500, 'ApiError', 'unknown'],
  ])('a body cut off under status %i is an %s', async (status, name, outcome) => {
    const server = await serve((socket) => socket.end(answer(status, '{"id":', { 'content-length': '99' })));
    const client = watchedClient({ endpoint: server.endpoint });
    await expect(client.createInstance(request)).rejects.toMatchObject({ name, outcome, status });
    expect(server.requests).toHaveLength(1);
  });

  it('a slow body is waited for', async () => {
    const text = JSON.stringify(created);
    const server = await serve((socket) => {
      socket.write(answer(202, '', { 'content-length': String(Buffer.byteLength(text)) }));
      setTimeout(() => socket.write(text.slice(0, 20)), 20);
      setTimeout(() => socket.end(text.slice(20)), 40);
    });
    expect(await watchedClient({ endpoint: server.endpoint }).createInstance(request)).toEqual(created);
  });

  it('a kept connection that breaks is unknown, and nothing is sent again on another', async () => {
    const seen = new Set<Socket>();
    const server = await serve((socket, _, create) => {
      create();
      if (seen.has(socket)) return void socket.resetAndDestroy();
      seen.add(socket);
      socket.write(answer(202, JSON.stringify(created), { connection: 'keep-alive' }));
    });
    const client = watchedClient({ endpoint: server.endpoint });
    const outcomes: string[] = [];
    for (let index = 0; index < 8; index++) {
      const { outcome } = await client.safe.createInstance({ ...request, name: `orders-${index}` });
      outcomes.push(outcome);
    }
    expect(outcomes).toContain('unknown');
    expect([...server.created.values()]).toEqual(Array(8).fill(1));
  });

  it('429 with and without Retry-After, then 202, makes one instance', async () => {
    const server = await serve(say(429, '{}', { 'retry-after': '0' }), say(429), accept);
    await watchedClient({ endpoint: server.endpoint }).createInstance(request);
    expect(server.requests).toHaveLength(3);
    expect([...server.created.values()]).toEqual([1]);
  });

  it('401, then a fresh token', async () => {
    const server = await serve(say(401), accept);
    const given = [canaries.stale, canaries.token];
    await watchedClient({ endpoint: server.endpoint, token: () => given.shift() ?? '' }).createInstance(request);
    expect(server.requests.map((text) => /x-auth-token: (\S+)/i.exec(text)?.[1])).toEqual([
      canaries.stale,
      canaries.token,
    ]);
  });

  it('307 to another host: that host hears nothing', async () => {
    const other = await serve(accept);
    const server = await serve(say(307, '', { location: `${other.endpoint}/v3/project-1/instances` }));
    await expect(watchedClient({ endpoint: server.endpoint }).createInstance(request)).rejects.toMatchObject({
      name: 'RedirectError',
      target: `${other.endpoint}/v3/project-1/instances`,
    });
    expect(other.requests).toHaveLength(0);
  });

  it('an abort ends the connection at once', async () => {
    const controller = new AbortController();
    let closed: () => void = () => {};
    const gone = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const server = await serve((socket) => {
      socket.on('close', closed);
      controller.abort();
    });
    await expect(
      watchedClient({ endpoint: server.endpoint }).createInstance(request, { signal: controller.signal }),
    ).rejects.toMatchObject({ name: 'AbortError', outcome: 'unknown' });
    await gone;
  });
});
