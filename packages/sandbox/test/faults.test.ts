// Scenarios: what goes wrong on purpose, in process and over a connection, before and after the instance is made.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { faultKinds, parseFault } from '../src/core/index.js';
import { createSandbox, type Fault, type Listening, type LogEntry } from '../src/index.js';
import { goodHeaders, page, path, read, send } from './support.js';

// Processes and connections take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let listening: Listening | undefined;
afterEach(async () => {
  await listening?.close();
  listening = undefined;
});

/** A sandbox with faults, as two functions that send a good request: in process, and over a connection. */
async function carriers(faults: readonly Fault[]) {
  const sandbox = createSandbox({ faults, seed: 1 });
  listening = await sandbox.listen();
  const { url } = listening;
  const init = (signal?: AbortSignal) => ({
    method: 'POST',
    headers: goodHeaders,
    body: JSON.stringify(page()),
    ...(signal ? { signal } : {}),
  });
  return {
    sandbox,
    carriers: {
      'in process': (signal?: AbortSignal) => sandbox.fetch(url + path, init(signal)),
      'over a connection': (signal?: AbortSignal) => fetch(url + path, init(signal)),
    },
  };
}

describe.each(['in process', 'over a connection'] as const)('%s', (carrier) => {
  const start = async (faults: readonly Fault[]) => {
    const { sandbox, carriers: all } = await carriers(faults);
    return { sandbox, call: all[carrier] };
  };

  it('the connection is reset before the instance is made', async () => {
    const { sandbox, call } = await start([{ kind: 'reset' }]);
    await expect(call()).rejects.toMatchObject({
      name: 'TypeError',
      cause: { code: expect.stringMatching(/RESET|SOCKET/) },
    });
    expect(sandbox.instances).toHaveLength(0);
  });

  it('the connection is reset after the instance is made', async () => {
    const { sandbox, call } = await start([{ kind: 'reset-after' }]);
    await expect(call()).rejects.toBeInstanceOf(TypeError);
    expect(sandbox.instances).toHaveLength(1);
  });

  it('the body breaks off in its middle, the instance being made', async () => {
    const { sandbox, call } = await start([{ kind: 'truncated' }]);
    const response = await call();
    expect(response.status).toBe(202);
    await expect(response.text()).rejects.toThrow();
    expect(sandbox.instances).toHaveLength(1);
  });

  it('the body trickles, and is whole in the end', async () => {
    const { sandbox, call } = await start([{ kind: 'slow' }]);
    expect((await read(await call())).body).toEqual(sandbox.instances[0]);
  });

  it('a proxy answers with a page of its own', async () => {
    const { sandbox, call } = await start([{ kind: 'html' }]);
    const answer = await read(await call());
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
    expect(answer.text).toMatch(/^<html>/);
    expect(sandbox.instances).toHaveLength(0);
  });

  it.each<[Fault, number, string]>([
    [{ kind: 'token' }, 401, 'APIGW.0301'],
    [{ kind: 'quota' }, 500, 'DBS.200165'],
    [{ kind: 'throttle' }, 429, 'DBS.280443'],
    [{ kind: 'code', code: 'DBS.200998' }, 500, 'DBS.200998'],
    [{ kind: 'code', code: '503' }, 503, 'APIGW.0000'],
    [{ kind: 'code', code: '429', example: 'gateway' }, 429, 'APIGW.0308'],
  ])('%j is answered %i %s', async (fault, status, errorCode) => {
    const { sandbox, call } = await start([fault]);
    const answer = await read(await call());
    expect([answer.status, answer.body.error_code]).toEqual([status, errorCode]);
    expect(sandbox.instances).toHaveLength(0);
  });

  it('the identity service answers in its own envelope', async () => {
    const { call } = await start([{ kind: 'code', code: '401', example: 'identity' }]);
    expect((await read(await call())).body).toMatchObject({ error: { code: 401, title: 'Unauthorized' } });
  });

  it('a caller need not wait for a slow answer', async () => {
    const { call } = await start([{ kind: 'latency', delay: 60_000 }]);
    const controller = new AbortController();
    const answer = call(controller.signal);
    setTimeout(() => controller.abort(new Error('enough')), 20);
    await expect(answer).rejects.toThrow('enough');
  });
});

it('several delays add up, and leave the other fault its way', async () => {
  const delays: Fault[] = [
    { kind: 'latency', delay: 100 },
    { kind: 'throttle', delay: 100 },
    { kind: 'quota', delay: 60_000 },
    { kind: 'latency', delay: 100 },
  ];
  const start = performance.now();
  expect((await send(createSandbox({ faults: delays }))).status).toBe(429);
  expect(performance.now() - start).toBeGreaterThan(290);
  expect(performance.now() - start).toBeLessThan(30_000);
});

it('a latency without a delay is a second', async () => {
  const start = performance.now();
  await send(createSandbox({ faults: [{ kind: 'latency' }] }));
  expect(performance.now() - start).toBeGreaterThan(990);
});

it('a message is filled in from the request', async () => {
  const faults: Fault[] = [{ kind: 'code', code: 'DBS.212001' }];
  const message = async (body: object) => (await send(createSandbox({ faults }), { body })).body.error_msg;
  expect(await message({ ...page(), configuration_id: 'template-7' })).toMatch(/group template-7 does/);
  expect(await message(page()), 'or names the parameter').toMatch(/group configuration_id does/);
});

describe('a fault that makes no sense', () => {
  it.each([
    { rate: Number.NaN },
    { rate: 2 },
    { rate: -0.1 },
    { delay: Number.NaN },
    { delay: -1 },
    { delay: 3_600_001 },
    { kind: 'none' },
    { kind: undefined },
    { code: '503' },
    { example: 'gateway' },
  ])('is refused at once, whoever wrote it: %j', (part) => {
    expect(() => createSandbox({ faults: [{ kind: 'latency', ...part } as Fault] })).toThrow(/rate=|delay=|kind=/);
  });
});

describe('a fault of a code', () => {
  it.each([
    [{ code: 'DBS.999999' }],
    [{ code: '000' }],
    [{ code: '101' }],
    [{ code: '202' }],
    [{ code: '999' }],
    [{ code: '401', example: 'unheard-of' }],
    [{ code: 'DBS.200998', example: 'unheard-of' }],
    [{ code: 'DBS.280443', example: 'gateway' }],
    [{}],
  ])('that nothing documents is refused at once: %j', (wish) => {
    expect(() => createSandbox({ faults: [{ kind: 'code', ...wish }] })).toThrow(/^No documented error fits/);
  });
});

it('the log names the kind of the fault', async () => {
  const kinds = faultKinds.map((kind): Fault => (kind === 'code' ? { kind, code: '503' } : { kind, delay: 1 }));
  for (const fault of kinds) {
    const logged: LogEntry[] = [];
    listening = await createSandbox({ faults: [fault] }).listen({ log: (entry) => logged.push(entry) });
    const request = { method: 'POST', headers: goodHeaders, body: JSON.stringify(page()) };
    await fetch(listening.url + path, request)
      .then((response) => response.text())
      .catch(() => {});
    await listening.close();
    expect(logged.map((entry) => entry.fault)).toEqual([fault.kind]);
    expect(logged[0]?.status === 0, 'no answer').toBe(fault.kind.startsWith('reset'));
  }
});

describe('a rate', () => {
  const run = async (faults: readonly Fault[], seed: number) => {
    const sandbox = createSandbox({ faults, seed });
    const statuses: number[] = [];
    for (let count = 0; count < 400; count++) statuses.push((await send(sandbox)).status);
    return statuses;
  };

  it('hits its share of the requests, the same ones for the same seed', async () => {
    const faults: Fault[] = [
      { kind: 'throttle', rate: 0.1 },
      { kind: 'quota', rate: 0.5 },
    ];
    const statuses = await run(faults, 5);
    const share = (status: number) => statuses.filter((found) => found === status).length / 400;
    expect(share(429)).toBeGreaterThan(0.05);
    expect(share(429)).toBeLessThan(0.15);
    expect(share(500)).toBeGreaterThan(0.35);
    expect(share(500)).toBeLessThan(0.55);
    expect(await run(faults, 5)).toEqual(statuses);
    expect(await run(faults, 6)).not.toEqual(statuses);
  });

  it('is drawn for each fault alike, whichever hit before', async () => {
    const rare: Fault = { kind: 'quota', rate: 0.5 };
    const hits = (statuses: number[]) => statuses.map((status) => status === 500);
    const alone = hits(await run([{ kind: 'throttle', rate: 0 }, rare], 5));
    const among = await run([{ kind: 'throttle', rate: 0.5 }, rare], 5);
    expect(hits(among)).toEqual(alone.map((hit, index) => hit && among[index] !== 429));
  });

  it('of 0 hits nothing', async () =>
    expect(new Set(await run([{ kind: 'html', rate: 0 }], 1))).toEqual(new Set([202])));
});

describe('a fault as text', () => {
  it('has a kind and what else it needs', () => {
    expect(parseFault('rate=0.1,kind=reset')).toEqual({ kind: 'reset', rate: 0.1 });
    expect(parseFault('kind=code, code = 401, example=identity, delay=5')).toEqual({
      kind: 'code',
      code: '401',
      example: 'identity',
      delay: 5,
    });
  });

  it.each([
    '',
    'rate=0.1',
    'kind=none',
    'kind=code',
    'kind=reset,rate=2',
    'kind=reset,rate=',
    'kind=reset,rate=-1',
    'kind=slow,odds=1',
    'kind=slow,',
    'kind=slow,rate',
    'kind=slow,rate=0.1=2',
    'kind=slow,kind=reset',
    'kind=slow,code=503',
  ])('is refused as %j', (text) => expect(() => parseFault(text)).toThrow(/fault|rate/));
});
