// Topic: the sandbox under load, its start-up time and its memory.
import { fileURLToPath } from 'node:url';
import { runNode, startServer } from '../lib/command.mjs';
import { takeTurns } from '../lib/measure.mjs';
import { documentPath, faulty, must, page } from '../lib/requests.mjs';
import { atLeast, atMost, row } from '../lib/table.mjs';
import { own, peer, peerPath } from '../lib/versions.mjs';

export const title = 'The sandbox';
export const method =
  "POST of the page's example over 50 connections by autocannon in a process of its own; servers run alone, in turns. Start-up lasts until the first answer. p99 is that of autocannon, in whole milliseconds.";

const path = '/v3/375d8d8fad1f43039e23d3b6c0f60a19/instances';
const script = (name) => fileURLToPath(new URL(name, import.meta.url));
const sandbox = script('../../packages/sandbox/bin/geminidb-sandbox.js');

/** Every server; `validates` says that it must refuse a faulty request. */
const servers = (quick) => ({
  ours: { what: () => own('sandbox'), args: (port) => [sandbox, '--port', `${port}`] },
  ...(!quick && {
    'ours-silent': {
      what: () => `${own('sandbox')}, silent log`,
      args: (port) => [sandbox, '--port', `${port}`, '--log', 'silent'],
    },
    bare: {
      what: () => 'bare node:http, same validator',
      args: (port) => [script('../lib/bare-server.mjs'), `${port}`],
    },
    prism: { what: () => `${peer('@stoplight/prism-cli')} (the newest for Node 20)`, args: (port) => prism(port) },
    'prism-silent': {
      what: () => `${peer('@stoplight/prism-cli')}, silent log`,
      args: (port) => prism(port, '--verboseLevel', 'silent'),
    },
  }),
});

function prism(port, ...more) {
  return [
    peerPath('@stoplight/prism-cli', 'dist/index.js'),
    'mock',
    documentPath,
    '--port',
    `${port}`,
    '--errors',
    ...more,
  ];
}

async function post(url, body, headers = { 'X-Auth-Token': 'a-made-up-token' }) {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

async function check({ what }, url) {
  const accepted = await post(url, page);
  must(accepted.status === 202 && accepted.body.id, `${what()} answers ${accepted.status} to a valid request`);
  const refused = await post(url, faulty);
  must(refused.status >= 400 && refused.status < 500, `${what()} answers ${refused.status} to a faulty request`);
}

async function quickly(all) {
  const server = await startServer(all.ours.args);
  try {
    await check(all.ours, server.url);
    return { rows: [row({ what: all.ours.what(), unit: 'ms', samples: [server.startup], ours: true })], targets: [] };
  } finally {
    await server.stop();
  }
}

export async function run({ quick = false }) {
  const all = servers(quick);
  if (quick) return quickly(all);
  const turns = await takeTurns(
    Object.fromEntries(
      Object.entries(all).map(([name, one]) => [
        name,
        async () => {
          const server = await startServer(one.args);
          try {
            await check(one, server.url);
            const load = (seconds) => runNode([script('../lib/load.mjs'), server.url + path, '50', `${seconds}`]);
            await load(1);
            const { rate, p99, errors, non2xx } = JSON.parse((await load(2)).stdout);
            must(
              errors === 0 && non2xx === 0,
              `${one.what()}: ${errors} errors, ${non2xx} answers that are none of 2xx`,
            );
            return { rate, p99, startup: server.startup, memory: server.memory() };
          } finally {
            await server.stop();
          }
        },
      ]),
    ),
    5,
  );
  const samples = (name, key) => turns[name].map((turn) => turn[key]);
  const rows = (part, key, unit) =>
    Object.entries(all).map(([name, one]) =>
      row({
        part,
        what: one.what(),
        unit,
        samples: samples(name, key),
        against: samples('ours', key),
        ours: name.startsWith('ours'),
      }),
    );
  const against = (a, b, key) => [samples(a, key), samples(b, key)];
  return {
    rows: [
      ...rows('throughput', 'rate', 'requests/s'),
      ...rows('p99', 'p99', 'ms'),
      ...rows('start-up', 'startup', 'ms'),
      ...rows('memory after load', 'memory', 'MB'),
    ],
    targets: [
      atLeast('10 times the requests of Prism', ...against('ours', 'prism', 'rate'), 10),
      atLeast(
        '6 times the requests of silent Prism, silent ourselves',
        ...against('ours-silent', 'prism-silent', 'rate'),
        6,
      ),
      atLeast(
        '0.75 of the requests of the bare server, silent ourselves',
        ...against('ours-silent', 'bare', 'rate'),
        0.75,
      ),
      atMost("up in a third of Prism's time", ...against('ours', 'prism', 'startup'), 1 / 3),
    ],
  };
}
