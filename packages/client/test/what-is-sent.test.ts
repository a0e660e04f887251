// What is judged is what is sent, whatever the value given does when it is read; and parameters are written as OpenAPI says.
import fc from 'fast-check';
import { createQuerySerializer } from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { createOperationsClient } from '../src/core.js';
import { plainCopy } from '../src/plain-copy.js';
import { created, json, request } from './request.js';
import { watchedClient } from './watched-client.js';

const row = {
  method: 'GET',
  path: '/things/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  credentials: [{ name: 'key', in: 'query', rule: null, errorCode: null }],
  requestBody: null,
  responses: { '200': ['application/json'] },
};

/** A client, and what arrives where it sends to. */
function listening() {
  const arrived: unknown[] = [];
  const fetch = async (sent: Request) => {
    arrived.push(await sent.json());
    return json(202, created);
  };
  return { client: watchedClient({ fetch }), arrived };
}

/** The request with a property that is read by a function. */
function reading(name: string, get: () => unknown): never {
  return Object.defineProperty({ ...request }, name, { get, enumerable: true }) as never;
}

describe('a body', () => {
  it('with a getter that changes its mind is read once', async () => {
    const { client, arrived } = listening();
    let reads = 0;
    await client.createInstance(reading('name', () => (reads++ === 0 ? 'orders-01' : 'x')));
    expect(arrived).toEqual([{ ...request, name: 'orders-01' }]);
    reads = 0;
    await expect(
      client.createInstance(reading('name', () => (reads++ === 0 ? 'x' : 'orders-01'))),
    ).rejects.toMatchObject({ issues: [{ rule: 'B01' }] });
    expect(arrived).toHaveLength(1);
  });

  it('with a property that JSON does not see is judged without it', async () => {
    const { client, arrived } = listening();
    const hidden = Object.defineProperty({ ...request }, 'name', { value: 'orders-01', enumerable: false });
    await expect(client.createInstance(hidden)).rejects.toMatchObject({ issues: [{ rule: 'B01' }] });
    expect(arrived).toEqual([]);
  });

  it.each([
    ['toJSON of the whole', { toJSON: () => request }, request],
    ['toJSON of a part', { ...request, name: { toJSON: () => 'orders-02' } }, { ...request, name: 'orders-02' }],
    ['undefined', { ...request, configuration_id: undefined }, request],
    ['a function', { ...request, configuration_id: () => 'c' }, request],
    ['a text that is an object', { ...request, name: new String('orders-03') }, { ...request, name: 'orders-03' }],
    ['an heir of nothing', Object.assign(Object.create(null), request), request],
  ])('with %s arrives as JSON writes it', async (_, given, expected) => {
    const { client, arrived } = listening();
    await client.createInstance(given as never);
    expect(arrived).toEqual([expected]);
  });

  it.each([
    ['a Date', { name: new Date(0) }, 'B01'],
    ['a number that JSON has no form for', { name: Number.NaN }, 'B01'],
    ['a hole', { flavor: Array(1) }, 'B15'],
    ['undefined in an array', { flavor: [undefined] }, 'B15'],
  ])('with %s is judged as JSON writes it', async (_, part, rule) => {
    const { client, arrived } = listening();
    const error = await client.createInstance({ ...request, ...part } as never).catch((thrown) => thrown);
    expect(error.name).toBe('RequestValidationError');
    expect(error.issues.length).toBeGreaterThan(0);
    if (rule === 'B01')
      expect(error.issues).toMatchObject([{ rule, message: expect.not.stringContaining('undefined') }]);
    expect(arrived).toEqual([]);
  });
});

it('a body with more issues than a function takes arguments is refused for all of them', async () => {
  const issues = Array(200_000).fill({ pointer: '' }) as [never, ...never[]];
  const client = createOperationsClient<{ makeThing: unknown }>({
    endpoint: 'h',
    token: 't',
    operations: { makeThing: { ...row, path: '/', requestBody: { required: true, mediaTypes: [], secrets: [] } } },
    requestValidators: { makeThing: { body: () => ({ ok: false, issues }) } },
  });
  const made = (client.makeThing as (body: object) => Promise<unknown>)({});
  await expect(made).rejects.toHaveProperty('issues.length', 200_000);
});

describe('a plain copy', () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  } as never);

  it('is what JSON would write and read back, or is not made', () => {
    let made = 0;
    fc.assert(
      fc.property(anything, (value) => {
        const copy = plainCopy(value);
        if (copy === undefined) return;
        made += 1;
        expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
        expect(withoutNegativeZero(copy)).toEqual(JSON.parse(JSON.stringify(copy)));
      }),
      { numRuns: 2000 },
    );
    expect(made).toBeGreaterThan(100);
  });

  it('is made of any value that JSON can carry', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(plainCopy(value)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });
});

/** The value with every -0 as the 0 that JSON makes of it. */
function withoutNegativeZero(value: unknown): unknown {
  if (value === 0) return 0;
  if (Array.isArray(value)) return value.map(withoutNegativeZero);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutNegativeZero(part)]));
}

describe('parameters', () => {
  async function sentWith(parameters: object, headers = {}): Promise<Request> {
    const sent: Request[] = [];
    const client = createOperationsClient<{ getThing: unknown }>({
      endpoint: 'https://h.example',
      token: 'secret-key',
      operations: { getThing: row },
      fetch: async (each) => {
        sent.push(each);
        return json(200, {});
      },
    });
    await (client.getThing as (options: object) => Promise<unknown>)({ parameters, headers });
    return sent[0] as Request;
  }

  it.each<[string, object]>([
    ['scalars', { limit: 3, name: 'a b&c=d/é', flag: false, none: undefined, nothing: null }],
    ['an array, each entry by itself', { tags: ['a', 'b&c', 3], empty: [] }],
    ['an object, each property by itself', { filter: { colour: 'red & blue', size: 3 } }],
  ])('of a query are written in the default style: %s', async (_, query) => {
    const { searchParams } = new URL((await sentWith({ path: { id: 'a/b' }, query })).url);
    const expected = new URLSearchParams(createQuerySerializer()(query));
    expected.append('key', 'secret-key');
    expect([...searchParams]).toEqual([...expected]);
  });

  it('of a query that nest deeper than a style can say are not sent', async () => {
    for (const query of [{ a: [[1]] }, { a: { b: { c: 1 } } }]) {
      await expect(sentWith({ path: { id: '1' }, query })).rejects.toMatchObject({
        name: 'ConfigurationError',
        outcome: 'not-sent',
      });
    }
  });

  it('of a query cannot add further ones', async () => {
    const { searchParams } = new URL((await sentWith({ path: { id: '1' }, query: { a: '1&b=2#c' } })).url);
    expect(searchParams.get('a')).toBe('1&b=2#c');
    expect([...searchParams.keys()]).toEqual(['a', 'key']);
  });

  it('of a header come after the headers of the call', async () => {
    const { headers, url } = await sentWith({ path: { id: 'a/b' }, header: { 'x-a': 7 } }, { 'X-A': '1', 'x-b': '2' });
    expect([headers.get('x-a'), headers.get('x-b')]).toEqual(['7', '2']);
    expect(new URL(url).pathname).toBe('/things/a%2Fb');
  });
});
