// Tests it in process: the sandbox stands in for fetch, so that no port is needed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGeminiDBClient } from '@otc-geminidb/client';
import { createSandbox } from '@otc-geminidb/sandbox';
import { orderCluster } from './order.js';

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

function setUp(options = {}) {
  const sandbox = createSandbox({ seed: 1, ...options });
  const settings = { endpoint: 'https://geminidb.invalid', projectId: 'project', token: 'made-up-token' };
  return { sandbox, client: createGeminiDBClient({ ...settings, fetch: sandbox.fetch }) };
}

test('orders a cluster', async () => {
  const { client, sandbox } = setUp();
  assert.match(await orderCluster(client, request), /^ordered \w+/);
  assert.equal(sandbox.instances.length, 1);
});

test('a used-up quota: the answer does not say whether there is an instance, so nothing is sent again', async () => {
  const { client, sandbox } = setUp({ account: { quota: 0 } });
  assert.match(await orderCluster(client, request), /^look before you order again/);
  assert.equal(sandbox.instances.length, 0);
});

test('a broken connection: the order may have been carried out, and is not repeated', async () => {
  const { client, sandbox } = setUp({ faults: [{ kind: 'reset-after', rate: 1 }] });
  assert.match(await orderCluster(client, request), /^look before you order again/);
  assert.equal(sandbox.instances.length, 1);
});
