// create: one exit code for each outcome, against the real sandbox and against servers that misbehave.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox, type Sandbox, type SandboxOptions } from '@otc-geminidb/sandbox';
import { describe, expect, onTestFinished, test } from 'vitest';
import { canaries, type Ended, files, run, type Setup, yaml } from './program.js';

const account = { OS_PROJECT_ID: 'project', OS_AUTH_TOKEN: canaries.token };

/** A sandbox that listens for one test. */
async function listening(options: SandboxOptions = {}): Promise<{ sandbox: Sandbox; env: Record<string, string> }> {
  const sandbox = createSandbox({ seed: 1, ...options });
  const server = await sandbox.listen();
  onTestFinished(() => server.close());
  return { sandbox, env: { ...account, OS_GEMINIDB_ENDPOINT: server.url } };
}

/** A server of one test that answers as it likes. */
async function serving(listener: RequestListener): Promise<Record<string, string>> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { ...account, OS_GEMINIDB_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Sends a request from standard input without asking. */
function create(env: Setup['env'], args: readonly string[] = [], stdin: string = yaml()): Promise<Ended> {
  return run(['create', '--yes', ...args], { stdin, ...(env && { env }) });
}

describe('each outcome has its exit code', () => {
  test('accepted: 0, with the instance on standard output', async () => {
    const { sandbox, env } = await listening();
    const [file = ''] = files({ 'request.yaml': yaml() });
    const { code, out, error } = await run(['create', '-y', file], { env });
    expect(code).toBe(0);
    expect(sandbox.instances).toHaveLength(1);
    expect(out).toContain(`id: ${sandbox.instances[0]?.id}`);
    expect(error).toContain('POST http://127.0.0.1');
    expect(error).toContain('password: "***"');
  });

  test('accepted, as JSON', async () => {
    const { sandbox, env } = await listening();
    const { code, out } = await create(env, ['--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ outcome: 'accepted', status: 202, instance: sandbox.instances[0] });
  });

  test('an invalid request: 1, with its places, and nothing is sent', async () => {
    const { sandbox, env } = await listening();
    const { code, out, error } = await create(env, [], yaml({ mode: 'mode: Single' }));
    expect(code).toBe(1);
    expect(out).toContain('<stdin>:9:7  B13  DBS.280342');
    expect(error).toContain('nothing was sent');
    expect(sandbox.instances).toHaveLength(0);
  });

  test.each([
    ['a token that is refused', { OS_AUTH_TOKEN: 'expired' }, 'APIGW.0301'],
    ['a token for another project', { OS_AUTH_TOKEN: 'other-project' }, 'DBS.280056'],
  ])('rejected: 3 (%s), with the advice', async (_, given, errorCode) => {
    const { env } = await listening();
    const { code, out, error } = await create({ ...env, ...given });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(error).toContain(`Rejected, nothing was created`);
    expect(error).toContain(errorCode);
    const json = await create({ ...env, ...given }, ['--json']);
    expect(json.code).toBe(3);
    expect(JSON.parse(json.out)).toMatchObject({ outcome: 'rejected', error: { errorCode, advice: {} } });
  });

  test('not sent: 4 when nobody listens', async () => {
    const server = await createSandbox().listen();
    await server.close();
    const { code, error } = await create({ ...account, OS_GEMINIDB_ENDPOINT: server.url }, ['--timeout', '1']);
    expect(code).toBe(4);
    expect(error).toContain('Not sent, nothing was created');
  });

  test.each([
    ['a connection that breaks once the instance is made', { kind: 'reset-after' } as const],
    ['a used-up quota', { kind: 'quota' } as const],
    ['a page of a proxy', { kind: 'html' } as const],
    ['an answer that is cut off', { kind: 'truncated' } as const],
  ])('unknown: 5 (%s), with what to look for', async (_, fault) => {
    const { env } = await listening({ faults: [fault] });
    const { code, out, error } = await create(env);
    expect({ code, out }).toEqual({ code: 5, out: '' });
    expect(error).toContain('The outcome is unknown');
    expect(error).toMatch(/created: between \d{4}-.*Z and .*Z/);
    expect(error).toContain('name: orders-01');
    expect(error).toContain('region: eu-de');
    const json = await create(env, ['--json']);
    expect(json.code).toBe(5);
    expect(JSON.parse(json.out)).toMatchObject({ outcome: 'unknown', reconcile: { request: { name: 'orders-01' } } });
  });

  test('time that runs out: 5', async () => {
    const { env } = await listening({ faults: [{ kind: 'latency', delay: 60_000 }] });
    expect((await create(env, ['--timeout', '0.5'])).code).toBe(5);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s after sending: 5', async (signal) => {
    let arrived = () => {};
    const request = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const env = await serving(() => arrived());
    const { code, error } = await run(['create', '--yes'], {
      env,
      stdin: yaml(),
      during: (child) => void request.then(() => child.kill(signal)),
    });
    expect(code).toBe(5);
    expect(error).toContain('An instance may exist');
  });

  test('what is sent again is said (429)', async () => {
    let requests = 0;
    const env = await serving((_, response) => {
      requests++;
      response.writeHead(requests === 1 ? 429 : 202, { 'content-type': 'application/json', 'retry-after': '0' });
      response.end('{"error_code":"DBS.280443","error_msg":"busy"}');
    });
    const { code, error } = await create(env);
    expect({ code, requests }).toEqual({ code: 0, requests: 2 });
    expect(error).toMatch(/Attempt 1: 429 DBS\.280443; again in \d/);
    expect(error).toContain('The answer is not what the document says');
  });
});

describe('before anything is sent', () => {
  test('without a terminal and without --yes: 2', async () => {
    const { sandbox, env } = await listening();
    const { code, error } = await run(['create'], { env, stdin: yaml() });
    expect(code).toBe(2);
    expect(error).toContain('--yes');
    expect(sandbox.instances).toHaveLength(0);
  });

  test('what is missing is named, all at once: 2', async () => {
    const { code, error } = await create({});
    expect(code).toBe(2);
    for (const name of ['OS_GEMINIDB_ENDPOINT', 'OS_PROJECT_ID', 'OS_AUTH_TOKEN']) expect(error).toContain(name);
    const json = await create({}, ['--json']);
    expect(JSON.parse(json.out)).toMatchObject({ outcome: 'not-sent' });
  });

  test('--dry-run shows the request without its secret and sends nothing: 0', async () => {
    const { sandbox, env } = await listening();
    const { code, out, error } = await create(env, ['--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('/v3/project/instances');
    expect(out).toContain('password: "***"');
    expect(error).toContain('Nothing was sent.');
    expect(sandbox.instances).toHaveLength(0);
    expect((await create({}, ['--dry-run'], yaml({ password: '' }))).code).toBe(0);
    expect((await create({}, ['--dry-run'], yaml({ mode: '' }))).code).toBe(1);
  });

  test('plain http to another machine, a placeholder and a project id with white space are refused', async () => {
    const remote = await create({ ...account, OS_GEMINIDB_ENDPOINT: 'http://192.0.2.1' });
    expect(remote).toMatchObject({ code: 2, error: expect.stringContaining('--allow-insecure-http') });
    expect((await create({ ...account, OS_GEMINIDB_ENDPOINT: 'endpoint.invalid' })).code).toBe(2);
    const project = await create({ ...account, OS_GEMINIDB_ENDPOINT: 'localhost' }, ['--project-id', 'a b']);
    expect(project).toMatchObject({ code: 1, error: expect.stringContaining('Q02') });
  });

  test('two requests in one file: 2', async () => {
    const { code, error } = await create(account, [], `${yaml()}\n---\n${yaml()}`);
    expect(code).toBe(2);
    expect(error).toContain('2 requests');
  });

  test('a broken file: 2, with its place', async () => {
    const { code, error } = await create(account, [], yaml({ mode: 'mode: [' }));
    expect(code).toBe(2);
    expect(error).toMatch(/<stdin>:\d+:\d+: /);
  });
});

describe('secrets', () => {
  test('the password can come from the environment, but not from two places', async () => {
    const { sandbox, env } = await listening();
    const secret = { GEMINIDB_PASSWORD: canaries.password };
    expect((await create({ ...env, ...secret }, [], yaml({ password: '' }))).code).toBe(0);
    expect(sandbox.instances).toHaveLength(1);
    const twice = await create({ ...env, ...secret });
    expect(twice).toMatchObject({ code: 2, error: expect.stringContaining('GEMINIDB_PASSWORD') });
    const none = await create(env, [], yaml({ password: '' }));
    expect(none).toMatchObject({ code: 1, error: expect.stringContaining('GEMINIDB_PASSWORD') });
  });

  test('token and password arrive as they are, and come out of whatever the server says of them', async () => {
    const [file = ''] = files({ token: `${canaries.token}\n` });
    const seen: string[] = [];
    const env = await serving((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        seen.push(String(request.headers['x-auth-token']), body);
        response.writeHead(seen.length > 2 ? 202 : 400, { 'content-type': 'application/json' });
        const text = `${request.headers['x-auth-token']} ${body} \u001b[2J`;
        response.end(JSON.stringify({ error_code: 'DBS.280001', error_msg: text, id: text }));
      });
    });
    const { OS_AUTH_TOKEN: _, ...rest } = env;
    const refused = await create(rest, ['--token-file', file]);
    expect(refused).toMatchObject({ code: 3, error: expect.stringContaining('***') });
    expect(refused.error).toContain('\\u{1b}[2J');
    const accepted = await create(rest, ['--token-file', file]);
    expect(accepted).toMatchObject({ code: 0, out: expect.stringContaining('***') });
    expect(await create(rest, ['--json', '--token-file', file])).toMatchObject({ code: 0 });
    expect(seen[0]).toBe(canaries.token);
    expect(JSON.parse(seen[1] ?? '')).toMatchObject({ password: canaries.password });
  });
});
