// Creates an instance, and says what became of it. Endpoint, project, token and password come from the environment.
import { createGeminiDBClient } from '@otc-geminidb/client';

const { OS_GEMINIDB_ENDPOINT = '', OS_PROJECT_ID = '', OS_TOKEN = '', GEMINIDB_PASSWORD = '' } = process.env;
const client = createGeminiDBClient({ endpoint: OS_GEMINIDB_ENDPOINT, projectId: OS_PROJECT_ID, token: OS_TOKEN });

const result = await client.safe.createInstance({
  name: 'orders-01',
  datastore: { type: 'cassandra', version: '3.11', storage_engine: 'rocksDB' },
  region: 'aaa', // yours, from Regions and Endpoints
  availability_zone: 'bbb',
  vpc_id: '674e9b42-cd8d-4d25-a2e6-5abcc565b961',
  subnet_id: 'f1df08c5-71d1-406a-aff0-de435a51007',
  security_group_id: '7aa51dbf-5b63-40db-9724-dad3c4828b58',
  password: GEMINIDB_PASSWORD,
  mode: 'Cluster',
  flavor: [{ num: 3, size: 500, storage: 'ULTRAHIGH', spec_code: 'geminidb.cassandra.4xlarge.4' }],
});

switch (result.outcome) {
  case 'accepted':
    console.log(`${result.data.name} is ${result.data.status}: ${result.data.id}`);
    break;
  case 'unknown': // it may exist: look before you order again
    console.error(result.error.message, result.reconcile.hint);
    process.exitCode = 2;
    break;
  default: // refused or never sent: nothing was created
    console.error(result.error.message);
    process.exitCode = 1;
}
