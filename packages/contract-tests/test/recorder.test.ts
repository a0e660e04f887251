// The recorder: what it lets pass, what it never sends, and what it leaves on disk.
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { createSandbox } from '@otc-geminidb/sandbox';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { main } from '../src/cli/main.js';
import { documentSuite, NotAllowedError, recordingFetch, startRecordingProxy, verify } from '../src/index.js';
import { probesOf } from '../src/recorder/probe.js';
import { bodyOf, recordingOf, temporaryFolder } from './support.js';

const url = 'https://geminidb.test/v3/375d8d8fad1f43039e23d3b6c0f60a19/instances';
const headers = { 'X-Auth-Token': 'a-token', 'Content-Type': 'application/json' };
const example = bodyOf(recordingOf('documentation/createInstance.page').log.entries[0] as never, 'request') as {
  readonly flavor: object[];
  readonly datastore: object;
};

function post(body: unknown, more: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { ...headers, ...more },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

describe('without leave to create, the recorder', () => {
  it.each([
    ['a request that breaks no rule', url, post(example)],
    ['one that breaks only a rule of this project (B26)', url, post({ ...example, nmae: 'x' })],
    [
      'one that breaks only a bound of this project (B16)',
      url,
      post({ ...example, flavor: [{ ...example.flavor[0], size: 0 }] }),
    ],
    ['a body that is no JSON (Q04)', url, post('{')],
    ['another media type (Q04)', url, post(example, { 'Content-Type': 'text/plain' })],
    [
      'a request without a token that is signed in another way (Q03)',
      url,
      post(example, { 'X-Auth-Token': '', Authorization: 'SDK-HMAC-SHA256 Access=a, Signature=b' }),
    ],
    ['one without a token that is known by a cookie', url, post(example, { 'X-Auth-Token': '', Cookie: 'sid=a' })],
    [
      'one without a token that is signed in its query',
      `${url}?X-Sdk-Signature=a`,
      post(example, { 'X-Auth-Token': '' }),
    ],
    ['null in place of an optional property (B19)', url, post({ ...example, configuration_id: null })],
    ['an empty text in its place', url, post({ ...example, configuration_id: '' })],
    ['digits with a leading zero', url, post({ ...example, flavor: [{ ...example.flavor[0], num: '03' }] })],
    ['a number that some cut off', url, post({ ...example, flavor: [{ ...example.flavor[0], num: 3.5 }] })],
    ['a number in place of a text', url, post({ ...example, datastore: { ...example.datastore, version: 3.11 } })],
    ['true in place of 1', url, post({ ...example, ssl_option: true })],
    ['white space around a path parameter (Q02)', url.replace('/instances', '%20/instances'), post(example)],
    ['white space around a text', url, post({ ...example, name: 'orders ' })],
    ['spaces after commas', url, post({ ...example, availability_zone: 'eu-de-01, eu-de-02, eu-de-03' })],
    ['another case of a documented value', url, post({ ...example, mode: 'cluster' })],
    ['one object in place of a list', url, post({ ...example, flavor: example.flavor[0] })],
    ['a property twice', url, post(JSON.stringify(example).replace('{', '{"name":"x",'))],
    [
      'a request without a token that has a code in a header of its own',
      url,
      post(example, { 'X-Auth-Token': '', 'X-Apig-AppCode': 'a' }),
    ],
    ['another path', `${url}/x`, post({})],
    ['another method', url, { method: 'DELETE', headers }],
  ])('never sends %s', async (_, target, init) => {
    let sent = 0;
    const out = temporaryFolder();
    const send = recordingFetch({ out, fetch: async () => new Response(String(sent++)) });
    await expect(send(target, init)).rejects.toThrow(NotAllowedError);
    expect(sent).toBe(0);
    expect(readdirSync(out)).toEqual([]);
  });

  it.each([
    ['a name that is too short (B01)', post({ ...example, name: 'abc' })],
    ['null in place of a mandatory property (B09)', post({ ...example, vpc_id: null })],
    ['too few nodes, in digits (B15)', post({ ...example, flavor: [{ ...example.flavor[0], num: '2' }] })],
    ['a request without a token (Q03)', post(example, { 'X-Auth-Token': '' })],
  ])('sends %s, as the document says it is refused', async (_, init) => {
    const out = temporaryFolder();
    const sandbox = createSandbox({ seed: 1 });
    const send = recordingFetch({ out, fetch: (request) => sandbox.fetch(request) });
    expect((await send(url, init)).status).toBeGreaterThanOrEqual(400);
    expect(sandbox.instances).toEqual([]);
    expect(readdirSync(out)).toHaveLength(1);
  });

  it('sends one probe for each rule that the vendor documents, and creates nothing', async () => {
    const sandbox = createSandbox({ seed: 1 });
    const out = temporaryFolder();
    const send = recordingFetch({ out, fetch: (request) => sandbox.fetch(request) });
    const target = new URL('https://geminidb.test');
    const probes = probesOf(documentSuite, { target, parameters: { project_id: 'p' }, credential: 'a-token' });
    for (const probe of probes) expect((await send(probe.url, probe.init)).status, probe.name).toBe(400);
    expect(probes.length).toBeGreaterThan(20);
    expect(sandbox.instances).toEqual([]);
    const report = await verify([out]);
    expect(report.findings).toEqual([]);
    expect(report.origins).toEqual({ live: probes.length });
    expect(report.evidence).toContain(`${probes.length} of ${probes.length} recordings are live`);
  });
});

it('the proxy forwards to the target, records as sandbox what this machine answers, and refuses what might create', async () => {
  const listening = await createSandbox({ seed: 1 }).listen();
  onTestFinished(() => listening.close());
  const out = temporaryFolder();
  const proxy = await startRecordingProxy({ target: new URL(listening.url), out });
  onTestFinished(() => proxy.close());
  const path = new URL(url).pathname;
  const refused = await fetch(proxy.url + path, post({ ...example, name: '1abc' }));
  expect([refused.status, await refused.json()]).toMatchObject([400, { error_code: 'DBS.280234' }]);
  const held = await fetch(proxy.url + path, post(example));
  expect([held.status, await held.text()]).toEqual([403, expect.stringContaining('Nothing was sent')]);
  expect(readdirSync(out)).toEqual(['createInstance.400.DBS.280234.har']);
  const report = await verify([join(out)]);
  expect([report.failed, report.origins]).toEqual([0, { sandbox: 1 }]);
});

it('hands the answer on when the recording cannot be written', async () => {
  const sandbox = createSandbox({ seed: 1 });
  const errors: Error[] = [];
  const send = recordingFetch({
    out: '/dev/null/nowhere',
    allowCreate: true,
    fetch: (request) => sandbox.fetch(request),
    onError: (error) => errors.push(error),
  });
  expect((await send(url, post(example))).status).toBe(202);
  expect(errors).toHaveLength(1);
});

it('hands the answer on when a callback throws', async () => {
  const sandbox = createSandbox({ seed: 1 });
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  onTestFinished(() => warned.mockRestore());
  const fail = () => {
    throw new Error('callback');
  };
  for (const out of ['/dev/null/nowhere', temporaryFolder()]) {
    const fetch = (request: Request) => sandbox.fetch(request);
    const send = recordingFetch({ out, allowCreate: true, fetch, onRecording: fail, onError: fail });
    expect((await send(url, post(example))).status).toBe(202);
  }
  expect(warned).toHaveBeenCalledTimes(2);
});

it('leaves out what the document does not have, as nobody can say where secrets stand in it', async () => {
  const out = temporaryFolder();
  const left: string[] = [];
  const fetch = async () => new Response('{"pin":"1234-canary"}', { status: 404 });
  const send = recordingFetch({ out, allowCreate: true, fetch, onLeftOut: (method) => left.push(method) });
  expect((await send('https://geminidb.test/v2/keys/canary', post({}))).status).toBe(404);
  expect([left, readdirSync(out)]).toEqual([['POST'], []]);
});

describe('the proxy', () => {
  /** A proxy before a server that answers as it is told, and what it wrote. */
  async function proxyTo(answer: (response: ServerResponse) => void) {
    const server = createServer((request, response) => {
      request.resume();
      request.on('end', () => answer(response));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const out = temporaryFolder();
    const errors: Error[] = [];
    const target = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const proxy = await startRecordingProxy({ target, out, allowCreate: true, onError: (error) => errors.push(error) });
    onTestFinished(() => proxy.close());
    const send = (init: RequestInit = post(example)) => fetch(proxy.url + new URL(url).pathname, init);
    return { proxy, out, errors, send };
  }

  const refusing = (response: ServerResponse) => {
    response.writeHead(400, { 'Content-Type': 'application/json', 'Set-Cookie': ['a=1', 'b=2'] });
    response.end('{"error_code":"DBS.280234","error_msg":"x"}');
  };

  it('writes every one of many exchanges that end at the same time', async () => {
    const { out, errors, send } = await proxyTo(refusing);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send()));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(400));
    expect([readdirSync(out).length, errors]).toEqual([20, []]);
  });

  it('hands on and records the answers that are under way when it is closed', async () => {
    const { proxy, out, send } = await proxyTo((response) => {
      setTimeout(() => refusing(response), 200);
    });
    const answer = send();
    await vi.waitFor(async () => expect(await Promise.race([answer, 'under way'])).toBe('under way'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await proxy.close();
    expect((await answer).status).toBe(400);
    expect(readdirSync(out)).toHaveLength(1);
  });

  it('hands on all cookies', async () => {
    const { send } = await proxyTo(refusing);
    expect((await send()).headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('outlives a target that breaks off, and says so', async () => {
    const { out, send } = await proxyTo((response) => {
      response.writeHead(202, { 'Content-Type': 'application/json', 'Content-Length': 1000 });
      response.write('{"id"');
      setTimeout(() => response.destroy(), 20);
    });
    for (let count = 0; count < 2; count++) {
      const answer = await send();
      expect([answer.status, await answer.text()]).toEqual([502, expect.stringContaining('no whole answer')]);
    }
    expect(readdirSync(out)).toEqual([]);
  });

  it('answers a body that is too large, and sends nothing', async () => {
    let asked = 0;
    const { send } = await proxyTo((response) => {
      asked++;
      refusing(response);
    });
    const answer = await send(post('x'.repeat(17 * 1024 * 1024)));
    expect([answer.status, asked]).toEqual([413, 0]);
  });

  it.each([
    ['a tunnel', 'CONNECT geminidb.test:443 HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 501 /],
    [
      'an address with the host in front',
      `GET http://geminidb.test/v3/p/instances HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      /^HTTP\/1\.1 400 /,
    ],
  ])('answers whoever takes it for a forward proxy and asks for %s', async (_, text, expected) => {
    const { proxy } = await proxyTo(refusing);
    const received = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1', () => socket.write(text));
      socket.on('error', reject);
      socket.once('data', (data) => resolve(String(data)));
    });
    expect(received).toMatch(expected);
  });
});

describe('the command', () => {
  const target = ['record', '--target', 'https://geminidb.test'];
  it.each([
    ['a target with a path', () => ['record', '--target', 'https://geminidb.test/v3', '--out', temporaryFolder()]],
    ['a parameter that no operation has', () => probing('--parameter', 'projectid=x')],
    ['a parameter without a value', () => probing('--parameter', 'project_id')],
    ['leave to create for probes', () => probing('--allow-create')],
    ['a parameter without probes', () => [...target, '--out', temporaryFolder(), '--parameter', 'project_id=x']],
    ['a folder that is a file', () => [...target, '--out', fileIn(temporaryFolder())]],
  ])('refuses %s before anything is sent', async (_, args) => {
    const { send } = watched('a-token');
    expect(await main(args())).toBe(2);
    expect(send).not.toHaveBeenCalled();
  });

  it('stops probing as soon as the target takes a probe', async () => {
    const { send, said } = watched('a-token');
    send.mockImplementation(async () => new Response('{}', { status: 202 }));
    expect(await main(probing())).toBe(1);
    expect(send).toHaveBeenCalledTimes(1);
    expect(said.mock.calls.flat().join(' ')).toContain('something may have been created');
  });

  it.each(['two\nlines', 'tok\u0416n'])('refuses the token %j, which no header can hold', async (token) => {
    const { said } = watched(token);
    expect(await main(probing())).toBe(2);
    expect(said.mock.calls.flat().join(' ')).toMatch(/^OS_TOKEN holds/);
  });

  /** Runs with a token, without a network, and in silence; tells what was sent and said. */
  function watched(token: string) {
    vi.stubEnv('OS_TOKEN', token);
    const send = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('sent'));
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const listed = vi.spyOn(console, 'log').mockImplementation(() => {});
    onTestFinished(() => {
      vi.unstubAllEnvs();
      for (const spy of [send, said, listed]) spy.mockRestore();
    });
    return { send, said };
  }

  function probing(...args: string[]): string[] {
    return [...target, '--out', temporaryFolder(), '--probe', ...args];
  }

  function fileIn(folder: string): string {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    return file;
  }
});
