// Every answer gives the right error: all envelopes, and bodies that are none.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ApiError, RedirectError, RequestValidationError, ResponseError } from '../src/index.js';
import { canaries, created, json, request } from './request.js';
import { shown, watchedClient } from './watched-client.js';

function answering(make: () => Response) {
  let calls = 0;
  const fetch = async () => {
    calls += 1;
    return make();
  };
  return { client: watchedClient({ fetch, maxAttempts: 1 }), calls: () => calls };
}

const html = (status: number, body = '<html><body>Bad Gateway</body></html>') =>
  new Response(body, { status, headers: { 'content-type': 'text/html' } });

const hex = (sign: string) => sign.charCodeAt(0).toString(16).toUpperCase();
const fail = (text: string) => {
  throw new Error(text);
};

const service = { error_code: 'DBS.280234', error_msg: 'Invalid instance name.' };
const gateway = {
  error_code: 'APIGW.0301',
  error_msg: 'Incorrect IAM authentication information',
  request_id: 'req-9',
};
const identity = { error: { code: 401, message: 'The X-Auth-Token is invalid!', title: 'Unauthorized' } };

describe('an answer', () => {
  it('202 is handed on, unknown properties kept (X09)', async () => {
    const { client } = answering(() => json(202, { ...created, colour: 'blue' }));
    expect(await client.createInstance(request)).toEqual({ ...created, colour: 'blue' });
  });

  it('in the service envelope is an ApiError with its code and the advice of the catalogue (E01, E04)', async () => {
    const { client } = answering(() => json(400, service));
    const error = await client.createInstance(request).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      name: 'ApiError',
      outcome: 'rejected',
      status: 400,
      envelope: 'service',
      errorCode: 'DBS.280234',
      errorMessage: 'Invalid instance name.',
      advice: { retry: 'after-change' },
      attempts: 1,
    });
  });

  it('in the gateway envelope carries the request id (E06)', async () => {
    const { client } = answering(() => json(401, gateway));
    await expect(client.createInstance(request)).rejects.toMatchObject({
      envelope: 'gateway',
      errorCode: 'APIGW.0301',
      requestId: 'req-9',
      outcome: 'rejected',
    });
  });

  it('in the identity envelope has a message and no code (E06)', async () => {
    const { client } = answering(() => json(401, identity));
    await expect(client.createInstance(request)).rejects.toMatchObject({
      envelope: 'identity',
      errorCode: undefined,
      errorMessage: 'The X-Auth-Token is invalid!',
    });
  });

  it('with an unknown code is still a valid refusal, without advice (E02)', async () => {
    const { client } = answering(() => json(400, { error_code: 'DBS.999999', error_msg: 'New.' }));
    await expect(client.createInstance(request)).rejects.toMatchObject({ errorCode: 'DBS.999999', advice: undefined });
  });

  it('500 for a used-up quota has an unknown outcome, and the advice never to repeat it unchanged (E04)', async () => {
    const { client, calls } = answering(() => json(500, { error_code: 'DBS.200165', error_msg: 'quota' }));
    const error = await client.createInstance(request).catch((thrown) => thrown);
    expect(error).toMatchObject({ outcome: 'unknown', advice: { retry: 'after-change' } });
    expect(error.reconcile).toMatchObject({
      operation: 'createInstance',
      request: { project_id: 'project-1', name: 'orders-01', region: 'region-one' },
    });
    expect(error.message).toContain('console');
    expect(calls()).toBe(1);
  });

  it.each([
    ['HTML', () => html(502), 502, 'unknown'],
    ['an empty body', () => new Response(null, { status: 503 }), 503, 'unknown'],
    ['truncated JSON', () => new Response('{"error_code":"DBS', { status: 400 }), 400, 'rejected'],
    ['JSON null', () => json(404, null), 404, 'rejected'],
    ['a JSON array', () => json(409, []), 409, 'rejected'],
    ['a JSON number', () => json(422, 7), 422, 'rejected'],
    ['error as a string', () => json(400, { error: 'no' }), 400, 'rejected'],
    ['codes of another type', () => json(400, { error_code: 7, error_msg: null }), 400, 'rejected'],
    ['not implemented', () => json(501, {}), 501, 'rejected'],
    ['a status without a name', () => json(599, {}), 599, 'unknown'],
  ])('of an error status with %s is an ApiError', async (_, make, status, outcome) => {
    const { client } = answering(make);
    await expect(client.createInstance(request)).rejects.toMatchObject({
      name: 'ApiError',
      status,
      outcome,
      envelope: undefined,
      errorCode: undefined,
    });
  });

  it('with an envelope under a wrong content type still gives its code', async () => {
    const { client } = answering(() => html(400, JSON.stringify(service)));
    await expect(client.createInstance(request)).rejects.toMatchObject({ errorCode: 'DBS.280234' });
  });

  it.each([
    ['HTML', () => html(202)],
    ['an empty body', () => new Response(null, { status: 202 })],
    ['truncated JSON', () => new Response('{"id":', { status: 202, headers: { 'content-type': 'application/json' } })],
    ['JSON null', () => json(202, null)],
    ['a wrong content type', () => html(202, JSON.stringify(created))],
    ['status 200', () => json(200, created)],
    ['status 204', () => new Response(null, { status: 204 })],
  ])('of success with %s is a ResponseError of unknown outcome', async (_, make) => {
    const { client, calls } = answering(make);
    const error = await client.createInstance(request).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.outcome).toBe('unknown');
    expect(calls()).toBe(1);
  });

  it.each([
    [301, 'unknown'],
    [302, 'unknown'],
    [303, 'unknown'],
    [307, 'rejected'],
    [308, 'rejected'],
  ])('%i is not followed and names its target', async (status, outcome) => {
    const location = 'https://elsewhere.example/v3/p/instances';
    const { client, calls } = answering(() => new Response(null, { status, headers: { location } }));
    const error = await client.createInstance(request).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(RedirectError);
    expect(error).toMatchObject({ target: location, status, outcome });
    expect(error.message).toContain(location);
    expect(calls()).toBe(1);
  });

  it.each([
    ['a URL that escapes all', (sign: string) => `%${hex(sign)}`],
    ['a URL in lower case', (sign: string) => `%${hex(sign).toLowerCase()}`],
    ['a URL within a URL', (sign: string) => `%25${hex(sign)}`],
    ['JSON that escapes slashes', (sign: string) => `\\${sign}`],
    ['JSON within JSON', (sign: string) => `\\\\u00${hex(sign)}`],
    ['HTML, by number', (sign: string) => `&#${sign.charCodeAt(0)};`],
    ['HTML, in hexadecimal', (sign: string) => `&#x${hex(sign)};`],
  ])('that echoes the secrets as in %s loses them', async (_, escaped) => {
    const token = 'canary/token+7Jq2~==';
    const password = 'Canary~pass=4tZ9%';
    const text = `<p>${token.replace(/[^a-z0-9]/gi, escaped)} and ${password.replace(/[^a-z0-9]/gi, escaped)}`;
    const client = watchedClient({ token, fetch: async () => html(502, text) });
    const error = await client.createInstance({ ...request, password }).catch((thrown) => thrown);
    expect(error.body).toBe('<p>*** and ***');
  });

  it('that echoes the secrets loses them, wherever they stand', async () => {
    const { token, password } = canaries;
    const echoes = [
      () =>
        json(400, { error_code: `DBS ${token}`, error_msg: `got ${password}`, [token]: { deep: [password, token] } }),
      () => json(500, { error_code: 'DBS.280005', error_msg: token, request_id: `r-${token}` }),
      () => html(502, `<p>${encodeURIComponent(password)} ${token} ${password}`),
      () => html(202, `${'x'.repeat(1990)}${token}`),
      () => new Response(`{"${token}`, { status: 202, headers: { 'content-type': 'application/json' } }),
      () =>
        new Response(`${token} ${'and more '.repeat(9)}`, {
          status: 202,
          headers: { 'content-type': 'application/json' },
        }),
      () => new Response(null, { status: 307, headers: { location: `https://a.example/?t=${token}` } }),
    ];
    for (const make of echoes) {
      const { client } = answering(make);
      // The watched client searches whatever it throws.
      const error = await client.createInstance(request).catch((thrown) => thrown);
      expect(error.outcome).toMatch(/rejected|unknown/);
      // Not even in part, where a platform or a limit quotes the beginning of a text.
      for (const secret of [token, password]) expect(shown(error)).not.toContain(secret.slice(0, 8));
    }
  });
});

describe('what a fetch throws', () => {
  const { token } = canaries;
  const fetchThrowing = (thrown: unknown) => async () => {
    throw thrown;
  };

  it.each<[string, () => unknown]>([
    [
      'with a getter that throws',
      () => Object.defineProperty(new Error('m'), 'more', { get: () => fail(token), enumerable: true }),
    ],
    [
      'that says itself how it is written as JSON',
      () =>
        new (class extends Error {
          toJSON() {
            return { token };
          }
        })('m'),
    ],
    [
      'that says itself how it is inspected',
      () =>
        new (class extends Error {
          [inspect.custom]() {
            return token;
          }
        })('m'),
    ],
    ['with a symbol that is named after a secret', () => Object.assign(new Error('m'), { [Symbol(token)]: 1 })],
    [
      'behind a proxy that refuses to be looked at',
      () => new Proxy(new Error(token), { ownKeys: () => fail(token), get: () => fail(token) }),
    ],
    ['that is a proxy without a prototype to ask', () => new Proxy({}, { getPrototypeOf: () => fail(token) })],
    [
      'with itself as its cause',
      () => {
        const error = new Error(token);
        error.cause = error;
        return error;
      },
    ],
  ])('an error %s is an error of ours without secrets, of unknown outcome', async (_, make) => {
    const client = watchedClient({ fetch: fetchThrowing(make()) });
    await expect(client.createInstance(request)).rejects.toMatchObject({ name: 'ConnectionError', outcome: 'unknown' });
  });

  it('is kept as it is where it holds no secret', async () => {
    class OwnError extends Error {}
    const own = new OwnError('the proxy is down');
    await expect(watchedClient({ fetch: fetchThrowing(own) }).createInstance(request)).rejects.toHaveProperty(
      'cause',
      own,
    );
  });
});

describe('a wrong request', () => {
  it('is refused with all issues before anything is sent', async () => {
    const { client, calls } = answering(() => json(202, created));
    const wrong = { ...request, name: 'x', flavor: [{ ...request.flavor[0], num: 2 }], colour: 'blue' };
    const error = await client.createInstance(wrong as never).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(RequestValidationError);
    expect(error.outcome).toBe('not-sent');
    expect(error.issues.map(({ rule }: { rule: string }) => rule)).toEqual(['B01', 'B15', 'B26']);
    expect(error.message).toContain('B15');
    expect(calls()).toBe(0);
  });

  it('with a secret for the name of a property does not show it, escaped as it is in a pointer', async () => {
    const { client } = answering(() => json(202, created));
    await expect(client.createInstance({ ...request, [canaries.password]: 1 } as never)).rejects.toMatchObject({
      issues: [{ rule: 'B26', pointer: '/***' }],
    });
  });

  it('is sent when validation is off, per client or per call', async () => {
    const sent: unknown[] = [];
    const fetch = async (sending: Request) => {
      sent.push(await sending.json());
      return json(202, created);
    };
    const wrong = { ...request, mode: 'ReplicaSet' } as never;
    await watchedClient({ fetch, validate: false }).createInstance(wrong);
    await watchedClient({ fetch }).createInstance(wrong, { validate: false });
    await expect(watchedClient({ fetch, validate: false }).createInstance(wrong, { validate: true })).rejects.toThrow();
    expect(sent).toEqual([wrong, wrong]);
  });

  it('that cannot be written as JSON is refused even without validation', async () => {
    const { client, calls } = answering(() => json(202, created));
    const circle: Record<string, unknown> = { ...request };
    circle.self = circle;
    for (const body of [circle, { ...request, num: 1n }]) {
      await expect(client.createInstance(body as never, { validate: false })).rejects.toMatchObject({
        name: 'RequestValidationError',
      });
    }
    expect(calls()).toBe(0);
  });

  it('is judged as it will arrive: inherited properties do not count', async () => {
    const { client, calls } = answering(() => json(202, created));
    const { name, ...rest } = request;
    const heir = Object.assign(Object.create({ name }), rest);
    await expect(client.createInstance(heir)).rejects.toMatchObject({ issues: [{ rule: 'B01', keyword: 'required' }] });
    expect(calls()).toBe(0);
  });

  it('with a header that cannot be sent is not sent', async () => {
    const { client, calls } = answering(() => json(202, created));
    await expect(client.createInstance(request, { headers: { 'x-a': `a\n${canaries.token}` } })).rejects.toMatchObject({
      name: 'ConfigurationError',
      outcome: 'not-sent',
    });
    expect(calls()).toBe(0);
  });

  it('without a token is refused with the rule of the token (Q03)', async () => {
    let calls = 0;
    const fetch = async () => {
      calls += 1;
      return json(202, created);
    };
    for (const token of ['', ' ', 'a b', 'a\nb']) {
      await expect(watchedClient({ fetch, token }).createInstance(request)).rejects.toMatchObject({
        name: 'RequestValidationError',
        issues: [{ rule: 'Q03', errorCode: 'APIGW.0301' }],
      });
    }
    expect(calls).toBe(0);
  });
});
