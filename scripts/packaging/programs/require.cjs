// A user's CommonJS program: every package through require().
const { createGeminiDBClient } = require('@otc-geminidb/client');
const { createSandbox } = require('@otc-geminidb/sandbox');
const { validateCreateInstanceRequest } = require('@otc-geminidb/schema');
const { verify } = require('@otc-geminidb/contract-tests');
const document = require('@otc-geminidb/openapi/openapi.json');

const request = document.components.examples['CreateInstanceRequest.page'].value;
if (!validateCreateInstanceRequest(request).ok) throw new Error('not valid');
if (typeof verify !== 'function') throw new Error('no verify');
const { fetch } = createSandbox();
const client = createGeminiDBClient({
  endpoint: 'https://sandbox.invalid',
  projectId: 'project',
  token: 'a-made-up-token',
  fetch,
});
client.createInstance(request).then((instance) => {
  if (instance.status !== 'creating') throw new Error('no instance');
  console.log('created', instance.id);
});
