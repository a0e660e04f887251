// The rule table, judged by validator, client and sandbox alike; every rule of the rulebook has a row.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ApiError, createGeminiDBClient, RequestValidationError } from '@otc-geminidb/client';
import { createSandbox } from '@otc-geminidb/sandbox';
import { validateCreateInstanceRequest, validateCreateInstanceResponse } from '@otc-geminidb/schema';
import { responseValidators } from '@otc-geminidb/schema/responses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import responseFixture from './fixtures/page-response.json' with { type: 'json' };
import { bodyRows, request } from './rule-table.js';

const require = createRequire(import.meta.url);
const rulebook = parse(readFileSync(require.resolve('@otc-geminidb/openapi/rulebook.yaml'), 'utf8'));
const projectId = '375d8d8fad1f43039e23d3b6c0f60a19';
const token = 'a-made-up-token';

/** Status and message of each code, from a copy of the API reference's table. */
const documented = new Map(
  readFileSync(new URL('fixtures/error-codes.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([status, code, message]) => [code, { status: Number(status), message }] as const),
);

const sandbox = createSandbox({ seed: 1 });
let server: Awaited<ReturnType<typeof sandbox.listen>>;
beforeAll(async () => {
  server = await sandbox.listen({ port: 0 });
});
afterAll(() => server.close());

interface Raw {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A request as any HTTP client would send it. */
async function send({ path = `/v3/${projectId}/instances`, method = 'POST', headers = {}, body }: Raw) {
  const response = await fetch(server.url + path, {
    method,
    headers: { 'Content-Type': 'application/json', 'X-Auth-Token': token, ...headers },
    body: body ?? (method === 'POST' ? JSON.stringify(request()) : null),
    redirect: 'manual',
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** A client whose traffic is counted. */
function countingClient() {
  const sent: Request[] = [];
  const client = createGeminiDBClient({
    endpoint: server.url,
    projectId,
    token,
    fetch: (input: Request) => {
      sent.push(input);
      return fetch(input);
    },
  });
  return { client, sent };
}

describe.each(bodyRows)('$rule', ({ rule, keeps, breaks, free }) => {
  it.each(keeps)('is kept by request %#, for validator, client and sandbox', async (body) => {
    expect(validateCreateInstanceRequest(body)).toEqual({ ok: true, value: body });
    const { client, sent } = countingClient();
    await expect(client.createInstance(body as never)).resolves.toMatchObject({ status: 'creating' });
    expect(sent).toHaveLength(1);
    expect((await send({ body: JSON.stringify(body) })).status).toBe(202);
  });

  if (free !== undefined) {
    it(`cannot be broken: ${free}`, () => expect(breaks).toEqual([]));
  } else {
    it.each(breaks)('is broken by $body at $pointer: $code', async ({ body, code, pointer }) => {
      const judged = validateCreateInstanceRequest(body);
      const first = judged.ok ? undefined : judged.issues[0];
      expect(first).toMatchObject({ pointer, errorCode: code });
      expect(judged.ok ? 0 : new Set(judged.issues.map((issue) => issue.rule)).size, 'only this rule is broken').toBe(
        1,
      );

      const { client, sent } = countingClient();
      const error = await client.createInstance(body as never).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(RequestValidationError);
      expect((error as RequestValidationError).issues[0]).toEqual(first);
      expect(sent).toHaveLength(0);

      const answer = await send({ body: JSON.stringify(body) });
      const expected = documented.get(code);
      expect(answer).toEqual({
        status: expected?.status,
        body: { error_code: code, error_msg: expected?.message },
      });

      const unchecked = await client
        .createInstance(body as never, { validate: false })
        .catch((thrown: unknown) => thrown);
      expect(unchecked).toBeInstanceOf(ApiError);
      expect(unchecked).toMatchObject({ status: expected?.status, errorCode: code, outcome: 'rejected' });
    });
  }

  it('names the rule that is broken', () => {
    for (const { body } of breaks) {
      const judged = validateCreateInstanceRequest(body);
      expect(judged.ok ? undefined : judged.issues[0].rule).toBe(rule);
    }
  });
});

const gateway = (status: number, error_code: string) => ({
  status,
  body: { error_code, error_msg: expect.any(String), request_id: expect.stringMatching(/./) },
});
const service = (code: string) => ({
  status: documented.get(code)?.status,
  body: { error_code: code, error_msg: documented.get(code)?.message },
});
const accepted = { status: 202, body: { status: 'creating' } };

interface HttpRow {
  readonly rule: string;
  readonly what: string;
  readonly raw: Raw;
  readonly answer: unknown;
}

/** The rules about where a request goes: Q01 to Q04. */
const httpRows: readonly HttpRow[] = [
  { rule: 'Q01', what: 'POST to the documented path', raw: {}, answer: accepted },
  { rule: 'Q01', what: 'another path', raw: { path: `/v3/${projectId}/instance` }, answer: gateway(404, 'APIGW.0101') },
  {
    rule: 'Q01',
    what: 'another version',
    raw: { path: `/v4/${projectId}/instances` },
    answer: gateway(404, 'APIGW.0101'),
  },
  {
    rule: 'Q01',
    what: 'a path below',
    raw: { path: `/v3/${projectId}/instances/x` },
    answer: gateway(404, 'APIGW.0101'),
  },
  { rule: 'Q01', what: 'the root', raw: { path: '/' }, answer: gateway(404, 'APIGW.0101') },
  ...['GET', 'PUT', 'DELETE', 'PATCH'].map((method) => ({
    rule: 'Q01',
    what: `${method} instead of POST`,
    raw: { method },
    answer: gateway(405, 'APIGW.0000'),
  })),
  { rule: 'Q02', what: 'an encoded project id', raw: { path: '/v3/a%2Fb%C3%A9/instances' }, answer: accepted },
  { rule: 'Q02', what: 'an empty project id', raw: { path: '/v3//instances' }, answer: service('DBS.280408') },
  { rule: 'Q02', what: 'white space in it', raw: { path: '/v3/a%20b/instances' }, answer: service('DBS.280408') },
  { rule: 'Q02', what: 'nothing but white space', raw: { path: '/v3/%20/instances' }, answer: service('DBS.280408') },
  { rule: 'Q03', what: 'a token', raw: {}, answer: accepted },
  { rule: 'Q03', what: 'an empty token', raw: { headers: { 'X-Auth-Token': '' } }, answer: gateway(401, 'APIGW.0301') },
  {
    rule: 'Q04',
    what: 'a charset',
    raw: { headers: { 'Content-Type': 'Application/JSON; charset=utf-8' } },
    answer: accepted,
  },
  ...['text/plain', 'application/x-www-form-urlencoded', 'application/json5', 'application/xml'].map((type) => ({
    rule: 'Q04',
    what: `the media type ${type}`,
    raw: { headers: { 'Content-Type': type } },
    answer: gateway(415, 'APIGW.0000'),
  })),
  ...['', '{', '{"name": }', 'null', '[]', '3', '"text"', 'not JSON'].map((body) => ({
    rule: 'Q04',
    what: `the body ${JSON.stringify(body)}`,
    raw: { body },
    answer: service('DBS.280001'),
  })),
];

describe('where a request goes', () => {
  it.each(httpRows)('$rule: $what', async ({ raw, answer }) => {
    expect(await send(raw)).toMatchObject(answer as object);
  });

  it('Q03: no token at all', async () => {
    const response = await fetch(`${server.url}/v3/${projectId}/instances`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request()),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error_code: 'APIGW.0301' });
  });

  it('Q04: no media type at all', async () => {
    const response = await fetch(`${server.url}/v3/${projectId}/instances`, {
      method: 'POST',
      headers: { 'X-Auth-Token': token },
      body: new TextEncoder().encode(JSON.stringify(request())),
    });
    expect(response.status).toBe(415);
  });

  it.each(['http://example.com', 'https://endpoint.invalid', 'https://example.com/v3', 'ftp://example.com', ''])(
    'Q01: the client refuses the endpoint %j',
    (endpoint) => {
      expect(() => createGeminiDBClient({ endpoint, projectId, token })).toThrow(/endpoint/i);
    },
  );

  it.each(['', ' ', 'a b', '.', '..'])('Q02: the client refuses the project id %j', async (id) => {
    const create = async () =>
      createGeminiDBClient({ endpoint: server.url, projectId: id, token }).createInstance(request() as never);
    const error = await create().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ issues: [{ rule: 'Q02', errorCode: 'DBS.280408' }] });
  });

  it.each(['', ' '])('Q03: the client refuses the token %j', async (empty) => {
    const create = async () =>
      createGeminiDBClient({ endpoint: server.url, projectId, token: empty }).createInstance(request() as never);
    await expect(create()).rejects.toMatchObject({ outcome: 'not-sent' });
  });

  it('Q before B: a broken body behind a broken path is not looked at', async () => {
    expect(await send({ path: '/v3//instances', body: '{}' })).toEqual(service('DBS.280408'));
    expect(await send({ headers: { 'X-Auth-Token': '' }, body: '{}' })).toMatchObject({ status: 401 });
  });
});

/** The rules that need the account's state, refused by the sandbox alone, when a switch asks for it. */
const stateRows = [
  {
    rule: 'Q03',
    what: 'a token of another project',
    options: {},
    raw: { headers: { 'X-Auth-Token': 'other-project' } },
    answer: service('DBS.280056'),
  },
  {
    rule: 'Q03',
    what: 'an expired token',
    options: {},
    raw: { headers: { 'X-Auth-Token': 'expired' } },
    answer: gateway(401, 'APIGW.0301'),
  },
  {
    rule: 'B18',
    what: 'a specification that is not on offer',
    options: { account: { specifications: ['geminidb.cassandra.large.4'] } },
    raw: {},
    answer: service('DBS.280239'),
  },
  {
    rule: 'B24',
    what: 'an enterprise project while the service is off',
    options: { account: { enterpriseProjects: false } },
    raw: { body: JSON.stringify(request({ enterprise_project_id: 'x' })) },
    answer: service('DBS.280437'),
  },
];

describe("the account's state", () => {
  it.each(stateRows)('$rule: $what', async ({ options, raw, answer }) => {
    const switched = createSandbox(options);
    const { headers, body }: Raw = raw;
    const response = await switched.fetch(`http://localhost/v3/${projectId}/instances`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Auth-Token': token, ...headers },
      body: body ?? JSON.stringify(request()),
    });
    expect({ status: response.status, body: await response.json() }).toEqual(answer);
    expect(switched.instances).toHaveLength(0);
  });
});

const page = responseFixture as Record<string, unknown>;
const without = (name: string) => Object.fromEntries(Object.entries(page).filter(([key]) => key !== name));
const flavorEntry = (page.flavor as object[])[0];

/** The rules about answers that a schema can state: values of one property that keep and that break them. */
const answerRows: readonly { rule: string; keeps: readonly unknown[]; breaks: readonly unknown[] }[] = [
  {
    rule: 'A02',
    keeps: [page, { ...page, id: 'x' }],
    breaks: [without('id'), { ...page, id: '' }, { ...page, id: 3 }],
  },
  {
    rule: 'A03',
    keeps: [without('ssl_option')],
    breaks: [without('name'), without('vpc_id'), { ...page, mode: 'Single' }, { ...page, ssl_option: 2 }],
  },
  {
    rule: 'A04',
    keeps: [{ ...page, created: '2026-02-28 23:59:59' }],
    breaks: [
      without('created'),
      { ...page, created: '2019-10-28T14:10:54Z' },
      { ...page, created: '2019-13-28 14:10:54' },
    ],
  },
  { rule: 'A05', keeps: [page], breaks: [without('status'), { ...page, status: 'normal' }] },
  { rule: 'A06', keeps: [page], breaks: [without('job_id'), { ...page, job_id: null }] },
  {
    rule: 'A07',
    keeps: [page],
    breaks: [without('datastore'), { ...page, datastore: { type: 'cassandra', version: '3.11' } }],
  },
  {
    rule: 'A08',
    keeps: [{ ...page, flavor: [{ ...flavorEntry, num: '3', size: '500' }] }],
    breaks: [without('flavor'), { ...page, flavor: [] }, { ...page, flavor: [{ ...flavorEntry, num: 2 }] }],
  },
  {
    rule: 'A09',
    keeps: [without('backup_strategy'), { ...page, backup_strategy: { start_time: '08:15-09:15', keep_days: 0 } }],
    breaks: [{ ...page, backup_strategy: { start_time: '08:15-09:15' } }],
  },
];

describe.each(answerRows)('$rule', ({ rule, keeps, breaks }) => {
  it.each(keeps)('is kept by answer %#', (value) => expect(validateCreateInstanceResponse(value).ok).toBe(true));
  it.each(breaks)('is broken by answer %#', (value) => {
    const judged = validateCreateInstanceResponse(value);
    expect(judged.ok ? [] : judged.issues.map((issue) => issue.rule)).toEqual([rule]);
  });
});

describe('X09: answers are open', () => {
  it('takes a property that the page does not list', () => {
    expect(validateCreateInstanceResponse({ ...page, colour: 'blue' }).ok).toBe(true);
  });
});

const envelopes = {
  service: { error_code: 'DBS.280234', error_msg: 'Invalid DB instance name.' },
  gateway: { error_code: 'APIGW.0301', error_msg: 'Incorrect IAM authentication information', request_id: 'x' },
  identity: { error: { code: 401, message: 'The X-Auth-Token is invalid!', title: 'Unauthorized' } },
};

describe('E01, E02, E06: the envelopes of errors', () => {
  it('takes each envelope where it is documented, an unknown code included', () => {
    const { 400: bad, 401: unauthorized, 405: method } = responseValidators.createInstance;
    expect(bad(envelopes.service).ok).toBe(true);
    expect(bad({ ...envelopes.service, error_code: 'DBS.999999' }).ok).toBe(true);
    expect(unauthorized(envelopes.gateway).ok).toBe(true);
    expect(unauthorized(envelopes.identity).ok).toBe(true);
    expect(method({ ...envelopes.gateway, error_code: 'APIGW.9999' }).ok).toBe(true);
  });

  it.each([
    { error_msg: 'x' },
    { error_code: 'DBS.280234' },
    { error_code: 'DBS.28023', error_msg: 'x' },
    { error_code: 280234, error_msg: 'x' },
    'Bad Request',
    envelopes.gateway,
  ])('refuses %j as a 400', (body) => expect(responseValidators.createInstance[400](body).ok).toBe(false));
});

describe('the rulebook', () => {
  /** Rules that the rows above do not name one by one, and the tests that keep them. */
  const elsewhere = {
    A01: 'every accepted request of this table is answered with 202',
    A10: 'below: no answer holds the password',
    E01: 'the envelopes of errors',
    E02: 'the envelopes of errors, and the catalogue in packages/schema/test',
    E03: 'status and message of every refusal of this table',
    E04: 'the catalogue in packages/schema/test',
    E05: 'what is sent again, in packages/client/test',
    E06: 'the envelopes of errors',
  };
  const covered = new Set([
    ...[...bodyRows, ...httpRows, ...stateRows, ...answerRows].map(({ rule }) => rule),
    ...Object.keys(elsewhere),
  ]);
  const ids = Object.keys(rulebook.rules);

  it('A10: no answer holds the password, nor what no documented answer has', async () => {
    const body = request({ configuration_id: 'a-template', enterprise_project_id: 'a-project' });
    const answer = JSON.stringify(await send({ body: JSON.stringify(body) }));
    expect(answer).toContain('creating');
    for (const secret of [body.password, 'a-template', 'a-project', token]) expect(answer).not.toContain(secret);
  });

  it.each(ids)('%s has a row', (id) => expect(covered).toContain(id));

  it('says of the same rules that nothing can break them', () => {
    const free = bodyRows.filter((row) => row.free !== undefined).map(({ rule }) => rule);
    expect(free).toEqual(ids.filter((id) => rulebook.rules[id]['kept-by'] === 'free'));
  });
});
