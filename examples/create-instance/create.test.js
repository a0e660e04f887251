// Runs create.js as a user does, with the sandbox in place of the cloud.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { createSandbox } from '@otc-geminidb/sandbox';

const run = promisify(execFile);

async function create(password) {
  const server = await createSandbox().listen();
  const settings = { OS_GEMINIDB_ENDPOINT: server.url, OS_PROJECT_ID: 'project', OS_TOKEN: 'made-up-token' };
  const env = { ...process.env, ...settings, GEMINIDB_PASSWORD: password };
  try {
    return await run(process.execPath, ['create.js'], { env });
  } catch (error) {
    return error;
  } finally {
    await server.close();
  }
}

test('creates an instance', async () => {
  const { stdout } = await create('Made-up_Example1');
  assert.match(stdout, /^orders-01 is creating: \w+/);
});

test('a password that is too short is refused before anything is sent', async () => {
  const { code, stderr } = await create('short');
  assert.equal(code, 1);
  assert.match(stderr, /password/);
  assert.doesNotMatch(stderr, /"short"/);
});
