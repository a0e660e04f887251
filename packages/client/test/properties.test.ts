// Properties of every call: what is given is what arrives, and no id can lead it elsewhere.
import type { CreateInstanceRequest } from '@otc-geminidb/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { created, json, request } from './request.js';
import { expectNoSecret, watchedClient } from './watched-client.js';

const from = (alphabet: string, least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: least, maxLength: most });
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
/** Any Unicode without white space, JSON's and URLs' own characters among it. */
const id = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...'"\\/?#%&.;:@{}'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
    minLength: 1,
  })
  .filter((text) => /^\S+$/u.test(text));
const whole = (min: number, max: number) =>
  fc.integer({ min, max }).chain((value) => fc.constantFrom(value, String(value)));
const window = fc.constantFrom('00:00-01:00', '08:15-09:15', '23:45-00:45' as const);

const validRequest = fc.record(
  {
    name: fc.tuple(from(letters, 1, 1), from(`${letters}${digits}-_`, 3, 63)).map((parts) => parts.join('')),
    datastore: fc.constant({ type: 'cassandra', version: '3.11', storage_engine: 'rocksDB' } as const),
    region: id,
    availability_zone: fc
      .array(
        id.map((text) => text.replaceAll(',', '.')),
        { minLength: 1 },
      )
      .map((zones) => zones.join(',')),
    vpc_id: id,
    subnet_id: id,
    security_group_id: id,
    password: from(`${letters}${digits}~!@#%^*-_=+?`, 8, 32),
    mode: fc.constant('Cluster' as const),
    flavor: fc.array(
      fc.record({ num: whole(3, 200), size: whole(1, 1e6), storage: fc.constant('ULTRAHIGH' as const), spec_code: id }),
      { minLength: 1, maxLength: 3 },
    ),
    configuration_id: id,
    backup_strategy: fc.record({ start_time: window, keep_days: whole(0, 35) }, { requiredKeys: ['start_time'] }),
    enterprise_project_id: id,
    ssl_option: fc.constantFrom(0, 1, '0', '1'),
  },
  {
    requiredKeys: [
      'name',
      'datastore',
      'region',
      'availability_zone',
      'vpc_id',
      'subnet_id',
      'security_group_id',
      'password',
      'mode',
      'flavor',
    ],
  },
) as fc.Arbitrary<CreateInstanceRequest>;

describe('any valid request', () => {
  it('arrives deep-equal to what was given, and is left as it was', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(validRequest, async (given) => {
        const before = structuredClone(given);
        const arrived: unknown[] = [];
        const client = watchedClient({
          fetch: async (sent) => {
            arrived.push(await sent.json());
            return json(202, created);
          },
        });
        await client.createInstance(given);
        expect(arrived).toEqual([before]);
        expect(given).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any string', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '.',
      '..',
      '...',
      '%2e%2e',
      '../..',
      '//evil.example',
      '@evil.example',
      '?x',
      '#x',
      '\\',
      '\\..',
      '\ud800',
      '{project_id}',
      '$&',
      ';a=b',
      '\t',
      ' ',
      '',
    ),
    fc.webUrl(),
  );

  it('as a project id changes neither host nor path: it is one segment, or refused (Q02)', {
    timeout: 30_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), async (projectId, validate) => {
        const urls: URL[] = [];
        const client = watchedClient({
          projectId,
          validate,
          fetch: async (sent) => {
            urls.push(new URL(sent.url));
            return json(202, created);
          },
        });
        const result = await client.safe.createInstance(request);
        if (!result.ok) {
          expect(result.error).toMatchObject({
            name: 'RequestValidationError',
            issues: [{ pointer: '/path/project_id', rule: 'Q02', errorCode: 'DBS.280408' }],
          });
          expect(urls).toEqual([]);
          return;
        }
        expect(urls).toHaveLength(1);
        const [url] = urls;
        expect(url?.origin).toBe('https://gemini.example');
        expect(url?.search + (url?.hash ?? '')).toBe('');
        const segments = url?.pathname.split('/') ?? [];
        expect([segments.length, segments[1], segments[3]]).toEqual([4, 'v3', 'instances']);
        expect(decodeURIComponent(segments[2] ?? '')).toBe(projectId);
      }),
      { numRuns: 500 },
    );
  });

  it('as an id in the body changes neither host nor path', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const urls: string[] = [];
        const client = watchedClient({
          validate: false,
          fetch: async (sent) => {
            urls.push(sent.url);
            return json(202, created);
          },
        });
        await client.createInstance({ ...request, vpc_id: text, region: text, subnet_id: text });
        expect(urls).toEqual(['https://gemini.example/v3/project-1/instances']);
      }),
    );
  });

  it('as password and token shows in no error, however the service echoes it', { timeout: 30_000 }, async () => {
    const secret = fc.string({
      unit: fc.constantFrom(...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', ...letters, ...digits),
      minLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(secret, secret, fc.constantFrom(202, 400, 500), async (token, password, status) => {
        const client = watchedClient({
          token,
          validate: false,
          fetch: async () => json(status, [token, { [password]: `${password}${token}` }].slice(status === 202 ? 2 : 0)),
        });
        const result = await client.safe.createInstance({ ...request, password });
        expectNoSecret(result);
        if (result.ok) return;
        const text = JSON.stringify(result.error) + result.error.stack;
        expect(text).not.toContain(JSON.stringify(token).slice(1, -1));
        expect(text).not.toContain(JSON.stringify(password).slice(1, -1));
      }),
      { numRuns: 200 },
    );
  });
});

describe('any body of an answer', () => {
  it('ends in one of the four outcomes and an error of ours, never a TypeError', { timeout: 30_000 }, async () => {
    const status = fc.constantFrom(200, 202, 204, 302, 307, 400, 401, 404, 413, 429, 500, 501, 503);
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('{"error":null}', '{"error":{}}', '{"error_code":{}}', 'null', '[]'),
    );
    const type = fc.constantFrom(
      'application/json',
      'application/json; charset=utf-8',
      'text/html',
      'application/problem+json',
      'x',
      '',
    );
    await fc.assert(
      fc.asyncProperty(status, body, type, async (code, text, contentType) => {
        const client = watchedClient({
          maxAttempts: 2,
          fetch: async () =>
            new Response(code === 204 ? null : text, {
              status: code,
              headers: contentType ? { 'content-type': contentType } : {},
            }),
        });
        const result = await client.safe.createInstance(request);
        const expected =
          code === 202
            ? ['accepted', 'unknown']
            : code < 300 || [302, 500, 503].includes(code)
              ? ['unknown']
              : ['rejected'];
        expect(expected).toContain(result.outcome);
      }),
      { numRuns: 500 },
    );
  });
});
