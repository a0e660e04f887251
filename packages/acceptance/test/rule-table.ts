// The rule table: for each rule of the rulebook, requests that keep it and requests that break only it.
import page from './fixtures/page-request.json' with { type: 'json' };

type Body = Record<string, unknown>;

/** A request body that breaks only the rule of its row, and the documented code of the answer. */
export interface Violation {
  readonly body: unknown;
  readonly code: string;
  /** Where the first issue points. */
  readonly pointer: string;
}

/** One rule about the request body. */
export interface BodyRow {
  readonly rule: string;
  readonly keeps: readonly Body[];
  readonly breaks: readonly Violation[];
  /** Why nothing can break it, where nothing can. */
  readonly free?: string;
}

/** The page's example with a few properties set; `undefined` takes one away. */
export function request(changes: Body = {}): Body {
  return Object.fromEntries(Object.entries({ ...page, ...changes }).filter(([, value]) => value !== undefined));
}

const datastore = (changes: Body) => request({ datastore: clean({ ...page.datastore, ...changes }) });
const flavor = (changes: Body) => request({ flavor: [clean({ ...page.flavor[0], ...changes })] });
const backup = (changes: Body) => request({ backup_strategy: clean({ ...page.backup_strategy, ...changes }) });

function clean(value: Body): Body {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}

/** A violation per value of a property, one for its absence where it is mandatory, one for null. */
function violations(
  make: (value: unknown) => Body,
  pointer: string,
  code: string,
  values: readonly unknown[],
): Violation[] {
  return [null, ...values].map((value) => ({ body: make(value), code, pointer }));
}

/** A row about one opaque id. */
function idRow(rule: string, property: string, code: string, mandatory: boolean): BodyRow {
  const make = (value: unknown) => request({ [property]: value });
  const values = [...(mandatory ? [undefined] : []), '', ' ', 'a b', 'a\n', 3, {}, []];
  return {
    rule,
    keeps: ['x', '674e9b42-cd8d-4d25-a2e6-5abcc565b96', 'é/?#%', '0']
      .map(make)
      .concat(mandatory ? [] : [make(undefined)]),
    breaks: violations(make, `/${property}`, code, values),
  };
}

const quarters = ['00', '15', '30', '45'];
const windows = Array.from({ length: 24 }, (_, hour) =>
  quarters.map((m) => `${String(hour).padStart(2, '0')}:${m}-${String((hour + 1) % 24).padStart(2, '0')}:${m}`),
).flat();

/** The rows about the request body (B01 to B26). */
export const bodyRows: readonly BodyRow[] = [
  {
    rule: 'B01',
    keeps: ['abcd', 'A-_9', 'Z'.repeat(64), 'test-cassandra-01', 'Test-Cassandra-01'].map((name) => request({ name })),
    breaks: violations((name) => request({ name }), '/name', 'DBS.280234', [
      undefined,
      'abc',
      'a'.repeat(65),
      '1abc',
      '-abc',
      '_abc',
      'ab cd',
      'äbcd',
      'abcd\n',
      'ab.cd',
      '',
      1234,
      ['abcd'],
    ]),
  },
  {
    rule: 'B02',
    keeps: [request(), request()],
    breaks: [],
    free: 'names may repeat: a second request with the same name makes a second instance',
  },
  {
    rule: 'B03',
    keeps: [request()],
    breaks: [
      { body: request({ datastore: undefined }), code: 'DBS.280446', pointer: '/datastore' },
      ...violations((value) => request({ datastore: value }), '/datastore', 'DBS.280269', ['cassandra', 3, [], true]),
    ],
  },
  {
    rule: 'B04',
    keeps: [datastore({ type: 'cassandra' })],
    breaks: violations((type) => datastore({ type }), '/datastore/type', 'DBS.280235', [
      undefined,
      'Cassandra',
      'mongodb',
      '',
      1,
    ]),
  },
  {
    rule: 'B05',
    keeps: [datastore({ version: '3.11' })],
    breaks: violations((version) => datastore({ version }), '/datastore/version', 'DBS.280236', [
      undefined,
      3.11,
      '3.1',
      '4.0',
      '3.11.0',
      '',
    ]),
  },
  {
    rule: 'B06',
    keeps: [datastore({ storage_engine: 'rocksDB' })],
    breaks: violations((engine) => datastore({ storage_engine: engine }), '/datastore/storage_engine', 'DBS.280122', [
      undefined,
      'rocksdb',
      'RocksDB',
      'wiredTiger',
      '',
      1,
    ]),
  },
  idRow('B07', 'region', 'DBS.200024', true),
  {
    rule: 'B08',
    keeps: ['bbb', 'bbb,ccc,ddd', 'eu-de-01,eu-de-02'].map((zone) => request({ availability_zone: zone })),
    breaks: violations((zone) => request({ availability_zone: zone }), '/availability_zone', 'DBS.280244', [
      undefined,
      '',
      ',',
      'bbb,',
      ',bbb',
      'bbb,,ccc',
      'bbb, ccc',
      'b b',
      ['bbb'],
      1,
    ]),
  },
  idRow('B09', 'vpc_id', 'DBS.280247', true),
  idRow('B10', 'subnet_id', 'DBS.280248', true),
  idRow('B11', 'security_group_id', 'DBS.280249', true),
  {
    rule: 'B12',
    keeps: ['aaaaaaaa', '12345678', '~!@#%^*-_=+?', 'Aa1~Aa1~Aa1~Aa1~Aa1~Aa1~Aa1~Aa1~'].map((password) =>
      request({ password }),
    ),
    breaks: [
      ...violations((password) => request({ password }), '/password', 'DBS.280465', [
        undefined,
        '',
        'Aa1~Aa1',
        'a'.repeat(33),
        12345678,
        ['Made-up1'],
      ]),
      ...['Made up 1', 'Made-up$1', 'Mäde-up-1', 'Made-up&1', 'Made-up1\n', 'a¢'].map((password) => ({
        body: request({ password }),
        code: 'DBS.280200',
        pointer: '/password',
      })),
    ],
  },
  {
    rule: 'B13',
    keeps: [request({ mode: 'Cluster' })],
    breaks: violations((mode) => request({ mode }), '/mode', 'DBS.280342', [undefined, 'cluster', 'ReplicaSet', '', 1]),
  },
  {
    rule: 'B14',
    keeps: [request(), request({ flavor: [page.flavor[0], page.flavor[0]] })],
    breaks: [
      ...violations((value) => request({ flavor: value }), '/flavor', 'DBS.280239', [undefined, [], {}, 'x', 3]),
      { body: request({ flavor: ['x'] }), code: 'DBS.280239', pointer: '/flavor/0' },
      { body: request({ flavor: [page.flavor[0], null] }), code: 'DBS.280239', pointer: '/flavor/1' },
    ],
  },
  {
    rule: 'B15',
    keeps: [3, 4, 99, 100, 199, 200, '3', '10', '99', '100', '199', '200'].map((num) => flavor({ num })),
    breaks: violations((num) => flavor({ num }), '/flavor/0/num', 'DBS.280123', [
      undefined,
      2,
      201,
      0,
      -3,
      3.5,
      '2',
      '201',
      '03',
      '+3',
      ' 3',
      '3 ',
      '3.0',
      '3e0',
      '',
      'three',
      true,
      [3],
    ]),
  },
  {
    rule: 'B16',
    keeps: [1, 500, 1e6, '1', '500', '1000000'].map((size) => flavor({ size })),
    breaks: violations((size) => flavor({ size }), '/flavor/0/size', 'DBS.280266', [
      undefined,
      0,
      -1,
      1.5,
      '0',
      '-1',
      '01',
      '1.5',
      '',
      '500 GB',
      true,
    ]),
  },
  {
    rule: 'B17',
    keeps: [flavor({ storage: 'ULTRAHIGH' })],
    breaks: violations((storage) => flavor({ storage }), '/flavor/0/storage', 'DBS.280241', [
      undefined,
      'ultrahigh',
      'COMMON',
      '',
      1,
    ]),
  },
  {
    rule: 'B18',
    keeps: [flavor({ spec_code: 'geminidb.cassandra.4xlarge.4' })],
    breaks: violations((spec) => flavor({ spec_code: spec }), '/flavor/0/spec_code', 'DBS.280239', [
      undefined,
      '',
      ' ',
      'a b',
      4,
    ]),
  },
  idRow('B19', 'configuration_id', 'DBS.200057', false),
  {
    rule: 'B20',
    keeps: [request(), request({ backup_strategy: undefined })],
    breaks: violations((value) => request({ backup_strategy: value }), '/backup_strategy', 'DBS.280125', [
      '08:15-09:15',
      [],
      8,
      false,
    ]),
  },
  {
    rule: 'B21',
    keeps: windows.map((window) => backup({ start_time: window })),
    breaks: violations((window) => backup({ start_time: window }), '/backup_strategy/start_time', 'DBS.280216', [
      undefined,
      '',
      '08:15-10:15',
      '08:15-08:15',
      '08:15-09:30',
      '08:10-09:10',
      '23:00-24:00',
      '24:00-01:00',
      '8:15-9:15',
      '08:15 - 09:15',
      '08:15',
      815,
    ]),
  },
  {
    rule: 'B22',
    keeps: [request({ backup_strategy: undefined })],
    breaks: [],
    free: 'the defaults of the backup are applied by the service; nothing is sent for them',
  },
  {
    rule: 'B23',
    keeps: [undefined, 0, 7, 35, '0', '7', '10', '29', '30', '35'].map((days) => backup({ keep_days: days })),
    breaks: violations((days) => backup({ keep_days: days }), '/backup_strategy/keep_days', 'DBS.280214', [
      -1,
      36,
      7.5,
      '-1',
      '36',
      '07',
      '',
      '7 days',
      true,
    ]),
  },
  idRow('B24', 'enterprise_project_id', 'DBS.280433', false),
  {
    rule: 'B25',
    keeps: [undefined, 0, 1, '0', '1'].map((ssl) => request({ ssl_option: ssl })),
    breaks: violations((ssl) => request({ ssl_option: ssl }), '/ssl_option', 'DBS.280001', [
      2,
      -1,
      '2',
      '',
      'on',
      true,
      false,
      '01',
    ]),
  },
  {
    rule: 'B26',
    keeps: [request()],
    breaks: [
      { body: request({ flavour: [] }), code: 'DBS.280001', pointer: '/flavour' },
      { body: datastore({ engine: 'rocksDB' }), code: 'DBS.280001', pointer: '/datastore/engine' },
      { body: flavor({ number: 3 }), code: 'DBS.280001', pointer: '/flavor/0/number' },
      { body: backup({ keepDays: 7 }), code: 'DBS.280001', pointer: '/backup_strategy/keepDays' },
    ],
  },
];
