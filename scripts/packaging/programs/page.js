// A user's page or worker: client and sandbox in one bundle, without a network; says how it went.
import { createGeminiDBClient, RequestValidationError } from '@otc-geminidb/client';
import { createSandbox } from '@otc-geminidb/sandbox';

const request = {
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

async function create() {
  const client = createGeminiDBClient({
    endpoint: 'https://sandbox.invalid',
    projectId: 'project',
    token: 'a-made-up-token',
    fetch: createSandbox().fetch,
  });
  const { status } = await client.createInstance(request);
  const refused = await client.createInstance({ ...request, name: '1' }).catch((error) => error);
  return refused instanceof RequestValidationError ? `${status}, ${refused.issues[0].rule} refused` : String(refused);
}

create().then(
  (outcome) => globalThis.postMessage({ outcome }),
  (error) => globalThis.postMessage({ outcome: String(error) }),
);
