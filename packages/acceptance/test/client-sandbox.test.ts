// Client against sandbox on a real port: documented answers, faults by the thousand, and no instance denied.
import { inspect } from 'node:util';
import { createGeminiDBClient, type GeminiDBClientOptions, GeminiDBError } from '@otc-geminidb/client';
import { createSandbox, type Listening, type Sandbox, type SandboxOptions } from '@otc-geminidb/sandbox';
import type { CreateInstanceRequest } from '@otc-geminidb/types';
import { afterEach, describe, expect, it } from 'vitest';
import page from './fixtures/page-request.json' with { type: 'json' };

const token = 'canary-token-5Gx8';
const password = 'Canary~pass_1bW3';
const request = { ...page, password } as CreateInstanceRequest;

const listening: Listening[] = [];
afterEach(async () => {
  await Promise.all(listening.splice(0).map((server) => server.close()));
});

async function start(options: SandboxOptions = {}, clientOptions: Partial<GeminiDBClientOptions> = {}) {
  const sandbox: Sandbox = createSandbox(options);
  const server = await sandbox.listen();
  listening.push(server);
  const client = createGeminiDBClient({
    endpoint: server.url,
    projectId: 'project-1',
    token,
    backoffMs: 1,
    ...clientOptions,
  });
  return { sandbox, client };
}

function expectNoSecret(value: unknown): void {
  const text = inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true });
  expect(text).not.toContain(token);
  expect(text).not.toContain(password);
}

describe('the client on the sandbox', () => {
  it('creates an instance that echoes the request (A03)', async () => {
    const { sandbox, client } = await start();
    const instance = await client.createInstance(request);
    expect(instance).toMatchObject({ name: request.name, status: 'creating', vpc_id: request.vpc_id });
    expect(sandbox.instances).toEqual([instance]);
  });

  it('hands on what the service refuses, with code and advice, when validation is off', async () => {
    const { sandbox, client } = await start();
    const result = await client.safe.createInstance({ ...request, name: 'x' }, { validate: false });
    expect(result).toMatchObject({
      outcome: 'rejected',
      status: 400,
      error: { errorCode: 'DBS.280234', envelope: 'service', advice: { retry: 'after-change' } },
    });
    expect(sandbox.instances).toEqual([]);
  });

  it('gets a fresh token when one has expired (Q03)', async () => {
    const given = ['expired', token];
    const { sandbox, client } = await start({}, { token: () => given.shift() ?? '' });
    await client.createInstance(request);
    expect(sandbox.instances).toHaveLength(1);
  });

  it('says that a token is for another project (Q03)', async () => {
    const { client } = await start({}, { token: 'other-project' });
    await expect(client.createInstance(request)).rejects.toMatchObject({ status: 403, errorCode: 'DBS.280056' });
  });

  it('tells nobody of documented answers, and the hook of one that is not', async () => {
    const seen: unknown[] = [];
    const { client } = await start({}, { onUnexpectedResponse: (response) => seen.push(response) });
    await client.createInstance(request);
    await client.safe.createInstance({ ...request, name: 'x' }, { validate: false });
    const odd = await start({}, { onUnexpectedResponse: (response) => seen.push(response) });
    const fetch = async (sent: Request) => {
      const answer = await odd.sandbox.fetch(sent);
      return new Response((await answer.text()).replace('"creating"', '"thinking"'), answer);
    };
    const { client: tolerant } = await start({}, { fetch, onUnexpectedResponse: (response) => seen.push(response) });
    expect(await tolerant.createInstance(request)).toMatchObject({ status: 'thinking' });
    await expect.poll(() => seen).toHaveLength(1);
    expect(seen).toMatchObject([{ operation: 'createInstance', status: 202, issues: [{ rule: 'A05' }] }]);
  });
});

it('2000 calls under every fault of the sandbox (seed 7)', { timeout: 60_000 }, async () => {
  const calls = 2000;
  const kinds = ['reset', 'reset-after', 'truncated', 'html', 'token', 'quota', 'throttle'] as const;
  const { sandbox, client } = await start(
    { seed: 7, remember: 2 * calls, faults: kinds.map((kind) => ({ kind, rate: 0.08 })) },
    { timeoutMs: 5000, token: () => token },
  );
  const outcomes = new Map<string, string>();
  let next = 0;
  const worker = async () => {
    while (next < calls) {
      const name = `orders-${next++}`;
      const result = await client.safe.createInstance({ ...request, name });
      outcomes.set(name, result.outcome);
      if (!result.ok) {
        expect(result.error).toBeInstanceOf(GeminiDBError);
        expectNoSecret(result.error);
      }
    }
  };
  await Promise.all(Array.from({ length: 128 }, worker));

  const made = new Map<string, number>();
  for (const { name } of sandbox.instances) made.set(name, (made.get(name) ?? 0) + 1);
  expect([...made].filter(([, count]) => count > 1)).toEqual([]);
  expect([...made.keys()].filter((name) => !/^(?:accepted|unknown)$/.test(outcomes.get(name) ?? ''))).toEqual([]);
  expect([...outcomes].filter(([name, outcome]) => outcome === 'accepted' && !made.has(name))).toEqual([]);
  expect(new Set(outcomes.values())).toEqual(new Set(['accepted', 'rejected', 'unknown']));
});
