// Answers that hold together: what a created instance looks like, and what becomes of a seed.
import { validateCreateInstanceResponse } from '@otc-geminidb/schema';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../src/core/record.js';
import { createSandbox, type Fault, type SandboxOptions } from '../src/index.js';
import { ask, page, path, send } from './support.js';

describe('a created instance', () => {
  it('has an id of the documented form, a time in UTC and a job (A02, A04, A06)', async () => {
    const clock = () => new Date('2026-03-04T05:06:07.890Z');
    const { status, body } = await ask({}, { clock });
    expect(status).toBe(202);
    expect(body).toMatchObject({ created: '2026-03-04 05:06:07', status: 'creating' });
    expect(body.id).toMatch(/^[0-9a-f]{32}in06$/);
    expect(body.job_id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(validateCreateInstanceResponse(body).ok).toBe(true);
  });

  it('echoes the request and nothing else, whichever form it came in (A03, X01)', async () => {
    const integers = page();
    const strings = page();
    Object.assign(strings, { ssl_option: '1', backup_strategy: { start_time: '08:15-09:15', keep_days: '8' } });
    strings.flavor = strings.flavor.map((entry) => ({ ...entry, num: '3', size: '500' }));
    const { password, ...echo } = integers;
    for (const body of [integers, strings]) {
      const answer = await ask({ body });
      const { id, created, status, job_id, ...rest } = answer.body;
      expect(rest).toEqual({
        ...echo,
        ssl_option: '1',
        backup_strategy: { start_time: '08:15-09:15', keep_days: '8' },
      });
      expect(answer.text).not.toContain(password);
    }
  });

  it('keeps a size that no number holds (A03)', async () => {
    const size = '9'.repeat(30);
    const { body, status } = await ask({ body: { ...page(), flavor: [{ ...page().flavor[0], size }] } });
    expect([status, body.flavor]).toEqual([202, [{ ...page().flavor[0], size }]]);
  });

  it('has a backup policy and an SSL switch only when asked for them (A09, X06)', async () => {
    const { backup_strategy, ssl_option, ...smallest } = page();
    const { body } = await ask({ body: smallest });
    expect(Object.keys(body)).not.toContain('backup_strategy');
    expect(Object.keys(body)).not.toContain('ssl_option');
  });

  it.each([
    [undefined, '7'],
    [0, '0'],
    ['35', '35'],
  ])('keeps backups for %j days as %j (A09)', async (keep_days, answered) => {
    const backup_strategy = { start_time: '23:00-00:00', keep_days };
    const { body } = await ask({ body: { ...page(), backup_strategy, ssl_option: 0 } });
    expect(body).toMatchObject({
      ssl_option: '0',
      backup_strategy: { start_time: '23:00-00:00', keep_days: answered },
    });
  });

  it('names neither the parameter template nor the enterprise project (A10)', async () => {
    const { text } = await ask({
      body: { ...page(), configuration_id: 'made-up-1', enterprise_project_id: 'made-up-2' },
    });
    expect(text).not.toContain('made-up');
  });

  it('is made anew by the same request (B02)', async () => {
    const sandbox = createSandbox();
    const ids = [(await send(sandbox)).body.id, (await send(sandbox)).body.id];
    expect(new Set(ids).size).toBe(2);
    expect(sandbox.instances.map(({ id }) => id)).toEqual(ids);
  });
});

describe('the view of the instances', () => {
  it('is the same in process and over HTTP, holds no password and cannot be changed', async () => {
    const sandbox = createSandbox();
    const { body } = await send(sandbox);
    const view = await send(sandbox, { at: '/_sandbox/instances', method: 'GET' });
    expect(view.body).toEqual([body]);
    expect(view.headers.get('cache-control')).toBe('no-store');
    expect(sandbox.instances).toEqual([body]);
    expect(JSON.stringify(sandbox.instances)).not.toContain(page().password);
    expect(() => Object.assign(sandbox.instances[0] ?? {}, { name: 'other' })).toThrow(TypeError);
    expect(() => (sandbox.instances as unknown[]).pop()).toThrow(TypeError);
  });

  it('refuses to be written to', async () => {
    const { status, headers } = await ask({ at: '/_sandbox/instances' });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it.each([1, 2, 3, 7, 8])('of the newest %i forgets the oldest of a long run', async (remember) => {
    const sandbox = createSandbox({ remember });
    const ids: unknown[] = [];
    for (let count = 0; count < 7; count++) {
      ids.push((await send(sandbox)).body.id);
      expect(sandbox.instances.map(({ id }) => id)).toEqual(ids.slice(-remember));
    }
    const view = await send(sandbox, { at: '/_sandbox/instances', method: 'GET' });
    expect(view.body).toEqual(sandbox.instances);
  });

  it('forgets the oldest when they are too long, however few: memory holds no thousand of the longest', () => {
    const record = recordOf(1000, 30);
    for (let count = 0; count < 8; count++) record.add(`"${count}234567"`);
    expect(record.text()).toBe('["5234567","6234567","7234567"]');
    record.add(`"${'r'.repeat(50)}"`);
    expect(record.list(), 'the newest is there, however long').toEqual(['r'.repeat(50)]);
    expect(record.count).toBe(9);
  });

  it('is of the newest 1,000 unless told otherwise', async () => {
    const sandbox = createSandbox();
    for (let count = 0; count < 1001; count++) await send(sandbox);
    expect(sandbox.instances).toHaveLength(1000);
  });

  it('may remember nothing', async () => {
    const sandbox = createSandbox({ remember: 0, account: { quota: 1 } });
    expect((await send(sandbox)).status).toBe(202);
    expect(sandbox.instances).toEqual([]);
    expect((await send(sandbox)).status).toBe(500);
  });

  it('gets nothing from a refused request', async () => {
    const sandbox = createSandbox();
    await send(sandbox, { body: { ...page(), name: 'x' } });
    expect(sandbox.instances).toEqual([]);
  });
});

describe('a seed', () => {
  const run = async (seed?: string | number) => {
    const sandbox = createSandbox(seed === undefined ? {} : { seed });
    const texts: string[] = [];
    for (const at of [path, '/nowhere', path]) texts.push((await send(sandbox, { at })).text);
    return texts;
  };

  it('makes ids, times and request ids repeatable', async () => {
    expect(await run('a')).toEqual(await run('a'));
    expect(await run(7)).toEqual(await run('7'));
  });

  it('lets time begin in 2026 and move on a second per instance, unless there is a clock', async () => {
    const sandbox = createSandbox({ seed: 'a' });
    const times: unknown[] = [];
    for (const body of [page(), {}, page()]) times.push((await send(sandbox, { body })).body.created);
    expect(times).toEqual(['2026-01-01 00:00:00', undefined, '2026-01-01 00:00:01']);
    const clock = () => new Date('2030-01-02T03:04:05Z');
    expect((await ask({}, { seed: 'a', clock })).body.created).toBe('2030-01-02 03:04:05');
  });

  it('draws ids, request ids and faults apart: what goes wrong changes no id', async () => {
    const faults: Fault[] = [{ kind: 'throttle', rate: 0.5 }];
    const ids = async (options: SandboxOptions) => {
      const sandbox = createSandbox({ seed: 'a', ...options });
      for (let count = 0; count < 20; count++) await send(sandbox, { at: count % 3 === 0 ? '/nowhere' : path });
      return sandbox.instances.map(({ id }) => id).slice(0, 4);
    };
    expect(await ids({ faults })).toEqual(await ids({}));
    const [id = '', error = ''] = await run('a');
    expect(JSON.parse(id).id).not.toContain(JSON.parse(error).request_id);
  });

  it('gives no id twice in a long run', async () => {
    const sandbox = createSandbox({ seed: 1 });
    const ids = new Set<unknown>();
    for (let count = 0; count < 100; count++) {
      const { body } = await send(sandbox);
      expect(body.id).toMatch(/^[0-9a-f]{32}in06$/);
      ids.add(body.id).add(body.job_id);
    }
    expect(ids.size).toBe(200);
  });

  it('differs from another, and from none', async () => {
    const runs = await Promise.all([run('a'), run('b'), run(), run()]);
    expect(new Set(runs.flat()).size).toBe(12);
  });
});
