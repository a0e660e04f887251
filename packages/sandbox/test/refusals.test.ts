// How requests are refused: in which order, with which header, and with nothing that should stay secret.
import { describe, expect, it } from 'vitest';
import { mergeState } from '../src/core/violation.js';
import { createSandbox, issuesHeader } from '../src/index.js';
import { ask, page, path, send, token } from './support.js';

const code = ({ status, body }: { status: number; body: Record<string, never> }) => [status, body.error_code];

describe('routing (Q01)', () => {
  it.each(['/', '/v3', '/v3/p/instance', '/v3/p/instances/', '/v3/a/b/instances', '/v2/p/instances'])(
    'knows no %s',
    async (at) => expect(code(await ask({ at }))).toEqual([404, 'APIGW.0101']),
  );

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('takes no %s, and says what it takes', async (method) => {
    const answer = await ask({ method });
    expect(code(answer)).toEqual([405, 'APIGW.0000']);
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it('looks at no query', async () => expect((await ask({ at: `${path}?a=b` })).status).toBe(202));
});

describe('the project (Q02)', () => {
  it.each(['', '%20', 'a%20b', '%zz', '%E0%A4'])('cannot be %j', async (project) => {
    expect(code(await ask({ at: `/v3/${project}/instances` }))).toEqual([400, 'DBS.280408']);
  });

  it('may be percent-encoded', async () => expect((await ask({ at: '/v3/%61b/instances' })).status).toBe(202));
});

describe('the token (Q03)', () => {
  it.each(['', ' ', 'expired', 'unknown'])('is refused as %j', async (name) => {
    expect(code(await ask({ headers: { 'X-Auth-Token': name } }))).toEqual([401, 'APIGW.0301']);
  });

  it.each(['good, expired', 'unknown, good', ', ', 'good, '])(
    'is refused when one of several is: %j',
    async (tokens) => {
      expect(code(await ask({ headers: { 'X-Auth-Token': tokens } }))).toEqual([401, 'APIGW.0301']);
    },
  );

  it('is refused for another project', async () => {
    expect(code(await ask({ headers: { 'X-Auth-Token': 'other-project' } }))).toEqual([403, 'DBS.280056']);
  });

  it('is refused when it is not there', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await createSandbox().fetch(`http://x.invalid${path}`, { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(401);
  });
});

describe('the body (Q04)', () => {
  it.each(['text/plain', 'application/jsonp', 'application/problem+json', ''])('is not of type %j', async (type) => {
    expect(code(await ask({ headers: { 'Content-Type': type } }))).toEqual([415, 'APIGW.0000']);
  });

  it.each(['application/json; charset=utf-8', 'Application/JSON', 'application/json ;x'])(
    'may be of type %j',
    async (type) => expect((await ask({ headers: { 'Content-Type': type } })).status).toBe(202),
  );

  it.each(['', '{', 'null', '[]', '"text"', '1', '\ufeff{}', '[['.repeat(40_000), '{"a":'.repeat(50_000)])(
    'is refused when it is no object: %#',
    async (body) => expect(code(await ask({ body }))).toEqual([400, 'DBS.280001']),
  );

  it('is refused when it is no UTF-8', async () => {
    const body = Buffer.from(JSON.stringify({ ...page(), region: '\xe9' }), 'latin1');
    const headers = { 'Content-Type': 'application/json', 'X-Auth-Token': token };
    const response = await createSandbox().fetch(`http://x.invalid${path}`, { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({ error_code: 'DBS.280001' });
  });

  it.each(['__proto__', 'constructor', 'toString', 'prototype'])('may not have a property %s (B26)', async (name) => {
    const body = JSON.stringify(page()).replace('{', `{${JSON.stringify(name)}: {"name": "polluted"},`);
    expect(code(await ask({ body }))).toEqual([400, 'DBS.280001']);
    expect(({} as { name?: string }).name).toBeUndefined();
  });

  it('cannot inherit what it lacks', async () => {
    const { name, ...rest } = page();
    const body = JSON.stringify(rest).replace('{', `{"__proto__": {"name": ${JSON.stringify(name)}},`);
    expect(code(await ask({ body }))).toEqual([400, 'DBS.280234']);
  });
});

describe('several broken rules (X11)', () => {
  const broken = { ...page(), password: 'Käse', extra: 1, name: 'x', flavor: [{ ...page().flavor[0], num: 2 }] };

  it('are answered by the first and all listed, each once', async () => {
    const answer = await ask({
      at: '/v3//instances',
      headers: { 'X-Auth-Token': '', 'Content-Type': 'a/b' },
      body: broken,
    });
    expect(code(answer)).toEqual([400, 'DBS.280408']);
    const rules = answer.headers
      .get(issuesHeader)
      ?.split(', ')
      .map((entry) => entry.split(' ')[0]);
    expect(rules).toEqual(['Q02', 'Q03', 'Q04', 'B01', 'B12', 'B12', 'B15', 'B26']);
  });

  it('come off one by one', async () => {
    const codes: unknown[] = [];
    for (const fixed of [
      {},
      { name: 'good' },
      { password: 'short' },
      { password: 'Long_enough1' },
      { flavor: page().flavor },
    ]) {
      Object.assign(broken, fixed);
      codes.push((await ask({ body: broken })).body.error_code);
    }
    expect(codes).toEqual(['DBS.280234', 'DBS.280200', 'DBS.280465', 'DBS.280123', 'DBS.280001']);
  });

  it('are listed by place, never by value, in a header of bearable length', async () => {
    const strange = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`${index}\r\nX: ü,\ud800`, token]));
    const answer = await ask({ body: { ...page(), password: 'secret-password-too-long-by-far-x', ...strange } });
    const list = answer.headers.get(issuesHeader) ?? '';
    expect(list).toMatch(/^B12 DBS\.280465 \/password, B26 /);
    expect(list).toMatch(/ and \d+ more$/);
    expect(list.length).toBeLessThan(4100);
    expect(list).not.toMatch(/secret-password|token-that/);
  });
});

describe('a place', () => {
  it('is cut where a property has an endless name', async () => {
    const { headers } = await ask({ body: { ...page(), ['x'.repeat(9000)]: 1 } });
    expect(headers.get(issuesHeader)).toBe(`B26 DBS.280001 /${'x'.repeat(199)}`);
  });
});

describe("the account's state", () => {
  const account = { specifications: ['on-offer'], enterpriseProjects: false };

  it('is judged in the order of the rulebook, between the rules of the body', async () => {
    const flavor = [{ ...page().flavor[0], spec_code: 'on-offer' }, page().flavor[0]];
    const late = { ...page(), flavor, backup_strategy: {}, other: 1, enterprise_project_id: 'x' };
    const answer = await ask({ body: late }, { account });
    const rules = answer.headers
      .get(issuesHeader)
      ?.split(', ')
      .map((entry) => entry.split(' ').join(' '));
    expect(rules).toEqual([
      'B18 DBS.280239 /flavor/1/spec_code',
      'B21 DBS.280216 /backup_strategy/start_time',
      'B24 DBS.280437 /enterprise_project_id',
      'B26 DBS.280001 /other',
    ]);
  });

  it('counts after what is wrong with the request as a whole', () => {
    const violation = (rule: string, pointer: string) => ({ rule, pointer, errorCode: undefined });
    const issues = [violation('Q04', '/header/Content-Type'), violation('B09', '/vpc_id')];
    const merged = mergeState(issues, [violation('B02', '/name')]);
    expect(merged.map(({ rule }) => rule)).toEqual(['Q04', 'B02', 'B09']);
  });

  it('is judged entry by entry, and before unknown properties', async () => {
    const [entry] = page().flavor;
    const flavor = [
      { ...entry, spec_code: 'on-offer', colour: 'blue' },
      entry,
      { ...entry, num: 2, spec_code: 'on-offer' },
    ];
    const { headers } = await ask({ body: { ...page(), flavor } }, { account });
    expect(headers.get(issuesHeader)).toBe(
      ['B18 DBS.280239 /flavor/1/spec_code', 'B15 DBS.280123 /flavor/2/num', 'B26 DBS.280001 /flavor/0/colour'].join(
        ', ',
      ),
    );
  });

  it('counts what was made against the quota', async () => {
    const sandbox = createSandbox({ account: { quota: 1 } });
    expect((await send(sandbox)).status).toBe(202);
    expect(code(await send(sandbox))).toEqual([500, 'DBS.200165']);
    expect(code(await send(sandbox, { body: {} }))).toEqual([400, 'DBS.280234']);
    expect(sandbox.instances).toHaveLength(1);
  });

  it('does not stumble over bodies that make no sense', async () => {
    for (const flavor of [null, 1, 'x', {}, [null], [[]], [1], [{ spec_code: {} }]]) {
      expect((await ask({ body: { ...page(), flavor } }, { account })).status).toBe(400);
    }
  });
});
