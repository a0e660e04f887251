// A user's program: creates an instance on the sandbox, is refused by the client, is refused by the sandbox.
import { ApiError, createGeminiDBClient, RequestValidationError } from '@otc-geminidb/client';
import { type Report, verify } from '@otc-geminidb/contract-tests';
import { createSandbox } from '@otc-geminidb/sandbox';
import { validateCreateInstanceRequest } from '@otc-geminidb/schema';
import { lookUpError } from '@otc-geminidb/schema/errors';
import type { CreateInstanceRequest } from '@otc-geminidb/types';

const request: CreateInstanceRequest = {
  name: 'orders-01',
  datastore: { type: 'cassandra', version: '3.11', storage_engine: 'rocksDB' },
  region: 'aaa',
  availability_zone: 'bbb',
  vpc_id: 'vpc',
  subnet_id: 'subnet',
  security_group_id: 'group',
  password: 'Made-up_Example1',
  mode: 'Cluster',
  flavor: [{ num: 3, size: 500, storage: 'ULTRAHIGH', spec_code: 'geminidb.cassandra.4xlarge.4' }],
};

// @ts-expect-error a misspelt engine does not compile
const misspelt: CreateInstanceRequest = { ...request, datastore: { ...request.datastore, type: 'casandra' } };

const server = await createSandbox().listen({ port: 0 });
const client = createGeminiDBClient({ endpoint: server.url, projectId: 'project', token: 'a-made-up-token' });
const instance = await client.createInstance(request);
const refused: unknown = await client.createInstance({ ...request, name: '1' }).catch((error: unknown) => error);
const answered: unknown = await client
  .createInstance({ ...request, name: '1' }, { validate: false })
  .catch((error: unknown) => error);
await server.close();

if (instance.status !== 'creating') throw new Error('no instance');
if (!(refused instanceof RequestValidationError) || refused.issues[0]?.rule !== 'B01') throw new Error('not refused');
if (!(answered instanceof ApiError)) throw new Error('not answered with an error');
if (lookUpError(answered.errorCode ?? '')?.status !== answered.status) throw new Error('code and status disagree');
if (!validateCreateInstanceRequest(request).ok || validateCreateInstanceRequest(misspelt).ok)
  throw new Error('verdict');
const report: Report = await verify(['node_modules/@otc-geminidb/contract-tests/recordings/sandbox']);
if (report.failed !== 0 || report.recordings === 0) throw new Error('the packed recordings do not verify');
console.log('created', instance.id);
