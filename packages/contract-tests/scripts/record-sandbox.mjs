// Records the sandbox anew into recordings/sandbox: what the document allows, each way to break it, and every status.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox } from '@otc-geminidb/sandbox';
import { breakingsOf } from '../dist/src/breakings.js';
import { entryOf, harOf, writeRecording } from '../dist/src/record.js';
import { sanitizer } from '../dist/src/sanitize.js';
import { documentSuite } from '../dist/src/suite.js';

const folder = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../recordings/sandbox');
/** Recordings of the same sandbox are the same, byte by byte. */
const made = new Date('2026-11-23T00:00:00.000Z');
const { contract } = documentSuite;
const clean = sanitizer();

for (const operation of contract.operations) await recordOperation(operation, 'https://sandbox.invalid');

/** Records the flows of one operation. */
async function recordOperation(operation, base) {
  const path = operation.path.replace(/\{([^}]*)\}/g, (_, name) => {
    const parameter = operation.parameters.find((one) => one.name === name);
    return contract.nodes[parameter.schema].example;
  });
  const [[mediaType, schema] = []] = Object.entries(operation.body?.media ?? {});
  const examples = Object.entries(operation.body?.examples ?? {});
  const headers = {
    ...Object.fromEntries(operation.credentials.map(({ name }) => [name, 'stand-in-token'])),
    ...(mediaType ? { 'Content-Type': mediaType } : {}),
  };
  const good = { method: operation.method, url: base + path, headers, body: JSON.stringify(examples[0]?.[1]) };
  const without = (name) => Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
  const flow = async (name, requests, account) => {
    rmSync(join(folder, `${operation.id}.${name}.har`), { force: true });
    const sandbox = createSandbox({
      seed: `${operation.id}.${name}`,
      clock: () => made,
      ...(account ? { account } : {}),
    });
    const entries = [];
    for (const request of requests) entries.push(clean(await exchange(sandbox, request)));
    await writeRecording(
      folder,
      `${operation.id}.${name}`,
      harOf(entries, { origin: 'sandbox', made: made.toISOString() }),
    );
  };

  for (const [name, body] of examples) await flow(`example-${name}`, [{ ...good, body: JSON.stringify(body) }]);
  const optional = optionalValues(schema, examples[0]?.[1]);
  if (optional.length > 0)
    await flow(
      'optional-properties',
      optional.map((body) => ({ ...good, body: JSON.stringify(body) })),
    );
  const left = leftOut(schema, examples[0]?.[1]);
  if (left.length > 0)
    await flow(
      'optional-left-out',
      left.map((body) => ({ ...good, body: JSON.stringify(body) })),
    );
  const values = enumValues(schema, examples[0]?.[1]);
  if (values.length > 0)
    await flow(
      'enum-values',
      values.map((body) => ({ ...good, body: JSON.stringify(body) })),
    );
  if (schema) {
    const bodies = [...examples.map(([, body]) => body), ...optional];
    const broken = bodies.flatMap((body) => breakingsOf(contract, schema, body));
    const once = [...new Map(broken.map((one) => [one.name, one])).values()];
    await flow(
      'broken-bodies',
      once.map(({ body }) => ({ ...good, body: JSON.stringify(body) })),
    );
    await flow(
      'no-json',
      ['{', '', '[]', 'null', '"text"'].map((body) => ({ ...good, body })),
    );
    await flow('other-media-type', [
      { ...good, headers: { ...headers, 'Content-Type': 'text/plain' } },
      { ...good, headers: without('Content-Type') },
    ]);
  }
  for (const { name } of operation.credentials) {
    await flow('no-credential', [
      { ...good, headers: without(name) },
      { ...good, headers: { ...headers, [name]: '' } },
    ]);
    for (const token of ['expired', 'unknown', 'other-project']) {
      await flow(`credential-${token}`, [{ ...good, headers: { ...headers, [name]: token } }]);
    }
  }
  await flow('other-path', [{ ...good, url: `${good.url}z` }]);
  await flow('other-method', [{ ...good, method: operation.method === 'PUT' ? 'POST' : 'PUT' }]);
  await flow('empty-parameter', [{ ...good, url: base + operation.path.replace(/\{[^}]*\}/, '') }]);
  for (const parameter of operation.parameters.filter((one) => one.in === 'path')) {
    const broken = breakingsOf(contract, parameter.schema, contract.nodes[parameter.schema].example);
    const texts = broken.map(({ body }) => body).filter((body) => typeof body === 'string' && body !== '');
    const url = (text) => base + operation.path.replace(`{${parameter.name}}`, encodeURIComponent(text));
    if (texts.length > 0)
      await flow(
        `broken-${parameter.name}`,
        texts.map((text) => ({ ...good, url: url(text) })),
      );
  }
  const statuses = Object.keys(operation.responses).filter((status) => /^\d+$/.test(status));
  await flow(
    'statuses',
    statuses.map((status) => prefer(`code=${status}`)),
  );
  const codes = Object.keys(contract.errorCodes);
  await flow(
    'error-codes',
    codes.map((code) => prefer(`code=${code}`)),
  );

  function prefer(value) {
    return { ...good, headers: { ...headers, Prefer: value } };
  }
}

/** The example with each optional property that it lacks. */
function optionalValues(schema, body) {
  const node = contract.nodes[schema];
  if (!node) return [];
  return Object.entries(node.properties).flatMap(([name, property]) => {
    const { example } = contract.nodes[property];
    return name in body || example === undefined ? [] : [{ ...body, [name]: example }];
  });
}

/** The example without each optional property that it has, at every level. */
function leftOut(schema, body, wrap = (value) => value) {
  const node = contract.nodes[schema];
  if (!node || body === undefined) return [];
  const inner = (node.allOf ?? []).flatMap((part) => leftOut(part, body, wrap));
  const here = Object.entries(node.properties).flatMap(([name, property]) => {
    if (!(name in body)) return [];
    const { [name]: value, ...rest } = body;
    const below = leftOut(property, value, (inside) => wrap({ ...body, [name]: inside }));
    return node.required.includes(name) ? below : [wrap(rest), ...below];
  });
  return [...inner, ...here];
}

/** The example with every value of every enumeration that it has. */
function enumValues(schema, body, wrap = (value) => value) {
  const node = contract.nodes[schema];
  if (!node || body === undefined) return [];
  const here = (node.keywords.enum ?? []).filter((value) => value !== body).map(wrap);
  const branches = [...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? [])];
  const inner = branches.flatMap((branch) => enumValues(branch, body, wrap));
  const below = Object.entries(node.properties).flatMap(([name, property]) =>
    enumValues(property, body?.[name], (value) => wrap({ ...body, [name]: value })),
  );
  const items = node.items && Array.isArray(body) ? enumValues(node.items, body[0], (value) => wrap([value])) : [];
  return [...here, ...inner, ...below, ...items];
}

/** Sends a request to the sandbox, in process. */
async function exchange(sandbox, { method, url, headers, body }) {
  const answer = await sandbox.fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  return entryOf(
    { method, url, headers: Object.entries(headers), body },
    { status: answer.status, statusText: answer.statusText, headers: answer.headers, body: await answer.text() },
    made,
  );
}
