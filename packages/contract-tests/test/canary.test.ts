// Canary secrets, sent through everything that records, sanitizes or reports: they are found nowhere afterwards.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '@otc-geminidb/sandbox';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { main } from '../src/cli/main.js';
import {
  formatReport,
  type HarEntry,
  recordingFetch,
  reportFormats,
  sanitizer,
  startRecordingProxy,
  verify,
} from '../src/index.js';
import { bodyOf, recordingOf, temporaryFolder } from './support.js';

const token = 'gAAAAABcanaryTokenThatNobodyMaySee0123456789abcdef';
const password = 'Canary-Pass_9731';
const project = '0c4na7y0c4na7y0c4na7y0c4na7y0c4n';
const canaries = [token, password, project, 'canary.example.com', 'canary-cookie', 'Canary-Short', 'Canary§Pass_9731'];

let printed = '';
beforeEach(() => {
  printed = '';
  for (const stream of [process.stdout, process.stderr]) {
    const spy = vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    onTestFinished(() => spy.mockRestore());
  }
  for (const method of ['log', 'error', 'warn'] as const) {
    const spy = vi.spyOn(console, method).mockImplementation((...words) => {
      printed += `${words.join(' ')}\n`;
    });
    onTestFinished(() => spy.mockRestore());
  }
});

const example = bodyOf(recordingOf('documentation/createInstance.page').log.entries[0] as never, 'request') as object;

/** Requests with secrets where they belong, and where they do not. */
function requests(origin: string): [string, RequestInit][] {
  const url = `${origin}/v3/${project}/instances`;
  const headers = { 'X-Auth-Token': token, 'Content-Type': 'application/json', Cookie: 'session=canary-cookie' };
  const send = (body: string, more: Record<string, string> = {}): [string, RequestInit] => [
    url,
    { method: 'POST', headers: { ...headers, ...more }, body },
  ];
  const valid = JSON.stringify({ ...example, password });
  return [
    send(valid),
    send(JSON.stringify({ ...example, password, nmae: 'x' })),
    send(JSON.stringify({ ...example, password: 'Canary§Pass_9731' })),
    send(JSON.stringify({ ...example, password: `${password}${password}${password}` })),
    send(JSON.stringify({ ...example, password: { nested: password } })),
    send(JSON.stringify({ ...example, name: password, password })),
    send(JSON.stringify({ ...example, region: token, password })),
    send(JSON.stringify({ ...example, password, admin_password: password })),
    send(valid.slice(0, -9)),
    send(`password=${password}`, { 'Content-Type': 'text/plain' }),
    send(valid, { 'X-Other': token, Authorization: `Bearer ${token}` }),
    [`${url}?token=${token}`, { method: 'POST', headers, body: valid }],
  ];
}

function expectNoCanary(text: string): void {
  for (const canary of canaries) expect(text.includes(canary), `found ${canary.slice(0, 4)}…`).toBe(false);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

it('keeps secrets out of recordings that the fetch wrapper writes', async () => {
  const out = temporaryFolder();
  const before = new Set(readdirSync(tmpdir()));
  const sandbox = createSandbox({ seed: 1 });
  const send = recordingFetch({ out, fetch: (request) => sandbox.fetch(request), allowCreate: true });
  for (const [url, init] of requests('https://canary.example.com')) await send(url, init);
  expect(readdirSync(out).length).toBeGreaterThan(10);
  for (const text of filesIn(out)) expectNoCanary(text);
  expect(readdirSync(tmpdir()).filter((name) => !before.has(name) && name.includes('geminidb'))).toEqual([]);
  const report = await verify([out]);
  for (const format of reportFormats) expectNoCanary(formatReport(report, format));
  const secrets = report.findings.filter(({ kind }) => kind === 'secret');
  expect(secrets.map(({ rule }) => rule)).toEqual(['A10']); // the password that was sent as a name comes back as one
  expectNoCanary(printed);
});

it('keeps secrets out of recordings that the proxy writes, and of answers that echo them', async () => {
  const echo = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.writeHead(400, {
        'Content-Type': 'application/json',
        'Set-Cookie': 'session=canary-cookie',
        'X-Echo': token,
      });
      const sent = Buffer.concat(parts).toString();
      response.end(
        JSON.stringify({ error_code: 'DBS.280001', error_msg: `bad: ${sent} ${token}`, you: request.headers }),
      );
    });
  });
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void echo.close());
  const out = temporaryFolder();
  const target = new URL(`http://127.0.0.1:${(echo.address() as AddressInfo).port}`);
  const proxy = await startRecordingProxy({ target, out, allowCreate: true });
  onTestFinished(() => proxy.close());
  for (const [url, init] of requests(proxy.url)) await fetch(url, init);
  for (const text of filesIn(out)) expectNoCanary(text);
  expectNoCanary(printed);
});

it('keeps secrets out of what sanitize writes and says, and finds them in what it was given', async () => {
  const folder = temporaryFolder();
  const entries = requests('https://canary.example.com').map(([url, init]) => foreignEntry(url, init));
  mkdirSync(join(folder, 'in'));
  writeFileSync(
    join(folder, 'in/raw.har'),
    JSON.stringify({ log: { version: '1.2', creator: {}, pages: [{ id: token }], entries } }),
  );
  const raw = await verify([join(folder, 'in')]);
  expect(raw.findings.some(({ kind }) => kind === 'secret')).toBe(true);
  for (const format of reportFormats) expectNoCanary(formatReport(raw, format));
  mkdirSync(join(folder, 'out'));
  const out = join(folder, 'out/clean.har');
  expect(await main(['sanitize', join(folder, 'in/raw.har'), '--out', out, '--origin', 'live'])).toBe(0);
  expectNoCanary(readFileSync(out, 'utf8'));
  const clean = await verify([out]);
  expect(clean.findings.filter(({ kind }) => kind === 'secret')).toEqual([]);
  const twice = join(folder, 'out/twice.har');
  expect(await main(['sanitize', out, '--out', twice, '--origin', 'live'])).toBe(0);
  expect(readFileSync(twice, 'utf8')).toBe(readFileSync(out, 'utf8'));
  expectNoCanary(printed);
});

/** An exchange as a browser writes it: everything, in the clear. */
function foreignEntry(url: string, init: RequestInit) {
  const headers = Object.entries(init.headers as Record<string, string>).map(([name, value]) => ({ name, value }));
  const text = JSON.stringify({ error_code: 'DBS.280001', error_msg: `Parameter error. ${token}`, echo: init.body });
  return {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 12,
    serverIPAddress: '10.0.0.1',
    _initiator: { stack: token },
    request: {
      method: init.method,
      url,
      httpVersion: 'h2',
      cookies: [{ name: 'session', value: 'canary-cookie' }],
      headers,
      queryString: [{ name: 'token', value: token }],
      postData: { mimeType: 'application/json', text: String(init.body), params: [{ name: 'p', value: password }] },
      headersSize: 1,
      bodySize: 1,
    },
    response: {
      status: 400,
      statusText: 'Bad Request',
      httpVersion: 'h2',
      cookies: [],
      headers: [
        { name: 'Content-Type', value: 'application/json' },
        { name: 'Set-Cookie', value: 'session=canary-cookie' },
      ],
      content: {
        size: text.length,
        mimeType: 'application/json',
        text: Buffer.from(text).toString('base64'),
        encoding: 'base64',
      },
      redirectURL: `https://canary.example.com/?token=${token}`,
      headersSize: 1,
      bodySize: 1,
    },
    cache: {},
    timings: { send: 1, wait: 1, receive: 1 },
  };
}

describe('sanitize, wherever a secret stands and in whatever form it comes back,', () => {
  const secrets = {
    token: 'Canary.Tok/en+1~x==',
    password: 'Can~ary!Pw@1#%^*&x',
    cookie: 'c4n4ryC00kie',
    key: 'canaryApiKey99',
    query: 'canaryQueryToken',
    basic: 'canaryBasicPassword',
    user: 'canaryUserinfo',
    answered: 'canaryOnlyInTheAnswer',
  };
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const formsOf = (text: string) => [
    text,
    encodeURIComponent(text),
    String(new URLSearchParams([['x', text]])),
    JSON.stringify(text),
    JSON.stringify(JSON.stringify(text)),
    base64(text),
    Buffer.from(text).toString('base64url'),
    Buffer.from(text).toString('hex'),
    text.toUpperCase(),
    encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`),
    encodeURIComponent(text).replace(/%../g, (byte) => byte.toLowerCase()),
    JSON.stringify(text).replaceAll('/', '\\/'),
    text.replaceAll('&', '&amp;').replaceAll("'", '&#39;'),
  ];
  const { answered, ...known } = secrets;
  const echoed = Object.values(known).flatMap(formsOf).join(' ; ');
  const body = JSON.stringify({ ...example, password: secrets.password });
  const [base] = recordingOf('documentation/createInstance.page').log.entries as readonly [HarEntry];

  function entry(request: object, response: object): unknown {
    return {
      ...base,
      serverIPAddress: '10.9.8.7',
      comment: secrets.token,
      _webSocketMessages: [{ type: 'send', data: secrets.token }],
      request: {
        ...base.request,
        url: `https://u:${secrets.user}@api.canary.example/v3/${project}/instances?token=${secrets.query}&page=1`,
        cookies: [{ name: 'sid', value: secrets.cookie }],
        headers: [
          { name: ':authority', value: 'api.canary.example' },
          { name: 'x-auth-token', value: secrets.token },
          { name: 'content-type', value: 'application/json' },
          { name: 'cookie', value: `a=b; sid=${secrets.cookie}` },
          { name: 'authorization', value: `Basic ${base64(`user:${secrets.basic}`)}` },
          { name: 'X-Api-Key', value: secrets.key },
        ],
        postData: { mimeType: 'application/json', text: body },
        ...request,
      },
      response: { ...base.response, status: 400, statusText: `Bad ${secrets.cookie}`, ...response },
    };
  }

  const answer = (text: string, mimeType = 'application/json') => ({ content: { size: text.length, mimeType, text } });
  const refusal = JSON.stringify({
    error_code: 'DBS.280001',
    error_msg: `bad ${echoed} ${answered}`,
    session: { id: answered },
    [`of ${secrets.cookie}`]: project,
  });
  const form = `password=${encodeURIComponent(secrets.password)}&mode=Cluster`;
  const part = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: text/plain\r\n\r\n${value}\r\n`;

  it.each<[string, unknown]>([
    ['an answer before what gives its secret away', entry({}, answer(refusal))],
    ['an answer in base64', entry({}, { content: { ...answer(base64(refusal)).content, encoding: 'base64' } })],
    ['HTML', entry({}, answer(`<p>${echoed} db_password=${answered}`, 'text/html'))],
    ['a form', entry({ postData: { mimeType: 'x/form', text: form } }, answer(refusal))],
    [
      'a form as a list',
      entry(
        { postData: { mimeType: 'x/form', params: [{ name: 'password', value: secrets.password }] } },
        answer(refusal),
      ),
    ],
    ['multipart', entry({ postData: { mimeType: 'x', text: part('password', secrets.password) } }, answer(refusal))],
    ['an encoding in capitals', entry({}, { content: { ...answer(base64(refusal)).content, encoding: 'BASE64' } })],
    ['JSON after a byte order mark', entry({}, answer(`\uFEFF${refusal}`))],
    [
      'a sentence within JSON',
      entry({}, answer(JSON.stringify({ error_msg: `at db?user=root&password=${answered}` }))),
    ],
    ['JSON within JSON', entry({}, answer(JSON.stringify({ error_msg: `bad {"adminPass":"${answered}"}` })))],
    ['a list of names and values', entry({}, answer(JSON.stringify([{ name: 'X-Auth-Token', value: answered }])))],
    ['XML', entry({}, answer(`<e><pre>Error: x</pre><adminPassword>${answered}</adminPassword></e>`, 'text/xml'))],
    ['a credential after its scheme', entry({}, answer(`<pre>Authorization: Token ${answered}</pre>`, 'text/html'))],
    ['a value in quotes', entry({}, answer(`password: "right, horse ${answered}"`, 'text/plain'))],
    ['the parameter of a media type', entry({}, answer(refusal, `application/json; token=${answered}`))],
    [
      'a misspelt property',
      entry(
        {
          postData: {
            mimeType: 'application/json',
            text: JSON.stringify({ password: secrets.password, pasword: answered }),
          },
        },
        answer(refusal),
      ),
    ],
    ['another method', entry({ method: 'PUT' }, { ...answer(refusal), status: 405 })],
  ])('leaves none of it in %s', async (_, raw) => {
    const folder = temporaryFolder();
    const [file, out, twice] = ['raw', 'out', 'twice'].map((name) => join(folder, `${name}.har`)) as [
      string,
      string,
      string,
    ];
    const pages = [{ id: '1', title: secrets.token }];
    writeFileSync(
      file,
      JSON.stringify({ log: { version: '1.2', creator: {}, comment: secrets.token, pages, entries: [raw] } }),
    );
    expect(await main(['sanitize', file, '--out', out, '--origin', 'live'])).toBe(0);
    const clean = readFileSync(out, 'utf8');
    for (const secret of [...Object.values(secrets).flatMap(formsOf), project, 'canary.example', '10.9.8.7']) {
      expect(clean.includes(secret), `found ${secret.slice(0, 4)}…`).toBe(false);
    }
    expect((await verify([out])).findings.filter(({ kind }) => kind === 'secret')).toEqual([]);
    expect(await main(['sanitize', out, '--out', twice, '--origin', 'live'])).toBe(0);
    expect(readFileSync(twice, 'utf8')).toBe(clean);
    const report = await verify([file]);
    expect(report.findings.some(({ kind }) => kind === 'secret')).toBe(true);
    for (const format of reportFormats) {
      const text = formatReport(report, format);
      for (const secret of Object.values(secrets))
        expect(text.includes(secret), `${format} ${secret.slice(0, 7)}`).toBe(false);
    }
    for (const secret of Object.values(secrets)) expect(printed.includes(secret)).toBe(false);
  });

  it('takes no word of the document, and no name of one label, for a secret elsewhere', () => {
    const text = JSON.stringify({ ...example, name: 'geminidb-orders', password: 'cassandra' });
    const request = { ...base.request, url: 'http://geminidb:8080/v3/p/instances' };
    const clean = sanitizer()({ ...base, request: { ...request, postData: { mimeType: 'application/json', text } } });
    expect(JSON.parse(clean.request.postData?.text ?? '')).toMatchObject({
      name: 'geminidb-orders',
      password: expect.not.stringContaining('cassandra'),
      datastore: { type: 'cassandra' },
    });
    expect(clean.request.url).not.toContain('geminidb:');
  });

  it('is quick about long runs of letters, and does not fall over half a character', () => {
    for (const text of ['a'.repeat(1e6), 'a.'.repeat(5e5), 'name=aa\n'.repeat(1e5), 'password:'.repeat(1e5)]) {
      const raw = entry({ postData: { mimeType: 'x', text } }, answer(text, 'text/plain'));
      expect(sanitizer()(raw as HarEntry).request.postData?.text).toBe('(removed)');
    }
    const half = JSON.stringify({ ...example, password: 'abcd\ud800efgh' });
    const raw = entry({ postData: { mimeType: 'application/json', text: half } }, answer(half));
    expect(JSON.stringify(sanitizer()(raw as HarEntry))).not.toContain('efgh');
  });

  it('leaves no number of it either', () => {
    const numbers = { ...example, password: 12345678, x: 'pin 12345678' };
    const request = { postData: { mimeType: 'application/json', text: JSON.stringify(numbers) } };
    const raw = entry(
      request,
      answer('{"error_code":"x","error_msg":"12345678","pin":12345678,"access_key":87654321}'),
    );
    expect(JSON.stringify(sanitizer()(raw as HarEntry))).not.toMatch(/12345678|87654321/);
  });
});
