// Thousands of requests, valid and broken, judged by the sandbox and by a JSON Schema implementation that shares no code
// with the generated validators, from the same document: they must agree on every one.
import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSandbox } from '../src/index.js';
import { type Body, document, send } from './support.js';

const { schemas } = (document as never as { components: { schemas: object } }).components;
const schema = { $ref: '#/components/schemas/CreateInstanceRequest', components: { schemas } } as Schema;
const independent = new Validator(schema, '7', true);

const id = fc.stringMatching(/^[^\s,"\\]{1,12}$/u);
const hours = fc.tuple(fc.nat(23), fc.constantFrom('00', '15', '30', '45'));
const digits = (hour: number) => String(hour).padStart(2, '0');
const eitherForm = (numbers: fc.Arbitrary<number>) => numbers.chain((value) => fc.constantFrom(value, String(value)));

/** A request that obeys every rule. */
const valid: fc.Arbitrary<Body> = fc.record(
  {
    name: fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{3,63}$/),
    datastore: fc.constant({ type: 'cassandra', version: '3.11', storage_engine: 'rocksDB' }),
    region: id,
    availability_zone: fc.array(id, { minLength: 1, maxLength: 3 }).map((zones) => zones.join(',')),
    vpc_id: id,
    subnet_id: id,
    security_group_id: id,
    password: fc.stringMatching(/^[A-Za-z0-9~!@#%^*\-_=+?]{8,32}$/),
    mode: fc.constant('Cluster'),
    flavor: fc.array(
      fc.record({
        num: eitherForm(fc.integer({ min: 3, max: 200 })),
        size: eitherForm(fc.integer({ min: 1, max: 100_000 })),
        storage: fc.constant('ULTRAHIGH'),
        spec_code: id,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    configuration_id: id,
    backup_strategy: fc.record(
      {
        start_time: hours.map(([hour, minute]) => `${digits(hour)}:${minute}-${digits((hour + 1) % 24)}:${minute}`),
        keep_days: eitherForm(fc.integer({ min: 0, max: 35 })),
      },
      { requiredKeys: ['start_time'] },
    ),
    enterprise_project_id: id,
    ssl_option: fc.constantFrom(0, 1, '0', '1'),
  },
  {
    requiredKeys: [
      ...(['name', 'datastore', 'region', 'availability_zone', 'vpc_id', 'subnet_id', 'security_group_id'] as const),
      ...(['password', 'mode', 'flavor'] as const),
    ],
  },
) as fc.Arbitrary<never>;

/** Values near the bounds of some rule or other, and values of every kind. */
const replacement = fc.oneof(
  fc.constantFrom(
    0,
    1,
    2,
    3,
    35,
    36,
    200,
    201,
    -1,
    0.5,
    1e21,
    '0',
    '1',
    '2',
    '3',
    '35',
    '36',
    '200',
    '201',
    '03',
    '+3',
    '3.0',
  ),
  fc.constantFrom(
    '',
    ' ',
    'abc',
    'a b',
    'ab,',
    ',a',
    'a,,b',
    'a\n',
    '3\n',
    '08:15-09:15',
    '8:15-9:15',
    '23:45-00:45',
    '24:00-01:00',
  ),
  fc.constantFrom(
    null,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    'Cluster',
    'cluster',
    'rocksDB',
    '3.11',
    3.11,
    'é'.repeat(8),
    '😀'.repeat(4),
  ),
  fc.string({ unit: 'grapheme', maxLength: 70 }),
  fc.jsonValue({ maxDepth: 3 }),
);

interface Change {
  readonly kind: 'replace' | 'delete' | 'add';
  readonly where: number;
  readonly key: string;
  readonly value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'delete', 'add'),
  where: fc.nat(),
  key: fc.oneof(fc.constantFrom('Name', 'constructor', 'toString', 'num', 'keep_days', ''), fc.string()),
  value: replacement,
});

/** Every object and array of a value, and where in it there is something to change. */
function places(value: unknown): [owner: Record<string, unknown>, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Record<string, unknown>;
  return Object.keys(owner).flatMap((key) => [[owner, key] as [typeof owner, string], ...places(owner[key])]);
}

function broken(body: Body, changes: readonly Change[]): unknown {
  const root: Record<string, unknown> = { body: structuredClone(body) };
  for (const { kind, where, key, value } of changes) {
    const all = places(root);
    const [owner, at] = all[where % all.length] ?? [root, 'body'];
    if (kind === 'replace') owner[at] = structuredClone(value);
    else if (kind === 'delete' && Array.isArray(owner)) owner.splice(Number(at), 1);
    else if (kind === 'delete' && owner !== root) delete owner[at];
    else if (kind === 'add' && !Array.isArray(owner) && owner !== root) owner[key] = structuredClone(value);
  }
  return root.body;
}

it('the sandbox and an independent implementation agree on thousands of requests', async () => {
  const sandbox = createSandbox({ remember: 1 });
  const verdicts = { true: 0, false: 0 };
  const requests = fc.tuple(valid, fc.oneof(fc.constant([]), fc.array(change, { minLength: 1, maxLength: 3 })));
  await fc.assert(
    fc.asyncProperty(requests, async ([body, changes]) => {
      const text = JSON.stringify(broken(body, changes)) ?? 'null';
      const expected = independent.validate(JSON.parse(text)).valid;
      const { status } = await send(sandbox, { body: text });
      expect([status, text]).toEqual([expected ? 202 : status === 403 ? 403 : 400, text]);
      verdicts[`${expected}`]++;
    }),
    { seed: 20_261_123, numRuns: 4000 },
  );
  expect(verdicts.true).toBeGreaterThan(1300);
  expect(verdicts.false).toBeGreaterThan(1300);
}, 60_000);
