// A second judge: `redocly drift` on the same recordings. Where the two disagree, it is written here, with the reason.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { verify } from '../src/index.js';
import { bodyOf, recordingOf, recordings, temporaryFolder, withResponse } from './support.js';

/** What the other judge alone finds fault with in recordings that are in order, and why ours does not. */
const expectedOfDrift: readonly { readonly problem: RegExp; readonly reason: string }[] = [
  {
    problem: /^schema-consistency: Undocumented header in traffic: "x-auth-token"$/,
    reason: 'it does not count the header of a security scheme as documented',
  },
  {
    problem: /^schema-consistency: Undocumented header in traffic: "prefer"$/,
    reason: 'Prefer (RFC 7240) speaks to a mock server and belongs to no API',
  },
  {
    problem: /^undocumented-endpoint: .*: POST \S+\/instances?z$/,
    reason: 'the document says what another path is answered with: 404 (Q01)',
  },
  {
    problem: /^undocumented-endpoint: .*: PUT /,
    reason: 'the document says what another method is answered with: 405 (Q01)',
  },
  {
    problem: /^undocumented-endpoint: .*: POST \/v3\/\/instances$/,
    reason: 'an empty project id is a missing parameter, not another path (Q02)',
  },
  { problem: /^security-baseline: /, reason: 'a request without a token is what the 401 is for (Q03)' },
];

interface Problem {
  readonly ruleId: string;
  readonly message: string;
}

function drift(path: string): string[] {
  const output = join(temporaryFolder(), 'drift.json');
  const cli = join(createRequire(import.meta.url).resolve('@redocly/cli/package.json'), '../bin/cli.js');
  const api = fileURLToPath(import.meta.resolve('@otc-geminidb/openapi/openapi.yaml'));
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const args = [cli, 'drift', path, '--api', api, '--format', 'json', '--output', output];
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env, cwd: temporaryFolder() });
  try {
    const { problems } = JSON.parse(readFileSync(output, 'utf8')) as { readonly problems: readonly Problem[] };
    return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
  } catch (cause) {
    throw new Error(`redocly drift wrote no report: ${stderr}`, { cause });
  }
}

it('agrees about the recordings of this repository, but for what is expected', { timeout: 60_000 }, async () => {
  const ours = await verify([recordings]);
  const theirs = drift(recordings);
  expect(ours.findings).toEqual([]);
  expect(theirs.filter((problem) => !expectedOfDrift.some(({ problem: known }) => known.test(problem)))).toEqual([]);
  for (const { problem, reason } of expectedOfDrift) {
    expect(
      theirs.some((one) => problem.test(one)),
      `still needed, because ${reason}: ${problem}`,
    ).toBe(true);
  }
});

it('finds the same faults of shape in a broken recording, and none of sense', { timeout: 60_000 }, async () => {
  const har = recordingOf('sandbox/createInstance.example-page');
  const [entry] = har.log.entries;
  if (!entry) throw new Error('The recording holds no exchange.');
  const answer = bodyOf(entry, 'response') as Record<string, unknown>;
  const shape = withResponse(entry, { text: JSON.stringify({ ...answer, status: 'building' }) });
  const sense = [
    withResponse(entry, { text: JSON.stringify({ ...answer, name: 'another' }) }),
    withResponse(entry, { status: 403, text: '{"error_code":"DBS.200165","error_msg":"x"}' }),
    withResponse(entry, { status: 400, text: '{"error_code":"DBS.280234","error_msg":"x"}' }),
  ];
  const file = join(temporaryFolder(), 'broken.har');
  writeFileSync(file, JSON.stringify({ log: { ...har.log, entries: [shape, ...sense] } }));
  const { findings } = await verify([file]);
  const theirs = drift(file).filter((problem) => !problem.includes('x-auth-token'));
  expect(findings.map(({ exchange, kind }) => `${exchange} ${kind}`)).toEqual([
    '1 body',
    '2 echo',
    '3 error-code',
    '4 refused-without-rule',
  ]);
  expect(theirs).toHaveLength(1);
  expect(theirs[0]).toContain('status');
});
