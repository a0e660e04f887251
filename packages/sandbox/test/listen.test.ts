// The sandbox on a port: limits, pages on this machine, and a client that knows nothing of it.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PlainAnswer } from '../src/core/index.js';
import { createSandbox, type Listening, type LogEntry } from '../src/index.js';
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

/** Sends bytes and reads all that comes back. */
function raw(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.end(bytes));
    let text = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += chunk;
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

  it('says nothing about the software behind it', async () => {
    const { headers } = await post();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('a page', () => {
  const preflight = (origin: string) =>
    fetch(server.url + path, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,prefer,x-auth-token',
      },
    });

  it.each(['http://localhost:5173', 'http://127.0.0.1', 'https://[::1]:8443', 'http://docs.localhost'])(
    'from %s may call it',
    async (origin) => {
      const allowed = await preflight(origin);
      expect(allowed.status).toBe(204);
      expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
      expect(allowed.headers.get('access-control-allow-methods')).toBe('POST');
      expect(allowed.headers.get('access-control-allow-headers')).toContain('x-auth-token');
      const { headers } = await post({ headers: { ...goodHeaders, Origin: origin } });
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('vary')).toBe('Origin');
    },
  );

  it.each(['https://evil.example', 'http://localhost.evil.example', 'http://evil.example/localhost', 'null'])(
    'from %s may not',
    async (origin) => {
      const refused = await preflight(origin);
      expect(refused.status).toBe(405);
      expect(refused.headers.get('access-control-allow-origin')).toBeNull();
    },
  );
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
