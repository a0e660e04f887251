// Every documented answer on demand: each status, each example and each code of the catalogue, valid against the document.
import { errorCatalogue } from '@otc-geminidb/schema/errors';
import { responseValidators } from '@otc-geminidb/schema/responses';
import { describe, expect, it } from 'vitest';
import { examples } from '../generated/examples.js';
import { createSandbox } from '../src/index.js';
import { type Answer, ask, page, send } from './support.js';

const [operationId = ''] = Object.keys(examples);
const documented = Object.entries(examples[operationId] ?? {});
const validators = Object.values(responseValidators)[0] as unknown as Record<
  string,
  (body: unknown) => { ok: boolean }
>;
const valid = ({ status, body }: Answer) => validators[status]?.(body).ok;

const prefer = (preference: string, body: unknown = page()) => ask({ headers: { Prefer: preference }, body });

describe('a preferred status', () => {
  it.each(documented.map(([status]) => status))('%s is answered, and valid', async (status) => {
    const answer = await prefer(`code=${status}`);
    expect(String(answer.status)).toBe(status);
    expect(valid(answer)).toBe(true);
    expect(answer.headers.get('preference-applied')).toBe(`code=${status}`);
  });

  it('comes with its documented headers', async () => {
    expect((await prefer('code=429')).headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await prefer('code=500')).headers.get('retry-after')).toBeNull();
  });
});

describe('a preferred example', () => {
  const all = documented.flatMap(([status, response]) =>
    Object.entries(response.examples).map((entry) => [status, ...entry]),
  );

  it.each(all as [string, string, Record<string, unknown>][])(
    '%s %s is answered as documented',
    async (status, name, example) => {
      const answer = await prefer(`code=${status}, example=${name}`);
      expect(String(answer.status)).toBe(status);
      expect(valid(answer)).toBe(true);
      const { request_id: _, ...rest } = example;
      expect(answer.body).toMatchObject(rest);
      expect((await prefer(`example="${name}"`)).headers.get('preference-applied')).toContain(`example=${name}`);
    },
  );
});

describe('a preferred code', () => {
  it('may come with the example that has it', async () => {
    const answer = await prefer('code=DBS.200165, example=quota');
    expect([answer.status, answer.body.error_code]).toEqual([500, 'DBS.200165']);
  });

  it.each(Object.entries(errorCatalogue))(
    '%s is answered with its status and message, and valid (E03)',
    async (wanted, entry) => {
      const answer = await prefer(`code=${wanted}`);
      expect(answer.status).toBe(entry.status);
      expect(answer.body.error_code).toBe(wanted);
      expect(answer.text).not.toContain('{0}');
      if (!entry.message.includes('{0}')) expect(answer.body.error_msg).toBe(entry.message);
      expect(valid(answer)).toBe(true);
    },
  );

  it.each(['null', '{', '', '[]', '1', '{"configuration_id":null}'])(
    'is answered whatever the body is, even if its message speaks of it: %s',
    async (body) => expect((await prefer('code=DBS.212001', body)).body.error_code).toBe('DBS.212001'),
  );

  it('fills in what the message is about', async () => {
    const { body } = await prefer('code=DBS.212001', { ...page(), configuration_id: 'template-7' });
    expect(body.error_msg).toBe('The parameter group template-7 does not exist.');
  });
});

describe('a preference', () => {
  it('creates nothing, whatever the request', async () => {
    const sandbox = createSandbox();
    for (const body of [page(), '', '{']) {
      expect((await send(sandbox, { body, headers: { Prefer: 'code=503' } })).status).toBe(503);
    }
    await send(sandbox, { headers: { Prefer: 'example=smallest' } });
    expect(sandbox.instances).toEqual([]);
  });

  it('for success does not make a broken request good', async () => {
    expect((await prefer('code=202', {})).status).toBe(400);
    expect((await prefer('example=page', {})).status).toBe(400);
  });

  it.each([
    'code=418',
    'code=DBS.999999',
    'code=constructor',
    'example=toString',
    'code=400, example=quota',
    'code=DBS.280443, example=gateway',
    'code=DBS.200165, example=busy',
    'wait=10',
    '=,;',
  ])('that nothing documented fits is not applied: %s', async (preference) => {
    const answer = await prefer(preference);
    expect([answer.status, answer.headers.get('preference-applied')]).toEqual([202, null]);
  });
});
