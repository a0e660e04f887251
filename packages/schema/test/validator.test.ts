// How faults become issues: one per fault, in the order of the rulebook, without secrets.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { validateCreateInstanceParameters, validateCreateInstanceRequest } from '../src/index.js';
import { defineValidator } from '../src/validator.js';

const document = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@otc-geminidb/openapi/openapi.json'), 'utf8'),
);
const page = document.components.examples['CreateInstanceRequest.page'].value;

function issues(value: unknown) {
  const result = validateCreateInstanceRequest(value);
  return result.ok ? [] : result.issues;
}

describe('validateCreateInstanceRequest', () => {
  it('returns the very value that it was given when nothing is wrong', () => {
    const result = validateCreateInstanceRequest(page);
    expect(result).toEqual({ ok: true, value: page });
    expect(result.ok && result.value).toBe(page);
  });

  it('reports a failed oneOf once, with bounds, unit and value', () => {
    expect(issues({ ...page, flavor: [{ ...page.flavor[0], num: 2 }] })).toEqual([
      {
        pointer: '/flavor/0/num',
        rule: 'B15',
        errorCode: 'DBS.280123',
        keyword: 'oneOf',
        message: 'flavor/0/num must be 3 to 200 nodes, a whole number, got 2',
      },
    ]);
  });

  it('reports a wrong type of an enumerated value once', () => {
    expect(issues({ ...page, mode: 3 }).map(({ message }) => message)).toEqual(['mode must be "Cluster", got 3']);
  });

  it('points at the place where a missing property belongs', () => {
    expect(issues({ ...page, datastore: { type: 'cassandra', version: '3.11' } })[0]).toMatchObject({
      pointer: '/datastore/storage_engine',
      rule: 'B06',
      errorCode: 'DBS.280122',
      keyword: 'required',
    });
  });

  it('orders issues as the rulebook does: tables in order, entry by entry, unknown properties last', () => {
    const broken = {
      ...page,
      flavour: [],
      ssl_option: 2,
      flavor: [{ num: 3, size: 0, storage: 'x', spec_code: 'a', colour: 1 }, { num: 1 }],
      datastore: { type: 'mysql', version: '3.11', storage_engine: 'rocksDB', tipe: 1 },
      name: 'x',
    };
    expect(issues(broken).map(({ pointer }) => pointer)).toEqual([
      '/name',
      '/datastore/type',
      '/flavor/0/size',
      '/flavor/0/storage',
      '/flavor/1/num',
      '/flavor/1/size',
      '/flavor/1/storage',
      '/flavor/1/spec_code',
      '/ssl_option',
      '/datastore/tipe',
      '/flavor/0/colour',
      '/flavour',
    ]);
  });

  it('keeps entries in numeric order beyond the tenth', () => {
    const flavor = Array.from({ length: 12 }, (_, index) => ({
      ...page.flavor[0],
      num: index === 2 || index === 10 ? 1 : 3,
    }));
    expect(issues({ ...page, flavor }).map(({ pointer }) => pointer)).toEqual(['/flavor/2/num', '/flavor/10/num']);
  });

  it("checks the password's alphabet before its length (B12)", () => {
    expect(issues({ ...page, password: '§' }).map(({ errorCode }) => errorCode)).toEqual(['DBS.280200', 'DBS.280465']);
  });

  it('never repeats a password, nor a container that may hold one', () => {
    const secret = 'hunter2 hunter2';
    const text = JSON.stringify([
      issues({ ...page, password: secret }),
      issues({ ...page, password: { value: secret } }),
      issues({ ...page, datastore: { password: secret } }),
      issues([secret]),
      issues(JSON.stringify({ password: secret })),
    ]);
    expect(text).not.toContain('hunter2');
    expect(text).toContain('password');
  });

  it('suggests the property that was meant', () => {
    expect(issues({ ...page, flavour: [] })[0]?.message).toBe('flavour is not a known property; did you mean flavor?');
    expect(issues({ ...page, colour: 1 })[0]?.message).toBe('colour is not a known property');
  });

  it('refuses prototype keys by name', () => {
    const sneaky = JSON.parse(`{"__proto__": {"a": 1}, "constructor": 1, ${JSON.stringify(page).slice(1)}`);
    expect(issues(sneaky).map(({ pointer }) => pointer)).toEqual(['/__proto__', '/constructor']);
  });

  it.each([null, undefined, 3, 'text', true, []])('refuses %j, which is no object', (value) => {
    expect(issues(value)).toHaveLength(1);
    expect(issues(value)[0]).toMatchObject({ pointer: '', errorCode: 'DBS.280001', keyword: 'type' });
  });
});

describe('validateCreateInstanceParameters', () => {
  it.each(['', 'a b', '.', '..', 'a\tb'])('refuses the project id %j (Q02)', (id) => {
    const result = validateCreateInstanceParameters({ path: { project_id: id } });
    expect(!result.ok && result.issues[0]).toMatchObject({ rule: 'Q02', errorCode: 'DBS.280408' });
  });

  it.each(['375d8d8fad1f43039e23d3b6c0f60a19', '...', 'a/b', 'é'])('takes the opaque id %j', (id) => {
    expect(validateCreateInstanceParameters({ path: { project_id: id } }).ok).toBe(true);
  });
});

describe('defineValidator', () => {
  it('escapes property names in pointers', () => {
    const table = { properties: { 'a/b': { unknown: { rule: 'R1' } } } };
    const result = defineValidator(() => false, table)({ 'a/b': { 'c~d': 1 } });
    expect(!result.ok && result.issues[0].pointer).toBe('/a~1b/c~0d');
  });
});
