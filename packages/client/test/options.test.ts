// Endpoint, middleware and hooks: what the caller can set, and what cannot be made unsafe by it.
import { describe, expect, it } from 'vitest';
import { type Attempt, ConfigurationError, createGeminiDBClient } from '../src/index.js';
import { canaries, created, json, request } from './request.js';
import { watchedClient } from './watched-client.js';

const urlOf = async (options: Parameters<typeof watchedClient>[0]): Promise<string> => {
  let url = '';
  const fetch = async (sent: Request) => {
    url = sent.url;
    return json(202, created);
  };
  await watchedClient({ ...options, fetch }).createInstance(request);
  return url;
};

describe('endpoint (Q01)', () => {
  it.each([
    ['gemini.example', 'https://gemini.example'],
    ['gemini.example:8443', 'https://gemini.example:8443'],
    ['https://gemini.example/', 'https://gemini.example'],
    ['http://127.0.0.1:1234', 'http://127.0.0.1:1234'],
    ['http://localhost:1234', 'http://localhost:1234'],
    ['http://[::1]:1234', 'http://[::1]:1234'],
    ['localhost', 'https://localhost'],
  ])('%s is called at %s', async (endpoint, origin) => {
    expect(await urlOf({ endpoint })).toBe(`${origin}/v3/project-1/instances`);
  });

  it.each([
    'http://gemini.example',
    'http://10.0.0.1',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'endpoint.invalid',
    'https://ENDPOINT.invalid',
    'https://user:pass@gemini.example',
    'user@gemini.example',
    'https://gemini.example/v3',
    'https://gemini.example?a=b',
    'https://gemini.example#a',
    'ftp://gemini.example',
    'file:///etc',
    '',
    ' ',
    'a b',
  ])('%j is refused', (endpoint) => {
    expect(() => watchedClient({ endpoint })).toThrow(ConfigurationError);
  });

  it('over plain http elsewhere must be asked for by name', async () => {
    const endpoint = 'http://gemini.example';
    expect(await urlOf({ endpoint, allowInsecureHttp: true })).toBe(`${endpoint}/v3/project-1/instances`);
  });
});

it.each([{ timeoutMs: 0 }, { timeoutMs: Number.NaN }, { maxAttempts: 0 }, { maxAttempts: 1.5 }, { token: 7 as never }])(
  'options that cannot work are refused: %j',
  (options) => expect(() => watchedClient(options)).toThrow(ConfigurationError),
);

it('an endpoint that is not set is refused, not taken for a host of that name', () => {
  for (const endpoint of [undefined, null, 7]) {
    expect(() => watchedClient({ endpoint: endpoint as never })).toThrow(ConfigurationError);
  }
});

it('a fetch that returns what is no Response ends as unknown: it may have sent', async () => {
  for (const answer of [undefined, 'text', { status: 202 }]) {
    await expect(watchedClient({ fetch: async () => answer as never }).createInstance(request)).rejects.toMatchObject({
      name: 'ConnectionError',
      outcome: 'unknown',
      message: expect.stringContaining('fetch returned no Response'),
    });
  }
});

it('without a project id, nothing is sent (Q02)', async () => {
  const client = createGeminiDBClient({ endpoint: 'h', token: 't', projectId: undefined as never });
  await expect(client.createInstance(request, { validate: false })).rejects.toMatchObject({
    name: 'RequestValidationError',
    issues: [{ rule: 'Q02' }],
  });
});

describe('middleware', () => {
  const fetch = async (sent: Request) =>
    sent.headers.get('x-trace') === '1' ? json(202, { ...created, id: 'traced' }) : json(202, created);

  it('may replace the request and the answer', async () => {
    const client = watchedClient({
      fetch,
      middleware: [
        {
          onRequest: ({ request: sent }) => {
            const traced = new Request(sent);
            traced.headers.set('x-trace', '1');
            return traced;
          },
        },
        { onResponse: async ({ response }) => json(202, { ...((await response.json()) as object), name: 'other' }) },
      ],
    });
    expect(await client.createInstance(request)).toMatchObject({ id: 'traced', name: 'other' });
  });

  it('may answer by itself', async () => {
    const client = watchedClient({ fetch, middleware: [{ onRequest: () => json(202, { ...created, id: 'own' }) }] });
    expect(await client.createInstance(request)).toMatchObject({ id: 'own' });
  });

  it('cannot have redirects followed', async () => {
    let redirect = '';
    const client = watchedClient({
      fetch: async (sent) => {
        redirect = sent.redirect;
        return json(202, created);
      },
      middleware: [{ onRequest: ({ request: sent }) => new Request(sent, { redirect: 'follow' }) }],
    });
    await client.createInstance(request);
    expect(redirect).toBe('manual');
  });

  it('that returns what is no answer ends as a fault of its own, not as one of the network', async () => {
    const onResponse = () => ({ status: 202 }) as never;
    await expect(watchedClient({ fetch, middleware: [{ onResponse }] }).createInstance(request)).rejects.toMatchObject({
      name: 'MiddlewareError',
      outcome: 'unknown',
    });
    const onRequest = () => 'https://elsewhere.example' as never;
    await expect(watchedClient({ fetch, middleware: [{ onRequest }] }).createInstance(request)).rejects.toMatchObject({
      name: 'MiddlewareError',
      outcome: 'not-sent',
    });
  });

  it('that throws before sending leaves the call not sent, after it unknown', async () => {
    const fail = () => {
      throw new Error(`no ${canaries.token}`);
    };
    await expect(
      watchedClient({ fetch, middleware: [{ onRequest: fail }] }).createInstance(request),
    ).rejects.toMatchObject({
      name: 'MiddlewareError',
      outcome: 'not-sent',
      cause: { message: 'no ***' },
    });
    await expect(
      watchedClient({ fetch, middleware: [{ onResponse: fail }] }).createInstance(request),
    ).rejects.toMatchObject({
      name: 'MiddlewareError',
      outcome: 'unknown',
    });
  });
});

describe('hooks', () => {
  it('report every attempt, and a logger gets the same', async () => {
    const answers = [json(429, {}), json(202, created, { 'x-request-id': 'r-1' })];
    const fetch = async () => answers.shift() ?? json(500, {});
    const attempts: Attempt[] = [];
    const lines: unknown[] = [];
    const logger = {
      debug: (message: string, fields: Attempt) => lines.push(['debug', message, fields]),
      warn: (message: string, fields: Attempt) => lines.push(['warn', message, fields]),
    };
    await watchedClient({ fetch, logger, onAttempt: (attempt) => attempts.push(attempt) }).createInstance(request);
    expect(attempts).toMatchObject([
      { operation: 'createInstance', method: 'POST', path: '/v3/{project_id}/instances', attempt: 1, status: 429 },
      { attempt: 2, status: 202, outcome: 'accepted', requestId: 'r-1', againInMs: undefined },
    ]);
    expect(lines).toEqual([
      ['warn', 'createInstance rejected', attempts[0]],
      ['debug', 'createInstance accepted', attempts[1]],
    ]);
    expect(JSON.stringify(lines)).not.toContain(canaries.token);
  });

  it('report an attempt that was aborted or broke', async () => {
    const attempts: Attempt[] = [];
    const onAttempt = (attempt: Attempt) => attempts.push(attempt);
    const fetch = () => new Promise<Response>(() => {});
    await watchedClient({ fetch, timeoutMs: 5, onAttempt }).safe.createInstance(request);
    expect(attempts).toMatchObject([{ status: undefined, outcome: 'unknown' }]);
  });

  it('that throw or reject change nothing', async () => {
    const fetch = async () => json(202, created);
    for (const hook of [
      () => Promise.reject(new Error('hook')),
      () => {
        throw new Error('hook');
      },
    ]) {
      const logger = { debug: hook, warn: hook };
      await watchedClient({ fetch, logger, onAttempt: hook, onUnexpectedResponse: hook }).createInstance(request);
    }
  });

  it('are told what is unexpected in an answer, which is handed on all the same (X09)', async () => {
    const seen: unknown[] = [];
    const fetch = async () => json(202, { ...created, status: 'thinking' });
    const client = watchedClient({ fetch, onUnexpectedResponse: (response) => seen.push(response) });
    expect(await client.createInstance(request)).toMatchObject({ status: 'thinking' });
    await expect.poll(() => seen).toMatchObject([{ status: 202, issues: [{ rule: 'A05', pointer: '/status' }] }]);
  });
});

it('a token too short to be a real one does not cut words, and still does not show', async () => {
  const fetch = async () => json(400, { error_code: 'DBS.280234', error_msg: 'the token t is not it' });
  await expect(watchedClient({ fetch, token: 't' }).createInstance(request)).rejects.toMatchObject({
    errorMessage: 'the token *** is not it',
  });
});

it('advice can be switched off, or come from elsewhere', async () => {
  const fetch = async () => json(400, { error_code: 'DBS.280234', error_msg: 'x' });
  const advice = { retry: 'never', meaning: 'm', action: 'a' } as const;
  const ends = [false, () => advice, () => Promise.reject(new Error('not there'))] as const;
  const given = await Promise.all(
    ends.map(async (errorCatalogue) => {
      const result = await watchedClient({ fetch, errorCatalogue }).safe.createInstance(request);
      return result.status === 400 ? result.error.advice : 'another end';
    }),
  );
  expect(given).toEqual([undefined, advice, undefined]);
});
