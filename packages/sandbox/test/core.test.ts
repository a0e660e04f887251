// The core with the tables of another API: routes, parameters and examples without a line of their own.
import { describe, expect, it } from 'vitest';
import { defineSandbox, fetchOf, type SandboxParts } from '../src/core/index.js';

const issue = (pointer: string) => ({
  pointer,
  rule: undefined,
  errorCode: undefined,
  keyword: 'type',
  message: 'is wrong',
});
const documented = { errorCode: null, rules: [], headers: {}, mediaType: 'application/json' };
const operation = { credentials: [], requestBody: null, responses: {} };
const seen: unknown[] = [];

const parts: SandboxParts = {
  operations: {
    listBoxes: {
      ...operation,
      method: 'GET',
      path: '/v1/{shelf}/boxes',
      parameters: [
        { name: 'shelf', in: 'path', required: true, type: 'string' },
        { name: 'limit', in: 'query', required: false, type: 'integer' },
        { name: 'full', in: 'query', required: false, type: 'boolean' },
        { name: 'tag', in: 'query', required: false, type: 'array' },
        { name: 'X-Page', in: 'header', required: false, type: 'number' },
        { name: 'lang', in: 'cookie', required: false, type: 'string' },
      ],
    },
    latestBox: { ...operation, method: 'GET', path: '/v1/top/boxes', parameters: [] },
    deleteBox: { ...operation, method: 'DELETE', path: '/v1/{shelf}/boxes', parameters: [] },
    breakBox: { ...operation, method: 'PATCH', path: '/v1/{shelf}/boxes', parameters: [] },
    noteBox: {
      ...operation,
      method: 'PUT',
      path: '/v1/{shelf}/boxes',
      parameters: [],
      requestBody: { required: false, mediaTypes: ['application/json'], secrets: [] },
      credentials: [{ name: 'key', in: 'query', rule: null, errorCode: null }],
    },
  },
  requestValidators: {
    listBoxes: {
      parameters(value) {
        seen.push(value);
        const { limit } = (value as { query: { limit?: unknown } }).query;
        return limit === undefined || typeof limit === 'number'
          ? { ok: true, value }
          : { ok: false, issues: [issue('/query/limit')] };
      },
    },
    noteBox: {
      parameters: (value) => ({ ok: true, value }),
      body: (value) => (typeof value === 'string' ? { ok: true, value } : { ok: false, issues: [issue('')] }),
    },
  },
  examples: {
    listBoxes: {
      200: { ...documented, examples: { some: [{ id: 1 }], none: [] } },
      400: { ...documented, examples: { wrong: { code: 'wrong' } } },
    },
    latestBox: {
      200: {
        ...documented,
        headers: { 'X-Shelf': 'top' },
        mediaType: 'text/plain',
        examples: { example: 'the top one' },
      },
    },
    deleteBox: { 204: { ...documented, mediaType: null, examples: {} } },
    noteBox: { '2XX': { ...documented, examples: { done: { done: true } } } },
  },
  errorCatalogue: {},
  handlers: {
    breakBox: {
      answer() {
        throw new Error('the inside of a handler');
      },
    },
  },
};

const call = async (method: string, path: string, init: RequestInit = {}) => {
  const response = await fetchOf(defineSandbox(parts))(`http://x.invalid${path}`, { method, ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('any operation', () => {
  it('reads its parameters as what they are', async () => {
    seen.length = 0;
    const headers = { 'X-Page': '1.5', Cookie: 'a=b; lang=en' };
    const { status, text } = await call('GET', '/v1/a%2Fb/boxes?limit=5&full=true&tag=x&tag=y%20z', { headers });
    expect([status, text]).toEqual([200, '[{"id":1}]']);
    expect(seen).toEqual([
      {
        path: { shelf: 'a/b' },
        query: { limit: 5, full: true, tag: ['x', 'y z'] },
        header: { 'X-Page': 1.5 },
        cookie: { lang: 'en' },
      },
    ]);
  });

  it('leaves text that is no number to the validator, which refuses it', async () => {
    const { status, text, headers } = await call('GET', '/v1/a/boxes?limit=five');
    expect([status, text, headers.get('x-sandbox-issues')]).toEqual([400, '{"code":"wrong"}', '- - /query/limit']);
  });

  it('answers with its first example, or the preferred one', async () => {
    expect((await call('GET', '/v1/a/boxes', { headers: { Prefer: 'example=none' } })).text).toBe('[]');
    expect((await call('PUT', '/v1/a/boxes?key=1')).text).toBe('{"done":true}');
  });

  it('may be sent 12 MiB, unless told otherwise', () => {
    expect(defineSandbox(parts).bodyLimit).toBe(12 * 1024 * 1024);
    expect(defineSandbox(parts, { bodyLimit: 10 }).bodyLimit).toBe(10);
  });

  it('has the documented headers of its answer', async () => {
    const { headers } = await call('GET', '/v1/top/boxes');
    expect([headers.get('x-shelf'), headers.get('content-type')]).toEqual(['top', 'text/plain']);
  });

  it('answers 204 without a body', async () => {
    expect(await call('DELETE', '/v1/a/boxes')).toMatchObject({ status: 204, text: '' });
  });

  it('is found by its fixed segments first', async () => {
    expect((await call('GET', '/v1/top/boxes')).text).toBe('the top one');
  });

  it('may do without a body that is not required, but not with a wrong one', async () => {
    const headers = { 'Content-Type': 'application/json' };
    expect((await call('PUT', '/v1/a/boxes?key=1', { body: '"note"', headers })).status).toBe(200);
    expect((await call('PUT', '/v1/a/boxes?key=1', { body: '{}', headers })).status).toBe(400);
    expect(
      (await call('PUT', '/v1/a/boxes?key=1', { body: '"note"', headers: { 'Content-Type': 'a/b' } })).status,
    ).toBe(415);
    expect((await call('PUT', '/v1/a/boxes')).status).toBe(401);
  });

  it('without a documented error is refused all the same', async () => {
    const { status, headers, text } = await call('POST', '/v1/a/boxes');
    expect([status, headers.get('allow')]).toEqual([405, 'GET, DELETE, PATCH, PUT']);
    expect(JSON.parse(text)).toHaveProperty('error_code');
    expect((await call('GET', '/elsewhere')).status).toBe(404);
  });

  it('whose handler breaks is answered 500, and keeps the reason to itself', async () => {
    const { status, text } = await call('PATCH', '/v1/a/boxes');
    expect(status).toBe(500);
    expect(text).not.toContain('inside');
  });
});
