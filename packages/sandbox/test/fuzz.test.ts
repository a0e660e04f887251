// Ten thousand connections that misbehave in every way known, from a seed: the sandbox lives, its memory returns to its
// level, and the next good request is answered.
import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { fraction, type Random, randomSource } from '../src/core/random.js';
import { createSandbox, type Listening } from '../src/index.js';
import { goodHeaders, page, path } from './support.js';

const cases = 10_000;
const atOnce = 40;

type Make = (random: Random) => Buffer;

const pick = <T>(random: Random, values: readonly T[]): T => values[random() % values.length] as T;
const bytes = (random: Random, most: number) =>
  Buffer.from(Array.from({ length: random() % most }, () => random() & 255));
const good = JSON.stringify(page());

/** A request with a body, its length as given. */
function request(body: string | Buffer, extra = '', length: number | string = Buffer.byteLength(body)): Buffer {
  const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nX-Auth-Token: t\r\nContent-Type: application/json\r\n`;
  return Buffer.concat([Buffer.from(`${head}${extra}Content-Length: ${length}\r\n\r\n`), Buffer.from(body)]);
}

/** A good request with some bytes changed, cut out or put in. */
function mutated(random: Random): Buffer {
  let text = request(good);
  for (let count = 1 + (random() % 8); count > 0; count--) {
    const at = random() % text.length;
    text = Buffer.concat([text.subarray(0, at), bytes(random, 4), text.subarray(at + (random() % 4))]);
  }
  return text;
}

const kinds: Record<string, Make> = {
  noise: (random) => bytes(random, 400),
  'a line that is no request': (random) =>
    Buffer.from(
      pick(random, [
        'GET\r\n\r\n',
        'POST / HTTP/9.9\r\n\r\n',
        '\r\n\r\n\r\n',
        'A B C D\r\n\r\n',
        'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      ]),
    ),
  'a strange target': (random) =>
    Buffer.from(
      `POST ${pick(random, ['*', '//', '/%', '/v3/%ff/instances', 'http://[', '/v3/\\..\\x', `/${'a/'.repeat(500)}`, '/?%=&&', '/_sandbox/../v3', '/v3/__proto__/instances'])} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n`,
    ),
  'huge headers': (random) => request(good, `X-Big: ${'h'.repeat(random() % 40_000)}\r\n`),
  'many headers': (random) =>
    request(good, Array.from({ length: random() % 700 }, (_, index) => `H${index}: 1\r\n`).join('')),
  'a broken header': (random) =>
    request(
      good,
      pick(random, [': x\r\n', 'A b: c\r\n', 'A:\0\r\n', ' folded\r\n', 'A: b\rc\r\n', 'X-Auth-Token: \x7f\r\n']),
    ),
  'half a body': (random) => request(good.slice(0, random() % good.length), '', good.length),
  'a wrong length': (random) =>
    request(
      good,
      '',
      pick<number | string>(random, [0, 1, good.length - 1, -1, 'x', '1e3', '0x10', '99999999999999999999', '']),
    ),
  'two lengths': () => request(good, 'Content-Length: 3\r\n'),
  'a length and chunks': () => request(good, 'Transfer-Encoding: chunked\r\n'),
  'broken chunks': (random) =>
    Buffer.from(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${pick(random, ['zz\r\n', 'ffffffffffffffff\r\n', '5\r\nab', '0\r\nX: y', '-1\r\n\r\n', '3;a=b\r\nabc\r\n0\r\n\r\n'])}`,
    ),
  'deep JSON': (random) => request(pick(random, ['[', '{"a":', '[{"flavor":']).repeat(random() % 3000)),
  'deep JSON in a property': (random) => {
    const depth = random() % 2000;
    return request(good.replace('{', `{"deep":${'['.repeat(depth)}${']'.repeat(depth)},`));
  },
  'invalid UTF-8': (random) =>
    request(Buffer.concat([Buffer.from(good.slice(0, 20)), bytes(random, 40), Buffer.from(good.slice(20))])),
  'prototype keys': (random) =>
    request(
      good.replace(
        '{',
        `{"${pick(random, ['__proto__', 'constructor', 'hasOwnProperty'])}":${pick(random, ['{}', 'null', '[1]'])},`,
      ),
    ),
  'huge numbers': (random) =>
    request(good.replace('500', pick(random, ['1e999', '-0', '9'.repeat(400), '1e-400', '0.1e1']))),
  'a strange preference': (random) =>
    request(
      good,
      `Prefer: ${pick(random, ['code=__proto__', 'example=constructor', 'code=,', '=', 'code=999', `code=${'4'.repeat(99)}`])}\r\n`,
    ),
  'another protocol': (random) =>
    request(
      good,
      pick(random, [
        'Upgrade: h2c\r\nConnection: Upgrade\r\n',
        'Expect: 100-continue\r\n',
        'Expect: magic\r\n',
        'Connection: close, x\r\n',
        'TE: trailers\r\n',
      ]),
    ),
  'several at once': (random) =>
    Buffer.concat(Array.from({ length: 1 + (random() % 5) }, () => (random() % 3 ? request(good) : request('{')))),
  'a good request, mutated': mutated,
};

/** Sends bytes, sometimes in two parts, sometimes gone before the answer. */
function send({ port }: Listening, random: Random): Promise<void> {
  const message = pick(random, Object.values(kinds))(random);
  const manners = random() % 10;
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      if (manners === 0) socket.write(message, () => socket.resetAndDestroy());
      else if (manners < 3) {
        const middle = Math.floor(message.length * fraction(random));
        socket.write(message.subarray(0, middle), () => socket.end(message.subarray(middle)));
      } else socket.end(message);
    });
    socket
      .on('error', () => {})
      .on('close', () => resolve())
      .resume();
  });
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

async function level(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
  }
  return process.memoryUsage().heapUsed;
}

it(`${cases} connections that misbehave leave it unharmed`, async () => {
  const sandbox = createSandbox({ seed: 1, remember: 10 });
  const server = await sandbox.listen();
  const random = randomSource('fuzz', 'cases');
  const run = async (count: number) => {
    for (let sent = 0; sent < count; sent += atOnce) {
      await Promise.all(Array.from({ length: atOnce }, () => send(server, random)));
    }
  };
  try {
    await run(cases / 10);
    const before = await level();
    await run((cases * 9) / 10);
    expect((await level()) - before).toBeLessThan(6_000_000);
    const made = sandbox.instances.length;
    expect(made).toBeGreaterThan(0);
    const response = await fetch(server.url + path, { method: 'POST', headers: goodHeaders, body: good });
    expect(response.status).toBe(202);
    expect(sandbox.instances.at(-1)).toEqual(await response.json());
  } finally {
    await server.close();
  }
}, 60_000);
