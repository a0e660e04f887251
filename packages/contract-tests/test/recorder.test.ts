// The recorder: what it lets pass, what it never sends, and what it leaves on disk.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createSandbox } from '@otc-geminidb/sandbox';
import { describe, expect, it, onTestFinished } from 'vitest';
import { documentSuite, NotAllowedError, recordingFetch, startRecordingProxy, verify } from '../src/index.js';
import { probesOf } from '../src/recorder/probe.js';
import { bodyOf, recordingOf, temporaryFolder } from './support.js';

const url = 'https://geminidb.test/v3/375d8d8fad1f43039e23d3b6c0f60a19/instances';
const headers = { 'X-Auth-Token': 'a-token', 'Content-Type': 'application/json' };
const example = bodyOf(recordingOf('documentation/createInstance.page').log.entries[0] as never, 'request') as {
  readonly flavor: object[];
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
