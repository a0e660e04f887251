// The options of verify and of its command: tolerance, ages, baselines, thresholds, and the checks one by one.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../src/cli/main.js';
import { progress } from '../src/cli/progress.js';
import {
  BaselineError,
  baselineOf,
  CoverageError,
  coverageCategories,
  exitCodeOf,
  type HarEntry,
  mergeCoverage,
  readBaseline,
  readCoverage,
  shortfallsOf,
  verify,
} from '../src/index.js';
import {
  bodyOf,
  recordingOf,
  recordings,
  temporaryFolder,
  verifyEntries,
  withRequest,
  withResponse,
} from './support.js';

const [good] = recordingOf('sandbox/createInstance.example-page').log.entries as readonly [HarEntry];
const sent = bodyOf(good, 'request') as Record<string, unknown>;
const answer = bodyOf(good, 'response') as Record<string, unknown>;
const answering = (body: unknown, status = 202) => withResponse(good, { status, text: JSON.stringify(body) });
const refusing = (code: string, status = 400) => answering({ error_code: code, error_msg: 'x' }, status);

async function kindsOf(entry: HarEntry): Promise<string[]> {
  const { findings } = await verifyEntries([entry]);
  return findings.map(({ kind, rule, pointer }) => `${kind} ${rule} ${pointer}`);
}

describe('the checks of an exchange', () => {
  it.each<[string, HarEntry, string[]]>([
    ['A03: the answer names another VPC', answering({ ...answer, vpc_id: 'other' }), ['echo A03 /vpc_id']],
    ['A03 and X01: digits equal the integer', answering({ ...answer, ssl_option: 1 }), []],
    [
      'A09: the backup policy is missing',
      answering({ ...answer, backup_strategy: undefined }),
      ['echo A09 /backup_strategy'],
    ],
    [
      'A09: a left-out keep_days comes back as 7, not as 5',
      withRequest(answering({ ...answer, backup_strategy: { start_time: '08:15-09:15', keep_days: 5 } }), {
        ...sent,
        backup_strategy: { start_time: '08:15-09:15' },
      }),
      ['echo A09 /backup_strategy/keep_days'],
    ],
    [
      'A09: there was no backup policy in the request',
      withRequest(good, { ...sent, backup_strategy: undefined }),
      ['echo A09 /backup_strategy'],
    ],
    ['A10: the password comes back', answering({ ...answer, job_id: sent.password }), ['secret A10 undefined']],
    [
      'B01: a wrong name is accepted',
      withRequest(answering({ ...answer, name: 'abc' }), { ...sent, name: 'abc' }),
      ['accepted-against-rule B01 /name'],
    ],
    ['a good request is refused for its mode', refusing('DBS.280342'), ['refused-without-rule undefined /error_code']],
    ['a good request is refused for a VPC that does not exist', refusing('DBS.280247'), []],
    ['X11: a missing name gets its own code', withRequest(refusing('DBS.280234'), { ...sent, name: undefined }), []],
    ['X11: or the code of whatever is missing', withRequest(refusing('DBS.280040'), { ...sent, name: undefined }), []],
    [
      'X11: but not that of another property',
      withRequest(refusing('DBS.280342'), { ...sent, name: undefined }),
      ['error-code B01 /error_code'],
    ],
    [
      'X11: DBS.280040 is for missing properties only',
      withRequest(refusing('DBS.280040'), { ...sent, name: 'abc' }),
      ['error-code B01 /error_code'],
    ],
    ['E02: an unknown code is a valid answer', refusing('DBS.999999', 500), []],
    ['E03: the quota is used up, with status 403', refusing('DBS.200165', 403), ['error-code E03 /error_code']],
    [
      'E03: a message with an unfilled place',
      answering({ error_code: 'DBS.280063', error_msg: 'no {0}' }, 400),
      ['error-code E03 /error_msg'],
    ],
    ['X09: an undocumented property', answering({ ...answer, tags: [] }), ['undocumented-property X09 /tags']],
    [
      'E06: HTML from a proxy',
      withResponse(good, { status: 503, text: '<p>', mimeType: 'text/html' }),
      ['content-type E06 undefined'],
    ],
    ['an empty 202', withResponse(good, { text: '' }), ['content-type undefined undefined']],
    ['an unknown status', answering(answer, 201), ['status undefined undefined']],
  ])('%s', async (_, entry, expected) => {
    expect(await kindsOf(entry)).toEqual(expected);
  });

  it('find undocumented headers and query parameters, and plain HTTP (Q01)', async () => {
    const { request } = good;
    const url = `${request.url.replace('https:', 'http:')}?limit=1`;
    const headers = [...request.headers, { name: 'X-Language', value: 'en-us' }, { name: 'Date', value: 'today' }];
    expect(await kindsOf({ ...good, request: { ...request, url, headers } })).toEqual([
      'undocumented-header undefined undefined',
      'undocumented-parameter undefined undefined',
      'scheme Q01 undefined',
    ]);
  });
});

it('judges what repeats itself like everything else, and finds each repeated fault', async () => {
  const later = { ...good, startedDateTime: '2026-11-24T00:00:00.000Z' };
  const wrong = answering({ ...answer, status: 'building' });
  const once = await verifyEntries([good]);
  const more = await verifyEntries([good, later, wrong, good, wrong, later]);
  expect(more.findings.map(({ exchange, pointer }) => `${exchange} ${pointer}`)).toEqual(['3 /status', '5 /status']);
  expect((await verifyEntries([good, later])).checks - once.checks).toBe(
    (await verifyEntries([good, wrong])).checks - once.checks,
  );
});

it('tells every rule that an accepted request breaks, and every part of a property that is not repeated', async () => {
  const wrong = { ...sent, configuration_id: 'a b', enterprise_project_id: null };
  expect(await kindsOf(withRequest(good, wrong))).toEqual([
    'accepted-against-rule B19 /configuration_id',
    'accepted-against-rule B24 /enterprise_project_id',
  ]);
  const [flavor] = answer.flavor as readonly [object];
  expect(await kindsOf(answering({ ...answer, flavor: [{ ...flavor, num: 4, size: 600 }] }))).toEqual([
    'echo A03 /flavor/0/num',
    'echo A03 /flavor/0/size',
  ]);
});

it('a tolerant reader is not told about undocumented properties and headers, but about all the rest', async () => {
  const entry = answering({ ...answer, tags: [], status: 'building' });
  expect((await verifyEntries([entry], { tolerant: true })).findings.map(({ kind }) => kind)).toEqual(['body']);
});

describe('age', () => {
  const now = new Date('2026-12-31T00:00:00Z');
  it.each([
    ['live', 30, 1],
    ['live', 400, 0],
    ['sandbox', 30, 0],
    ['documentation', 0, 0],
  ])('of a %s recording with a budget of %i days: %i findings', async (origin, maxAge, count) => {
    const har = recordingOf('sandbox/createInstance.example-page');
    const file = join(temporaryFolder(), 'old.har');
    const about = { ...har.log._recording, origin };
    writeFileSync(file, JSON.stringify({ log: { ...har.log, _recording: about } }));
    const report = await verify([file], { maxAge, now });
    expect(report.findings.map(({ kind }) => kind)).toEqual(Array(count).fill('outdated'));
  });
});

describe('a baseline', () => {
  it('accepts findings by name, says which entries are not needed, and never accepts a secret', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'mine'));
    const leaking = {
      ...good,
      request: {
        ...good.request,
        headers: [{ name: 'X-Auth-Token', value: 'real-token' }, ...good.request.headers.slice(1)],
      },
    };
    const entries = [answering({ ...answer, tags: [] }), leaking];
    writeFileSync(join(folder, 'mine/a.har'), JSON.stringify({ log: { version: '1.2', entries } }));
    const before = await verify([folder]);
    const baseline = {
      accepted: [...baselineOf(before, 'known since May').accepted, { finding: 'gone', reason: 'x' }],
    };
    const after = await verify([folder], { baseline });
    expect(after.findings.map(({ kind }) => kind)).toEqual(['secret']);
    expect(after.accepted.map(({ reason }) => reason)).toEqual(['known since May']);
    expect(after.unusedBaseline).toEqual(['gone']);
    expect(after.checks).toBe(after.passed + after.failed + after.accepted.length);
  });

  it.each(['{', '{}', '{"accepted":[{"finding":"x"}]}', '{"accepted":[{"finding":"x","reason":" "}]}'])(
    'is refused when it reads %s',
    async (text) => {
      const file = join(temporaryFolder(), 'baseline.json');
      writeFileSync(file, text);
      await expect(readBaseline(file)).rejects.toThrow(BaselineError);
      const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
      expect(await main(['verify', recordings, '--baseline', file])).toBe(2);
      silent.mockRestore();
    },
  );
});

it('thresholds of coverage fail a verification that saw too little', async () => {
  const report = await verifyEntries([good], { thresholds: { statuses: 50, operations: 100 } });
  expect(report.shortfalls).toEqual([{ category: 'statuses', wanted: 50, percent: 7.1 }]);
  expect(exitCodeOf(report)).toBe(1);
});

describe('coverage in parts', () => {
  const part = async (entry: HarEntry) => (await verifyEntries([entry])).coverage;

  it('adds up to what all recordings show, whatever the order', async () => {
    const parts = [await part(good), await part(refusing('DBS.280443', 429))];
    const whole = (await verifyEntries([good, refusing('DBS.280443', 429)])).coverage;
    for (const merged of [mergeCoverage(parts), mergeCoverage(parts.toReversed())]) {
      for (const category of coverageCategories) {
        const { seen, total, percent, never } = whole[category];
        expect(merged[category]).toMatchObject({ seen, total, percent });
        expect(merged[category].never).toEqual([...never].sort());
      }
    }
    expect(shortfallsOf(mergeCoverage(parts), { statuses: 15 })).toEqual([
      { category: 'statuses', wanted: 15, percent: 14.2 },
    ]);
  });

  it('is refused when the parts are of different documents, or no coverage at all', async () => {
    const whole = await part(good);
    const rules = { ...whole.rules, never: [...whole.rules.never, 'Z99'] };
    expect(() => mergeCoverage([whole, { ...whole, rules }])).toThrow(/different documents: .* rules/);
    const file = join(temporaryFolder(), 'other.json');
    for (const text of ['{', '[]', '{"rules":{}}']) {
      writeFileSync(file, text);
      await expect(readCoverage(file)).rejects.toThrow(CoverageError);
    }
  });
});

describe('the command', () => {
  const run = async (args: string[]) => {
    let printed = '';
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    const error = vi.spyOn(console, 'error').mockImplementation((text) => {
      printed += String(text);
    });
    const code = await main(args);
    write.mockRestore();
    error.mockRestore();
    return { code, printed };
  };

  it('verifies the recordings of this repository, with the coverage as table and as JSON', async () => {
    const file = join(temporaryFolder(), 'coverage.json');
    const { code, printed } = await run(['verify', recordings, `--coverage=${file}`, '--threshold', 'rules=100']);
    expect([code, printed]).toEqual([0, expect.stringMatching(/failed +0[\s\S]*rules +(\d+) of \1 +100\.0 %/)]);
    const { statuses } = JSON.parse(readFileSync(file, 'utf8'));
    expect(statuses.seenIn['createInstance 202']).toBe('documentation/createInstance.page');
  });

  it.each([
    [['verify']],
    [['verify', recordings, '--format', 'xml']],
    [['verify', recordings, '--threshold', 'all=1']],
    [['verify', recordings, '--max-age', 'old']],
    [['verify', recordings, '--nonsense']],
    [['verify', recordings, '--shard', '3/2']],
    [['verify', join(recordings, 'documentation'), '--shard', '2/2']],
    [['coverage']],
    [['coverage', join(recordings, 'documentation/createInstance.page.har')]],
    [['nonsense']],
    [[]],
    [['record']],
    [['record', '--target', 'http://geminidb.test', '--out', 'x']],
    [['sanitize', 'x.har']],
  ])('answers wrong use, %j, with exit code 2 and a hint', async (args) => {
    const { code, printed } = await run(args);
    expect([code, printed.length > 20]).toEqual([2, true]);
  });

  it('says in one line, with exit code 2, what it cannot write', async () => {
    for (const option of ['--output', '--write-baseline']) {
      const { code, printed } = await run(['verify', recordings, option, '/dev/null/x.json']);
      expect([code, printed]).toEqual([2, expect.stringMatching(/\/dev\/null.* failed: E[A-Z]+$/)]);
    }
  });

  it('makes the folder of what it writes', async () => {
    const file = join(temporaryFolder(), 'new/folder/report.json');
    expect((await run(['verify', recordings, '--format', 'json', '--output', file])).code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ failed: 0 });
  });

  it.each(['--output=', '--coverage=', '--write-baseline='])('asks for the name of a file after %s', async (option) => {
    expect(await run(['verify', recordings, option])).toEqual({
      code: 2,
      printed: expect.stringMatching(/needs the name of a file\.$/),
    });
  });

  it('shows progress on a terminal only', () => {
    const written: string[] = [];
    const bar = progress({ isTTY: true, write: (text) => written.push(text) });
    for (let count = 1; count <= 65; count++) bar.update(count, 'a.har');
    bar.end();
    expect(written[0]).toContain('1 exchanges, a.har');
    const silent: string[] = [];
    progress({ write: (text) => silent.push(text) }).update(1, 'a.har');
    expect(silent).toEqual([]);
  });
});
