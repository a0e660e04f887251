// Topic: one call through the client, over a stub fetch and over loopback.
import { fileURLToPath } from 'node:url';
import { startServer } from '../lib/command.mjs';
import { interleave } from '../lib/measure.mjs';
import { bundleClients, callOf, what } from '../lib/peer-clients.mjs';
import { answer, must, page } from '../lib/requests.mjs';
import { atMost, row } from '../lib/table.mjs';
import { own } from '../lib/versions.mjs';

export const title = 'One call of the client';
export const method =
  'Calls one after the other with the same body; the stub stands in place of the global fetch and answers at once, the loopback server is a bare `node:http` that answers with the same bytes. Ours validates, the others do not; the Huawei SDK signs with AK and SK, where the others send a token, and has no fetch to stub.';

const script = fileURLToPath(new URL('../lib/loopback-server.mjs', import.meta.url));
const expected = JSON.parse(answer);
const stub = async () => new Response(answer, { status: 202, headers: { 'Content-Type': 'application/json' } });

/** Clients keep the fetch that they find when they are made: it is this one, and it goes where it is told. */
const realFetch = globalThis.fetch;
let send = realFetch;

/** The call must bring the instance, and what arrives must be the body. */
async function check(name, call) {
  let seen;
  send = async (input, init) => {
    const request = new Request(input, init);
    seen = { method: request.method, path: new URL(request.url).pathname, token: request.headers.get('X-Auth-Token') };
    seen.body = JSON.parse(await request.text());
    return stub();
  };
  try {
    const data = await call(page);
    must(data?.id === expected.id, `${name} does not return the instance, but ${JSON.stringify(data)?.slice(0, 200)}`);
    must(JSON.stringify(seen.body) === JSON.stringify(page), `${name} sends another body`);
    must(seen.method === 'POST' && /^\/v3\/\w+\/instances$/.test(seen.path), `${name} calls ${seen.path}`);
    must(seen.token === 'a-made-up-token', `${name} sends no token`);
  } finally {
    send = realFetch;
  }
}

/** Our client as it is in the repository, without any peer's tools. */
async function ownCall(origin) {
  const { createGeminiDBClient } = await import('@otc-geminidb/client');
  const client = createGeminiDBClient({ endpoint: origin, projectId: 'project', token: 'a-made-up-token' });
  return (body) => client.createInstance(body);
}

export async function run({ quick = false }) {
  const names = quick ? ['ours'] : ['ours', 'openapi-fetch', 'hey-api', 'orval', 'redocly', 'huawei'];
  const options = quick ? { rounds: 3, batch: 2, warmUp: 10 } : {};
  const server = await startServer((port) => [script, String(port)]);
  globalThis.fetch = (...given) => send(...given);
  try {
    const calls = {};
    if (quick) calls.ours = await ownCall(server.url);
    else {
      const bundles = await bundleClients(names, { origin: server.url });
      for (const name of names) calls[name] = await callOf(bundles[name], server.url);
    }
    for (const name of names) {
      if (name !== 'huawei') await check(name, calls[name]);
      const data = await calls[name](page);
      must(data.id === expected.id, `${name} does not return the instance over loopback`);
    }
    const map = (list) => Object.fromEntries(list.map((name) => [name, () => calls[name](page)]));
    send = stub;
    const stubbed = await interleave(map(names.filter((name) => name !== 'huawei')), options);
    send = realFetch;
    const loopback = await interleave(map(names), { ...options, ...(quick ? {} : { batch: 50 }) });
    const label = (name) => (name === 'ours' ? `${own('client')}, validation included` : what[name]());
    const rows = (part, samples) =>
      Object.entries(samples).map(([name, values]) =>
        row({
          part,
          what: label(name),
          unit: 'µs',
          samples: values.map((value) => value / 1000),
          against: samples.ours.map((value) => value / 1000),
          ours: name === 'ours',
        }),
      );
    return {
      rows: [...rows('stub fetch', stubbed), ...rows('loopback', loopback)],
      targets: quick
        ? []
        : [
            atMost('stub: at most 0.7 times plain openapi-fetch', stubbed.ours, stubbed['openapi-fetch'], 0.7),
            atMost('loopback: no slower than the Huawei SDK', loopback.ours, loopback.huawei, 1),
          ],
    };
  } finally {
    globalThis.fetch = realFetch;
    await server.stop();
  }
}
