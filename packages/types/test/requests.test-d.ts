// What must not compile: each wrong request, marked on the narrowest line.
import type {
  BackupWindow,
  CreateInstanceRequest,
  CreateInstanceResponse,
  ErrorCode,
  SslOption,
} from '@otc-geminidb/types';

const flavor: CreateInstanceRequest['flavor'] = [
  { num: 3, size: '500', storage: 'ULTRAHIGH', spec_code: 'geminidb.cassandra.4xlarge.4' },
];
const datastore: CreateInstanceRequest['datastore'] = { type: 'cassandra', version: '3.11', storage_engine: 'rocksDB' };

export const complete: CreateInstanceRequest = {
  name: 'test-cassandra-01',
  datastore,
  region: 'aaa',
  availability_zone: 'bbb',
  vpc_id: 'vpc',
  subnet_id: 'subnet',
  security_group_id: 'group',
  password: 'Made-up_Example1',
  mode: 'Cluster',
  flavor,
  backup_strategy: { start_time: '23:00-00:00', keep_days: 8 },
  ssl_option: '1',
};

const { name: _, ...nameless } = complete;
// @ts-expect-error B01: name is mandatory
export const withoutName: CreateInstanceRequest = nameless;

export const misspelt: CreateInstanceRequest = {
  ...complete,
  // @ts-expect-error B26: a misspelt property
  flavour: flavor,
};

export const wrongMode: CreateInstanceRequest = {
  ...complete,
  // @ts-expect-error B13: there is no such mode
  mode: 'ReplicaSet',
};

export const wrongEngine: CreateInstanceRequest['datastore'] = {
  ...datastore,
  // @ts-expect-error B06: the engine is written rocksDB
  storage_engine: 'rocksdb',
};

export const wrongVersion: CreateInstanceRequest['datastore'] = {
  ...datastore,
  // @ts-expect-error B05: versions are strings
  version: 3.11,
};

export const wrongStorage: CreateInstanceRequest['flavor'] = [
  {
    num: 3,
    size: 500,
    // @ts-expect-error B17: there is no such kind of disk
    storage: 'HIGH',
    spec_code: 'geminidb.cassandra.4xlarge.4',
  },
];

// @ts-expect-error B21: a window is one hour long
export const longWindow: BackupWindow = '08:15-10:15';
// @ts-expect-error B21: a window starts at a quarter of an hour
export const oddWindow: BackupWindow = '08:10-09:10';
export const midnight: BackupWindow = '23:45-00:45';

export const missingWindow: CreateInstanceRequest = {
  ...complete,
  // @ts-expect-error B21: start_time is mandatory inside backup_strategy
  backup_strategy: { keep_days: 8 },
};

// @ts-expect-error B25: 0 or 1, as integer or digit
export const ssl: SslOption = 2;
// @ts-expect-error null is a value, never "left out"
export const nothing: CreateInstanceRequest = { ...complete, configuration_id: null };

export const known: ErrorCode = 'DBS.280123';
export const unknown: ErrorCode = 'DBS.999999';

// @ts-expect-error A10: the password is in no response
export type Leak = CreateInstanceResponse['password'];
