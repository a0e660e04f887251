// What is sent again, when, and how often: nothing that may have been carried out.
import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type Attempt, createGeminiDBClient } from '../src/index.js';
import { canaries, created, json, request } from './request.js';
import { watchedClient } from './watched-client.js';

/** A fetch that plays answers or faults in turn, the last one for good. */
function script(...steps: (() => Response)[]) {
  const tokens: (string | null)[] = [];
  const fetch = async (sending: Request) => {
    tokens.push(sending.headers.get('x-auth-token'));
    const step = steps[Math.min(tokens.length, steps.length) - 1];
    if (!step) throw new Error('nothing to play');
    return step();
  };
  return { fetch, tokens };
}

function fault(code: string, more: object = {}): () => Response {
  return () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(`${code} happened`), { code, ...more }) });
  };
}

const accepted = () => json(202, created);
const throttled = (headers = {}) => json(429, { error_code: 'DBS.280443', error_msg: 'Too many.' }, headers);

describe('is sent again', () => {
  it('429, in any envelope, with a growing pause (E05)', async () => {
    const attempts: Attempt[] = [];
    const gateway = { error_code: 'APIGW.0308', error_msg: 'throttled', request_id: 'r' };
    const { fetch, tokens } = script(
      throttled,
      () => json(429, gateway),
      () => json(429, {}),
      accepted,
    );
    const client = watchedClient({ fetch, backoffMs: 8, onAttempt: (attempt) => attempts.push(attempt) });
    const result = await client.safe.createInstance(request);
    expect(result).toMatchObject({ ok: true, outcome: 'accepted', status: 202, attempts: 4 });
    expect(tokens).toHaveLength(4);
    expect(attempts.map(({ status }) => status)).toEqual([429, 429, 429, 202]);
    attempts.slice(0, 3).forEach(({ againInMs = 0 }, index) => {
      expect(againInMs).toBeGreaterThanOrEqual(4 * 2 ** index);
      expect(againInMs).toBeLessThanOrEqual(8 * 2 ** index);
    });
  });

  it.each([
    ['seconds', () => '1', 1000, 1100],
    ['a date', () => new Date(Date.now() + 3_600_000).toUTCString(), 3_000_000, 3_601_000],
    ['a date gone by', () => 'Wed, 21 Oct 2015 07:28:00 GMT', 0, 100],
    ['nonsense, which counts as none', () => '3.5', 4, 8],
    ['a negative number, which counts as none', () => '-1', 4, 8],
  ])('429 not before Retry-After as %s', async (_, value, least, most) => {
    const controller = new AbortController();
    const attempts: Attempt[] = [];
    const onAttempt = (attempt: Attempt) => {
      attempts.push(attempt);
      controller.abort();
    };
    const { fetch } = script(() => throttled({ 'retry-after': value() }), accepted);
    const client = watchedClient({ fetch, backoffMs: 8, timeoutMs: 1e7, onAttempt });
    await client.safe.createInstance(request, { signal: controller.signal });
    expect(attempts[0]?.againInMs).toBeGreaterThanOrEqual(least);
    expect(attempts[0]?.againInMs).toBeLessThanOrEqual(most);
  });

  it('413 only with Retry-After (E05)', async () => {
    const told = script(() => json(413, {}, { 'retry-after': '0' }), accepted);
    await watchedClient({ fetch: told.fetch }).createInstance(request);
    expect(told.tokens).toHaveLength(2);
    const untold = script(() => json(413, {}), accepted);
    await expect(watchedClient({ fetch: untold.fetch }).createInstance(request)).rejects.toMatchObject({ status: 413 });
    expect(untold.tokens).toHaveLength(1);
  });

  it.each([
    ['ECONNREFUSED', {}],
    ['ENOTFOUND', {}],
    ['EAI_AGAIN', {}],
    ['UND_ERR_CONNECT_TIMEOUT', {}],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', {}],
    ['ERR_TLS_CERT_ALTNAME_INVALID', {}],
    ['CERT_REVOKED', {}],
    ['UNABLE_TO_GET_CRL', {}],
    ['ETIMEDOUT', { syscall: 'connect' }],
    ['EHOSTUNREACH', { syscall: 'connect' }],
  ])('a connection that provably never was: %s', async (code, more) => {
    const { fetch, tokens } = script(fault(code, more), accepted);
    await watchedClient({ fetch }).createInstance(request);
    expect(tokens).toHaveLength(2);
    const never = script(fault(code, more));
    const error = await watchedClient({ fetch: never.fetch, maxAttempts: 3 })
      .createInstance(request)
      .catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'ConnectionError', code, outcome: 'not-sent', attempts: 3 });
    expect(never.tokens).toHaveLength(3);
  });

  it.each([
    'error sending request for url (https://h/): client error (Connect): tcp connect error: Connection refused',
    'EPROTO: The TLS handshake failed. Does the server speak TLS on this port?',
  ])('a connection of which a platform without codes says so: %s', async (message) => {
    const { fetch, tokens } = script(() => {
      throw new TypeError('fetch failed', { cause: new Error(message) });
    }, accepted);
    await watchedClient({ fetch }).createInstance(request);
    expect(tokens).toHaveLength(2);
  });

  it('when all addresses of a host refused', async () => {
    const refused = { code: 'ECONNREFUSED', syscall: 'connect' };
    const { fetch, tokens } = script(fault('ECONNREFUSED', { errors: [refused, refused] }), accepted);
    await watchedClient({ fetch }).createInstance(request);
    expect(tokens).toHaveLength(2);
  });

  it('401 once, with a fresh token', async () => {
    const given = [canaries.stale, canaries.token, 'never-asked'];
    const { fetch, tokens } = script(() => json(401, {}), accepted);
    await watchedClient({ fetch, token: () => given.shift() ?? '' }).createInstance(request);
    expect(tokens).toEqual([canaries.stale, canaries.token]);
  });
});

describe('is not sent again', () => {
  it.each([
    ['ECONNRESET', {}],
    ['EPIPE', {}],
    ['UND_ERR_SOCKET', {}],
    ['UND_ERR_HEADERS_TIMEOUT', {}],
    ['ETIMEDOUT', { syscall: 'read' }],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', {}],
    ['ECONNREFUSED', { errors: [{ code: 'ECONNREFUSED' }, { code: 'ECONNRESET' }] }],
  ])('a connection that may have carried the request: %s', async (code, more) => {
    const { fetch, tokens } = script(fault(code, more), accepted);
    await expect(watchedClient({ fetch, maxAttempts: 9 }).createInstance(request)).rejects.toMatchObject({
      name: 'ConnectionError',
      outcome: 'unknown',
    });
    expect(tokens).toHaveLength(1);
  });

  it.each([400, 403, 404, 405, 408, 409, 415, 422, 425, 500, 501, 502, 503, 504])(
    'status %i, Retry-After or not',
    async (status) => {
      const { fetch, tokens } = script(() => json(status, {}, { 'retry-after': '0' }), accepted);
      await expect(watchedClient({ fetch, maxAttempts: 9 }).createInstance(request)).rejects.toMatchObject({ status });
      expect(tokens).toHaveLength(1);
    },
  );

  it.each([202, 500])('status %i that a middleware makes a 429 of', async (status) => {
    const { fetch, tokens } = script(() => json(status, {}));
    const middleware = [{ onResponse: () => throttled() }];
    await expect(watchedClient({ fetch, middleware }).createInstance(request)).rejects.toMatchObject({ status: 429 });
    expect(tokens).toHaveLength(1);
  });

  it('a port that the platform refuses, although it is not sent either', async () => {
    const { fetch, tokens } = script(() => {
      throw new TypeError('fetch failed', { cause: new Error('bad port') });
    });
    await expect(watchedClient({ fetch }).createInstance(request)).rejects.toMatchObject({ outcome: 'not-sent' });
    expect(tokens).toHaveLength(1);
  });

  it('a fault of a platform that says nothing', async () => {
    const { fetch } = script(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(watchedClient({ fetch }).createInstance(request)).rejects.toMatchObject({ outcome: 'unknown' });
  });

  it('401 with a token that is a string, with the same token, or twice', async () => {
    for (const token of [canaries.token, () => canaries.token]) {
      const { fetch, tokens } = script(() => json(401, {}), accepted);
      await expect(watchedClient({ fetch, token }).createInstance(request)).rejects.toMatchObject({ status: 401 });
      expect(tokens).toHaveLength(1);
    }
    let count = 0;
    const twice = script(() => json(401, {}));
    await expect(
      watchedClient({ fetch: twice.fetch, token: () => `${canaries.token}${count++}` }).createInstance(request),
    ).rejects.toMatchObject({ status: 401, outcome: 'rejected', attempts: 2 });
    expect(twice.tokens).toHaveLength(2);
  });

  it('more often than maxAttempts', async () => {
    const { fetch, tokens } = script(throttled);
    await expect(watchedClient({ fetch, maxAttempts: 3 }).createInstance(request)).rejects.toMatchObject({
      status: 429,
      attempts: 3,
      outcome: 'rejected',
    });
    expect(tokens).toHaveLength(3);
  });

  it('when the pause would outlast timeoutMs: the 429 comes back at once, with what to wait', async () => {
    const { fetch, tokens } = script(() => throttled({ 'retry-after': '3600' }));
    await expect(watchedClient({ fetch }).createInstance(request)).rejects.toMatchObject({
      status: 429,
      retryAfter: 3_600_000,
    });
    expect(tokens).toHaveLength(1);
  });
});

describe('the end of a call', () => {
  it('by the signal, before sending, is not sent', async () => {
    const { fetch, tokens } = script(accepted);
    const error = await watchedClient({ fetch })
      .createInstance(request, { signal: AbortSignal.abort(`because of ${canaries.token}`) })
      .catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'AbortError', outcome: 'not-sent', cause: 'because of ***' });
    expect(tokens).toHaveLength(0);
  });

  it('by the signal, while it waits to send again, is rejected: nothing was made', async () => {
    const { fetch, tokens } = script(() => throttled({ 'retry-after': '30' }));
    const controller = new AbortController();
    const client = watchedClient({ fetch, onAttempt: () => controller.abort() });
    await expect(client.createInstance(request, { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
      outcome: 'rejected',
    });
    expect(tokens).toHaveLength(1);
  });

  it('by the signal or the time-out, while an answer is awaited, is unknown', async () => {
    const fetch = () => new Promise<Response>(() => {});
    await expect(watchedClient({ fetch, timeoutMs: 5 }).createInstance(request)).rejects.toMatchObject({
      name: 'TimeoutError',
      outcome: 'unknown',
    });
    await expect(
      watchedClient({ fetch }).createInstance(request, { signal: AbortSignal.timeout(5) }),
    ).rejects.toMatchObject({ name: 'AbortError', outcome: 'unknown' });
  });

  it('by a hook that is told of the answer comes too late: the call has ended', async () => {
    const { fetch } = script(accepted);
    const controller = new AbortController();
    const client = watchedClient({ fetch, onAttempt: () => controller.abort() });
    await expect(client.createInstance(request, { signal: controller.signal })).resolves.toEqual(created);
  });

  it('by the signal, while a middleware is at work, sends nothing', async () => {
    const { fetch, tokens } = script(accepted);
    const controller = new AbortController();
    let resume = () => {};
    const middleware = [
      {
        onRequest: async () => {
          controller.abort();
          await new Promise<void>((resolve) => {
            resume = resolve;
          });
          return undefined;
        },
      },
    ];
    const attempts: Attempt[] = [];
    const client = watchedClient({ fetch, middleware, onAttempt: (attempt) => attempts.push(attempt) });
    await expect(client.createInstance(request, { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
      outcome: 'not-sent',
    });
    resume();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(tokens).toHaveLength(0);
    expect(attempts).toMatchObject([{ attempt: 1, outcome: 'not-sent', status: undefined }]);
  });

  it('leaves no timer and no listener behind', async () => {
    const { fetch } = script(() => throttled({ 'retry-after': '30' }));
    const controller = new AbortController();
    const client = watchedClient({ fetch, onAttempt: () => setTimeout(() => controller.abort(), 1) });
    await client.safe.createInstance(request, { signal: controller.signal });
    const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout');
    const done = script(accepted);
    const quiet = new AbortController();
    await watchedClient({ fetch: done.fetch }).createInstance(request, { signal: quiet.signal });
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBeLessThanOrEqual(
      timers.length,
    );
    expect(getEventListeners(quiet.signal, 'abort')).toEqual([]);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('that cannot begin, since the signal is none, leaves no timer behind', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const client = createGeminiDBClient({ endpoint: 'h', projectId: 'p', token: 't' });
    await expect(client.createInstance(request, { signal: new AbortController() as never })).rejects.toThrow(TypeError);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('by the time-out, while the token is awaited, is not sent', async () => {
    const { fetch, tokens } = script(accepted);
    const token = () => new Promise<string>(() => {});
    await expect(watchedClient({ fetch, token, timeoutMs: 5 }).createInstance(request)).rejects.toMatchObject({
      name: 'TimeoutError',
      outcome: 'not-sent',
    });
    expect(tokens).toHaveLength(0);
  });
});

describe('a token function', () => {
  it('is asked once by concurrent calls, and once for all of their refusals', async () => {
    let asked = 0;
    const token = async ({ refused }: { refused: boolean }) => {
      asked += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return refused ? canaries.token : canaries.stale;
    };
    const fetch = async (sending: Request) =>
      sending.headers.get('x-auth-token') === canaries.token ? accepted() : json(401, {});
    const client = watchedClient({ fetch, token });
    await Promise.all(Array.from({ length: 20 }, () => client.createInstance(request)));
    expect(asked).toBe(2);
    await client.createInstance(request);
    expect(asked).toBe(2);
  });

  it.each<() => string | Promise<string>>([
    () => Promise.reject(new Error(`password ${canaries.password} was wrong`)),
    () => {
      throw new Error('no');
    },
    () => '',
    () => undefined as never,
  ])('that fails gives its own error: %#', async (token) => {
    const { fetch, tokens } = script(accepted);
    await expect(watchedClient({ fetch, token }).createInstance(request)).rejects.toMatchObject({
      name: 'TokenProviderError',
      outcome: 'not-sent',
    });
    expect(tokens).toHaveLength(0);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('not yet');
      },
    ],
    ['rejects', () => Promise.reject(new Error('not yet'))],
    ['brings nothing', () => ''],
  ])('that %s once is asked again by the next call', async (_, first) => {
    const steps: (() => string | Promise<string>)[] = [first, () => canaries.token];
    const { fetch } = script(accepted);
    const client = watchedClient({ fetch, token: () => (steps.shift() ?? first)() });
    await expect(client.createInstance(request)).rejects.toMatchObject({ name: 'TokenProviderError' });
    await expect(client.createInstance(request)).resolves.toEqual(created);
  });

  it('that fails after a refusal leaves the call rejected, and is asked again by the next call', async () => {
    let asked = 0;
    const token = () => {
      asked += 1;
      if (asked === 2) throw new Error('down');
      return `${canaries.token}${asked}`;
    };
    const { fetch } = script(() => json(401, {}), accepted);
    const client = watchedClient({ fetch, token });
    await expect(client.createInstance(request)).rejects.toMatchObject({
      name: 'TokenProviderError',
      outcome: 'rejected',
      cause: { message: 'down' },
    });
    await client.createInstance(request);
  });
});
