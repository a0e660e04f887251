// The sandbox on a port: limits, pages on this machine, and a client that knows nothing of it.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PlainAnswer } from '../src/core/index.js';
import { createSandbox, instancesPath, type Listening, type LogEntry } from '../src/index.js';
import { listen } from '../src/node/index.js';
import { goodHeaders, page, path, read, token } from './support.js';

// Processes and connections take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const entries: LogEntry[] = [];
const sandbox = createSandbox({ bodyLimit: 10_000 });
let server: Listening;
beforeAll(async () => {
  server = await sandbox.listen({ log: (entry) => entries.push(entry) });
});
afterAll(() => server.close());

const post = async (init: RequestInit = {}, at = path) =>
  read(await fetch(server.url + at, { method: 'POST', headers: goodHeaders, body: JSON.stringify(page()), ...init }));

/** Sends bytes, further ones after each answer, and reads all that comes back. */
function raw(bytes: string | Buffer, ...more: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => (more.length > 0 ? socket.write(bytes) : socket.end(bytes)));
    let text = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += chunk;
      const next = more.shift();
      if (next !== undefined) socket.end(next);
    });
    socket.on('close', () => resolve(text)).on('error', reject);
  });
}

describe('a body', () => {
  const padded = (length: number) => ({ ...page(), region: 'r'.repeat(length) });

  it('may be as large as the limit', async () => {
    expect((await post({ body: JSON.stringify(padded(9000)) })).status).toBe(202);
  });

  it.each([10_001, 39_000, 200_000])('of more is refused: %i bytes', async (length) => {
    const answer = await post({ body: JSON.stringify(padded(length)) });
    expect([answer.status, answer.body.error_code]).toEqual([413, 'APIGW.0201']);
    expect(answer.headers.get('retry-after'), 'it will be as large later').toBeNull();
    expect((await post()).status).toBe(202);
  });

  it('of more is answered, and logged, once', async () => {
    entries.length = 0;
    await post({ body: JSON.stringify(padded(200_000)) });
    await post();
    expect(entries.map(({ status }) => status)).toEqual([413, 202]);
  });

  it('is UTF-8, and so is its answer', async () => {
    const region = 'é✓𝄞';
    expect((await post({ body: JSON.stringify({ ...page(), region }) })).body.region).toBe(region);
    const latin1 = Buffer.from(JSON.stringify({ ...page(), region: 'é' }), 'latin1');
    expect((await post({ body: latin1 })).body.error_code).toBe('DBS.280001');
  });

  it('of more is refused in pieces, too', async () => {
    const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nX-Auth-Token: t\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const piece = `2000\r\n${'x'.repeat(0x2000)}\r\n`;
    expect(await raw(`${head}${piece.repeat(3)}0\r\n\r\n`)).toMatch(/^HTTP\/1.1 413 /);
  });

  it('is not asked for when it is announced as too large', async () => {
    const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 10001\r\n\r\n`;
    expect(await raw(head)).toMatch(/^HTTP\/1.1 413 [\s\S]*\r\nConnection: close\r\n/);
    const small = JSON.stringify(page());
    const good = `Host: x\r\nExpect: 100-continue\r\nX-Auth-Token: t\r\nContent-Type: application/json\r\n`;
    const asked = `POST ${path} HTTP/1.1\r\n${good}Connection: close\r\nContent-Length: ${small.length}\r\n\r\n${small}`;
    expect(await raw(asked)).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 202 /);
  });
});

describe('a connection', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['a header without end', `POST / HTTP/1.1\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
  ])('with %s is ended', async (_, bytes, status) => {
    expect(await raw(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  it.each([
    ['a header without end', `A: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['no HTTP', 'hello\r\n\r\n', 400],
  ])('that was good before, then with %s, is told so, too', async (_, bytes, status) => {
    const good = 'GET /_sandbox/instances HTTP/1.1\r\nHost: x\r\n\r\n';
    const start = status === 431 ? 'GET / HTTP/1.1\r\n' : '';
    expect(await raw(good, start + bytes)).toMatch(new RegExp(`^HTTP/1.1 200 [^]*\\]HTTP/1.1 ${status} `));
  });

  it('gets no second answer into one that has begun', async () => {
    const slow = await createSandbox({ faults: [{ kind: 'slow' }] }).listen();
    const body = JSON.stringify(page());
    const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nX-Auth-Token: t\r\nContent-Type: application/json\r\n`;
    const socket = connect(slow.port, '127.0.0.1', () =>
      socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body}`),
    );
    let text = '';
    socket.on('data', (chunk) => {
      if (text === '') socket.write('hello\r\n\r\n');
      text += chunk;
    });
    await new Promise((resolve) => socket.once('close', resolve));
    expect(text).toMatch(/^HTTP\/1.1 202 /);
    expect(text).not.toContain('HTTP/1.1 400');
    await slow.close();
  });

  it('may send as many headers as fit into the limit', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`a${index}`, 'b']));
    expect((await post({ headers: { ...many, ...goodHeaders } })).status).toBe(202);
  });

  it('says nothing about the software behind it', async () => {
    const { headers } = await post();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('a page', () => {
  const preflight = (origin: string, at = path) =>
    fetch(server.url + at, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,prefer,x-auth-token',
        'Access-Control-Request-Private-Network': 'true',
      },
    });

  it.each(['http://localhost:5173', 'http://127.0.0.1', 'https://[::1]:8443', 'http://docs.localhost'])(
    'from %s may call it',
    async (origin) => {
      const allowed = await preflight(origin);
      expect(allowed.status).toBe(204);
      expect(allowed.headers.get('content-length')).toBeNull();
      expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
      expect(allowed.headers.get('access-control-allow-methods')).toBe('POST');
      expect(allowed.headers.get('access-control-allow-private-network')).toBe('true');
      expect(allowed.headers.get('access-control-allow-headers')).toContain('x-auth-token');
      const { headers } = await post({ headers: { ...goodHeaders, Origin: origin } });
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('vary')).toBe('Origin');
      expect(headers.get('access-control-expose-headers'), 'a page sees which rules are broken').toBe('*');
    },
  );

  it('is not let into the private network unasked', async () => {
    const headers = { Origin: 'http://localhost', 'Access-Control-Request-Method': 'POST' };
    const allowed = await fetch(server.url + path, { method: 'OPTIONS', headers });
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-private-network')).toBeNull();
  });

  it('may look at what was created, whatever headers it sends', async () => {
    const allowed = await preflight('http://localhost:5173', instancesPath);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    expect((await preflight('https://evil.example', instancesPath)).status).toBe(405);
  });

  it.each([
    'https://evil.example',
    'http://localhost.evil.example',
    'http://evil.example/localhost',
    'evil+http://localhost',
    'null',
  ])('from %s may not', async (origin) => {
    const refused = await preflight(origin);
    expect(refused.status).toBe(405);
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('curl', () => {
  it('works with the request of the API reference, unchanged', async () => {
    const { stdout } = await promisify(execFile)('curl', [
      '-sS',
      '-i',
      '-X',
      'POST',
      `${server.url}${path}`,
      '-H',
      'Content-Type:application/json',
      '-H',
      `X-Auth-Token:${token}`,
      '-d',
      JSON.stringify(page(), null, 2),
    ]);
    expect(stdout).toMatch(/^HTTP\/1.1 202 Accepted\r\n/);
    expect(JSON.parse(stdout.slice(stdout.indexOf('\r\n\r\n')))).toEqual(sandbox.instances.at(-1));
  });
});

describe('an answer that HTTP cannot carry', () => {
  it.each<[string, Partial<PlainAnswer>]>([
    ['a status that is none', { status: 0 }],
    ['a header that is none', { headers: { 'X-Broken': 'a\nb' } }],
    ['either, late', { status: 1000, delivery: { kind: 'whole', delay: 1, fault: 'latency' } }],
  ])('%s: ends its connection, and no other', async (_, wrong) => {
    let count = 0;
    const handle = (): PlainAnswer => {
      const good = { status: 200, headers: {}, body: 'well', violations: [] };
      return count++ === 0 ? { ...good, ...wrong } : good;
    };
    const other = await listen({ bodyLimit: 10, instances: [], handle });
    await expect(fetch(other.url)).rejects.toThrow();
    expect(await (await fetch(other.url)).text()).toBe('well');
    await other.close();
  });
});

describe('listening', () => {
  it('takes a free port of this machine alone', () => {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect(server.port).toBeGreaterThan(0);
  });

  it.each(['0.0.0.0', '::', '192.0.2.1', 'example.com'])('on %s has to be allowed', async (host) => {
    await expect(sandbox.listen({ host })).rejects.toThrow(/other machines/);
  });

  it('on nothing is a mistake', async () => {
    await expect(sandbox.listen({ host: '' })).rejects.toThrow(/host is empty/);
  });

  const ipv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));
  it.runIf(ipv6).each(['::1', '[::1]'])('on %s has the URL of an IPv6 address', async (host) => {
    const other = await sandbox.listen({ host });
    expect(other.url).toBe(`http://[::1]:${other.port}`);
    expect((await fetch(other.url)).status).toBe(404);
    await other.close();
  });

  it('elsewhere works once it is allowed', async () => {
    const open = await sandbox.listen({ host: '0.0.0.0', allowRemote: true });
    expect((await fetch(`http://127.0.0.1:${open.port}/`)).status).toBe(404);
    await open.close();
  });

  it('fails where the port is taken', async () => {
    await expect(sandbox.listen({ port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('ends with its connections, and frees the port', async () => {
    const other = await sandbox.listen();
    const idle = connect(other.port, '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    const ended = new Promise((resolve) =>
      idle
        .once('close', resolve)
        .on('error', () => {})
        .resume(),
    );
    await other.close();
    await ended;
    const again = createServer();
    await new Promise<void>((resolve) => again.listen(other.port, '127.0.0.1', resolve));
    await new Promise((resolve) => again.close(resolve));
  });

  it('ends only after the answers under way, if told so', async () => {
    const late = createSandbox({ faults: [{ kind: 'latency', delay: 500 }] });
    const slow = await late.listen();
    const answer = fetch(slow.url + path, { method: 'POST', headers: goodHeaders, body: JSON.stringify(page()) });
    await vi.waitFor(() => expect(late.instances).toHaveLength(1), 20_000);
    const start = performance.now();
    await slow.close(20_000);
    expect((await answer).status).toBe(202);
    expect(performance.now() - start, 'and waits no longer than that').toBeLessThan(10_000);
  });

  it.each([
    [2000, 202],
    [60_000, 0],
  ])('logs an answer when it is given, or given up: after %i ms', async (delay, status) => {
    const logged: LogEntry[] = [];
    const slow = createSandbox({ faults: [{ kind: 'latency', delay }] });
    const listening = await slow.listen({ log: (entry) => logged.push(entry) });
    const controller = new AbortController();
    const init = { method: 'POST', headers: goodHeaders, body: JSON.stringify(page()), signal: controller.signal };
    const answer = fetch(listening.url + path, init).catch(() => undefined);
    await vi.waitFor(() => expect(slow.instances, 'made at once').toHaveLength(1), 20_000);
    expect(logged).toEqual([]);
    if (status === 0) controller.abort();
    expect((await answer)?.status ?? 0).toBe(status);
    await vi.waitFor(() => expect(logged.map((entry) => entry.status)).toEqual([status]), 20_000);
    if (status > 0) expect(logged[0]?.milliseconds).toBeGreaterThan(1900);
    await listening.close();
  });

  it('logs no host, and nobody whom a URL names', async () => {
    entries.length = 0;
    const head = `Host: x\r\nConnection: close\r\n\r\n`;
    await raw(`GET http://user:secret@api.example${path}?a=b HTTP/1.1\r\n${head}`);
    expect(entries.map((entry) => entry.path)).toEqual([path]);
  });

  it('logs each request, and no secret', async () => {
    entries.length = 0;
    await post({}, `${path}?token=${token}`);
    await post({ body: JSON.stringify({ ...page(), password: 'secret!$' }) });
    expect(entries).toMatchObject([
      { method: 'POST', path, status: 202, issues: '' },
      { method: 'POST', path, status: 400, issues: 'B12 DBS.280200 /password' },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/token-that|secret!/);
  });
});
