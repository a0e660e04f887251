// Topic: verifying recorded traffic: the whole command, each exchange, and memory on long recordings.
import { fileURLToPath } from 'node:url';
import { runNode } from '../lib/command.mjs';
import { takeTurns } from '../lib/measure.mjs';
import { harOf } from '../lib/recordings.mjs';
import { documentPath, must } from '../lib/requests.mjs';
import { atLeast, limit, row } from '../lib/table.mjs';
import { own, peer, peerPath } from '../lib/versions.mjs';

export const title = 'Verifying recordings';
export const method =
  'The same HAR files, of exchanges recorded from the sandbox with other names and ids each. The whole command runs on 1,000 and on 10,000 exchanges; the cost of one more exchange is what the 10,000 take beyond the 1,000. Each tool must find an answer of a wrong type before it is timed.';

const bin = fileURLToPath(new URL('../../packages/contract-tests/bin/geminidb-contract.js', import.meta.url));

const tools = {
  ours: { what: () => own('contract-tests'), args: (har) => [bin, 'verify', har] },
  drift: {
    what: () => `${peer('@redocly/cli')} drift`,
    args: (har) => [
      peerPath('@redocly/cli', 'bin/cli.js'),
      'drift',
      har,
      '--api',
      documentPath,
      '--server',
      'https://endpoint.invalid',
    ],
  },
};

/** A clean recording passes, and one with a wrong answer does not. */
async function check({ what, args }) {
  const clean = await runNode(args(harOf(10)));
  const bad = harOf(
    10,
    (entry) => {
      entry.response.content.text = entry.response.content.text.replace(/"name":"[^"]*"/, '"name":7');
    },
    'spoilt',
  );
  const spoilt = await runNode(args(bad), { okay: [0, 1] });
  const says = /type|string/i;
  must(clean.status === 0, `${what()} refuses a clean recording`);
  must(spoilt.status === 1 && says.test(spoilt.stdout + spoilt.stderr), `${what()} does not find a wrong type`);
}

export async function run({ quick = false }) {
  const names = quick ? ['ours'] : ['ours', 'drift'];
  for (const name of names) await check(tools[name]);
  if (quick) return { rows: [], targets: [] };
  const each = (work) => Object.fromEntries(names.map((name) => [name, () => work(tools[name])]));
  const time =
    (count) =>
    async ({ args }) =>
      (await runNode(args(harOf(count)))).milliseconds;
  const small = await takeTurns(each(time(1000)), 5);
  const large = await takeTurns(each(time(10_000)), 5);
  const long = {};
  for (const name of names) long[name] = await runNode(tools[name].args(harOf(100_000)), { memory: true });
  const short = {};
  for (const name of names) short[name] = await runNode(tools[name].args(harOf(1000)), { memory: true });
  const perExchange = Object.fromEntries(
    names.map((name) => [name, large[name].map((value, round) => ((value - small[name][round]) / 9000) * 1000)]),
  );
  const rows = (part, unit, samples) =>
    names.map((name) =>
      row({
        part,
        what: tools[name].what(),
        unit,
        samples: samples[name],
        against: samples.ours,
        ours: name === 'ours',
      }),
    );
  const single = (pick) => Object.fromEntries(names.map((name) => [name, [pick(name)]]));
  const growth = long.ours.megabytes / short.ours.megabytes;
  const rate = 100_000 / (long.ours.milliseconds / 1000);
  return {
    rows: [
      ...rows('command, 1,000 exchanges', 'ms', small),
      ...rows('command, 10,000 exchanges', 'ms', large),
      ...rows('one more exchange', 'µs', perExchange),
      ...rows(
        '100,000 exchanges, 204 MB',
        's',
        single((name) => long[name].milliseconds / 1000),
      ),
      ...rows(
        'memory at 1,000',
        'MB',
        single((name) => short[name].megabytes),
      ),
      ...rows(
        'memory at 100,000',
        'MB',
        single((name) => long[name].megabytes),
      ),
    ],
    targets: [
      atLeast('3 times as fast as redocly drift, as a whole command on 10,000 exchanges', large.drift, large.ours, 3),
      atLeast('ahead of redocly drift per exchange', perExchange.drift, perExchange.ours, 1),
      limit('flat memory: 100,000 exchanges take at most 1.5 times the memory of 1,000', growth, 1.5),
    ],
    notes: [
      `One process of this machine verifies ${(Math.round((rate * 3600) / 1e5) / 10).toLocaleString('en-GB')} million exchanges an hour; recordings are independent, so further machines each take a part of the files.`,
    ],
  };
}
