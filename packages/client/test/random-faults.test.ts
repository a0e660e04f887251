// Thousands of calls under random faults: never two instances of one call, and none that the client denies.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answer, type Behaviour, type HostileServer, hostileServer } from './hostile-server.js';
import { created, request } from './request.js';
import { watchedClient } from './watched-client.js';

const calls = 2000;
const seed = 20261123;

/** A small generator of pseudo-random numbers (mulberry32), so that a failure can be repeated. */
function random(state: number): () => number {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = random(seed);
const ok = answer(202, JSON.stringify(created));
const say =
  (text: string): Behaviour =>
  (socket) =>
    socket.end(text);
const then =
  (behaviour: Behaviour): Behaviour =>
  (socket, text, create) => {
    create();
    behaviour(socket, text, create);
  };
const reset: Behaviour = (socket) => socket.resetAndDestroy();

/** What may happen; with `then` an instance has come of it before. */
const behaviours: readonly (Behaviour | 'reset-unread')[] = [
  then(say(ok)),
  then(say(ok)),
  then(say(answer(202, '{"id":', { 'content-length': '500' }))),
  then(say(answer(202, '<html></html>', { 'content-type': 'text/html' }))),
  then(say(answer(200, '{}'))),
  then(say(answer(302, '', { location: 'http://127.0.0.1:9/' }))),
  then(say(answer(500, '{"error_code":"DBS.280005","error_msg":"Server error."}'))),
  then(say(answer(503, 'busy', { 'content-type': 'text/plain', 'retry-after': '0' }))),
  then(reset),
  then(() => {}),
  'reset-unread',
  reset,
  () => {},
  say(answer(400, '{"error_code":"DBS.280234","error_msg":"Invalid instance name."}')),
  say(answer(401, '{}')),
  say(answer(413, '{}', { 'retry-after': '0' })),
  say(answer(429, '{}')),
  say(answer(429, '{}', { 'retry-after': '0' })),
  say(answer(500, '{}')),
  say(answer(307, '', { location: 'http://127.0.0.1:9/' })),
];

let server: HostileServer;
beforeAll(async () => {
  server = await hostileServer(() => behaviours[Math.floor(next() * behaviours.length)] ?? reset);
});
afterAll(() => server.close());

// Ten seconds on a quiet machine; a busy one may take long, and that proves nothing.
it(`${calls} calls under random faults (seed ${seed})`, { timeout: 300_000 }, async () => {
  let asked = 0;
  const client = watchedClient({
    endpoint: server.endpoint,
    token: () => `token-${asked++}`,
    timeoutMs: 1000,
    maxAttempts: 5,
  });
  const outcomes = new Map<string, string>();
  const one = async (index: number) => {
    const name = `orders-${index}`;
    const signal = next() < 0.05 ? AbortSignal.timeout(Math.ceil(next() * 20)) : undefined;
    const result = await client.safe.createInstance({ ...request, name }, { signal });
    outcomes.set(name, result.outcome);
  };
  let started = 0;
  const worker = async () => {
    while (started < calls) await one(started++);
  };
  await Promise.all(Array.from({ length: 32 }, worker));

  expect(outcomes.size).toBe(calls);
  const twice = [...server.created].filter(([, count]) => count > 1);
  expect(twice).toEqual([]);
  const denied = [...server.created.keys()].filter((name) => !/^(accepted|unknown)$/.test(outcomes.get(name) ?? ''));
  expect(denied).toEqual([]);
  const invented = [...outcomes].filter(([name, outcome]) => outcome === 'accepted' && !server.created.has(name));
  expect(invented).toEqual([]);
  // Every outcome occurred, so the run has shown something.
  expect(new Set(outcomes.values())).toEqual(new Set(['accepted', 'rejected', 'unknown']));
  // A slow machine makes more of them end at the time limit; an idle one about half as many instances as calls.
  expect(server.created.size).toBeGreaterThan(calls / 10);
});
