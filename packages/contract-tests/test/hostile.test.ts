// Recordings as they come in practice, and as somebody may have made them on purpose: nothing is thrown, nothing misleads.
import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../src/cli/main.js';
import { progress } from '../src/cli/progress.js';
import { fingerprint, formatReport, type HarEntry, reportFormats, verify } from '../src/index.js';
import { bodyOf, recordingOf, temporaryFolder, verifyEntries, withRequest, withResponse } from './support.js';

const har = recordingOf('sandbox/createInstance.example-page');
const [good] = har.log.entries as readonly [HarEntry];
const sent = bodyOf(good, 'request') as Record<string, unknown>;
const answer = bodyOf(good, 'response') as Record<string, unknown>;

/** A value with another one, or none, at a path. */
function changed(root: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(root) ? [...root] : { ...(root as object) }) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest, value);
  return copy;
}

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...below.flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

async function run(args: string[]): Promise<{ code: number; printed: string }> {
  let printed = '';
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    }),
    ...(['log', 'error'] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation((text) => {
        printed += `${text}\n`;
      }),
    ),
  ];
  const code = await main(args);
  for (const spy of spies) spy.mockRestore();
  return { code, printed };
}

function fileOf(log: unknown, name = 'made.har'): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, JSON.stringify({ log }));
  return file;
}

describe('a recording of another form than HAR 1.2', () => {
  const values = [null, 1, true, 'x', [], {}, [null], [1], [{ name: 1 }], undefined];

  const paths = pathsOf(har).filter((path) => path.length > 0);
  it.each(paths.map((path) => ({ path, at: path.join('/') })))(
    'is no reason to throw: something else at $at',
    {
      timeout: 20_000,
    },
    async ({ path }) => {
      const folder = temporaryFolder();
      values.forEach((value, index) => {
        writeFileSync(join(folder, `${index}.har`), JSON.stringify(changed(har, path, value)));
      });
      const report = await verify([folder], { maxAge: 1, now: new Date() });
      expect(report.recordings + report.damaged.length).toBe(values.length);
      vi.spyOn(console, 'log').mockImplementation(() => {});
      vi.spyOn(console, 'error').mockImplementation(() => {});
      for (const index of values.keys()) {
        const out = join(folder, `${index}.clean`);
        expect([0, 2]).toContain(
          await main(['sanitize', join(folder, `${index}.har`), '--out', out, '--origin', 'live']),
        );
      }
      vi.restoreAllMocks();
    },
  );

  it('is told by its exchange and what is wrong with it', async () => {
    const entries = [{ ...good, response: { ...good.response, headers: [{ name: 'Date' }] } }];
    const { damaged } = await verify([fileOf({ ...har.log, entries })]);
    expect(damaged[0]?.message).toBe('line 1: exchange 1 has a header without name and value in response.headers');
  });
});

describe('what a tool did not keep', () => {
  const { text: _, ...content } = good.response.content;
  const { postData: __, ...request } = good.request;
  it.each<[string, HarEntry, string]>([
    [
      'the body of the answer',
      { ...good, response: { ...good.response, content: { ...content, size: 700 } } },
      'not-recorded the 700 bytes',
    ],
    ['the body of the request', { ...good, request: { ...request, bodySize: 600 } }, 'not-recorded the 600 bytes'],
    [
      'the answer, as the request was aborted',
      { ...good, response: { ...good.response, status: 0, headers: [], content: { size: 0, mimeType: 'x-unknown' } } },
      'not-recorded an answer',
    ],
  ])('%s is said to be missing, and no fault of the API, also once it is sanitized', async (_, entry, expected) => {
    const { findings } = await verifyEntries([entry]);
    expect(findings.map(({ kind, expected: text }) => `${kind} ${text}`)).toEqual([expect.stringContaining(expected)]);
    const raw = fileOf({ ...har.log, entries: [good, entry] });
    const out = join(temporaryFolder(), 'out.har');
    expect((await run(['sanitize', raw, '--out', out, '--origin', 'sandbox'])).code).toBe(0);
    expect((await verify([out])).findings.map(({ kind }) => kind)).toEqual(
      entry.response.status === 0 ? [] : ['not-recorded'],
    );
  });

  it('an empty answer is still a fault of the API', async () => {
    const { findings } = await verifyEntries([withResponse(good, { text: '' })]);
    expect(findings.map(({ kind, actual }) => `${kind}: ${actual}`)).toEqual(['content-type: no body']);
  });
});

it('sanitize leaves out what says nothing about the API: other hosts, preflights and what was never answered', async () => {
  const at = (method: string, url: string, status: number): HarEntry => ({
    ...good,
    request: { ...good.request, method, url, headers: [{ name: 'access-control-request-method', value: 'POST' }] },
    response: { ...good.response, status },
  });
  const entries = [
    at('GET', 'https://fonts.example/a.woff2', 200),
    at('OPTIONS', good.request.url, 204),
    at('POST', good.request.url, 0),
    good,
  ];
  const out = join(temporaryFolder(), 'out.har');
  const { printed } = await run(['sanitize', fileOf({ ...har.log, entries }), '--out', out, '--origin', 'sandbox']);
  expect(printed).toContain('1 exchanges; 3 left out');
  expect((await verify([out])).findings).toEqual([]);
});

it('sanitize leaves out what Playwright marks as never answered, makes the folder, and deletes nothing of others', async () => {
  const folder = join(temporaryFolder(), 'recordings/live');
  const failed = { ...good, response: { ...good.response, status: -1 } };
  const raw = fileOf({ ...har.log, entries: [failed, good] });
  const { printed } = await run(['sanitize', raw, '--out', join(folder, 'out.har'), '--origin', 'sandbox']);
  expect(printed).toContain('1 exchanges; 1 left out');
  const link = join(folder, 'link.har');
  symlinkSync('/nowhere/at.all', link);
  expect(await run(['sanitize', raw, '--out', link, '--origin', 'sandbox'])).toMatchObject({
    code: 2,
    printed: expect.stringContaining('exists already'),
  });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

describe('a secret in a place that recordings seldom have is found:', () => {
  const secret = 'CanaryElsewhere9731';
  const named = [{ name: 'password', value: secret }];
  const request = (more: object): HarEntry => ({ ...good, request: { ...good.request, ...more } });
  const response = (more: object): HarEntry => ({ ...good, response: { ...good.response, ...more } });
  const body = (text: string, mimeType = 'application/json') => ({ postData: { mimeType, text } });
  const json = JSON.stringify({ password: secret });
  it.each<[string, HarEntry]>([
    ['the user in an address', request({ url: good.request.url.replace('://', `://u:${secret}@`) })],
    ['a fragment', request({ url: `${good.request.url}#access_token=${secret}` })],
    ['the list of query parameters', request({ queryString: named })],
    ['the list of form fields', request({ postData: { ...good.request.postData, params: named } })],
    ['a redirect', response({ redirectURL: `https://x.test/?token=${secret}` })],
    ['a form', request(body(`password=${secret}`, 'application/x-www-form-urlencoded'))],
    ['a body that is cut off', request(body(json.slice(0, -1)))],
    ['the body of another method', { ...request({ method: 'PUT', ...body(json) }), response: good.response }],
    [
      'the answer to another path',
      { ...request({ url: 'https://x.test/y' }), response: withResponse(good, { text: json }).response },
    ],
    ['an undocumented status', withResponse(response({ status: 299 }), { text: json })],
    ['a page', withResponse(good, { text: `<p>password: ${secret}`, mimeType: 'text/html' })],
    [
      'base64',
      response({
        content: {
          ...good.response.content,
          encoding: 'base64',
          text: Buffer.from('{"a":"eyJhbGciOiJI.eyJzdWIiOiIx.c2ln"}').toString('base64'),
        },
      }),
    ],
  ])('%s', async (_, entry) => {
    const report = await verifyEntries([entry]);
    expect(report.findings.map(({ kind }) => kind)).toContain('secret');
    for (const format of reportFormats) expect(formatReport(report, format)).not.toContain(secret);
  });

  it('but a long answer in base64 that holds none is no token', async () => {
    const text = Buffer.from(good.response.content.text ?? '').toString('base64');
    const { findings } = await verifyEntries([
      response({ content: { ...good.response.content, encoding: 'base64', text } }),
    ]);
    expect(findings).toEqual([]);
  });

  it('and neither an undocumented path nor the name of a property is printed where it may be one', async () => {
    const report = await verifyEntries([
      request(body(JSON.stringify({ ...sent, password: secret, [secret]: 1 }))),
      { ...request({ url: `https://x.test/${secret}`, ...body(json) }), response: good.response },
    ]);
    for (const format of reportFormats) expect(formatReport(report, format)).not.toContain(secret);
  });
});

it('sanitize does not call traffic of an unknown time traffic of today', async () => {
  const out = join(temporaryFolder(), 'out.har');
  const entries = [{ ...good, startedDateTime: 'yesterday' }];
  await run(['sanitize', fileOf({ ...har.log, entries }), '--out', out, '--origin', 'live']);
  const { findings } = await verify([out], { maxAge: 1, now: new Date() });
  expect(findings.map(({ kind }) => kind)).toEqual(['provenance']);
});

describe('reports of hostile recordings', () => {
  const evil = '\u001b[31m\u009b2J\r\n::error::x\u0000\u202e%0A]]>\ud800\uffff';
  const entry = {
    ...withResponse(good, { text: JSON.stringify({ ...answer, [evil]: evil, status: evil }), mimeType: 'text/html' }),
    request: {
      ...good.request,
      url: `${good.request.url}?${encodeURIComponent('\u001b[2J\n')}=1`,
      headers: [...good.request.headers, { name: `X-${evil}`, value: evil }],
    },
  };
  const json = { ...entry, response: { ...entry.response, headers: good.response.headers } };
  const log = { ...har.log, entries: [entry, json] };

  it.each(reportFormats)('are plain text in the form %s', async (format) => {
    const report = await verify([fileOf(log)]);
    const text = formatReport(report, format);
    expect(report.failed).toBeGreaterThan(5);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\uffff]/u);
    if (format === 'json') expect(JSON.parse(text).failed).toBe(report.failed);
    if (format === 'github') for (const line of text.trim().split('\n')) expect(line).toMatch(/^::(error|notice) /);
    if (format === 'pretty') expect(text).not.toMatch(/^::/m);
  });

  it('say in each form that there are more findings than are listed', async () => {
    const short = await verify([fileOf(log)], { maxFindings: 1 });
    for (const format of ['pretty', 'junit', 'github'] as const) {
      expect(formatReport(short, format)).toContain(`${short.failed - 1} more`);
    }
  });
});

describe('a baseline', () => {
  it('that accepts one undocumented header accepts no other', async () => {
    const withHeader = (name: string) => ({
      ...good,
      response: { ...good.response, headers: [...good.response.headers, { name, value: '1' }] },
    });
    const [first, second] = await Promise.all(
      ['X-First', 'X-Second'].map(async (name) => (await verifyEntries([withHeader(name)])).findings.map(fingerprint)),
    );
    expect(first).toEqual([expect.stringContaining('X-First')]);
    expect(second).not.toEqual(first);
  });

  it('that is written anew keeps what is accepted, with its reason, and holds more than a report lists', async () => {
    const folder = temporaryFolder();
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`new_${index}`, 'x']));
    const entries = [withResponse(good, { text: JSON.stringify({ ...answer, ...many }) })];
    const file = fileOf({ ...har.log, entries });
    const list = join(folder, 'baseline.json');
    const write = ['verify', file, '--max-findings', '2', '--write-baseline', list];
    expect((await run(write)).code).toBe(1);
    const read = () => JSON.parse(readFileSync(list, 'utf8')) as { accepted: { finding: string; reason: string }[] };
    expect(read().accepted).toHaveLength(30);
    const known = read().accepted.slice(0, 3);
    const reasons = [...known, { finding: 'gone', reason: '' }].map(({ finding }) => ({ finding, reason: 'known' }));
    writeFileSync(list, JSON.stringify({ accepted: reasons }));
    await run([...write, '--baseline', list]);
    expect(read().accepted.map(({ reason }) => reason)).toEqual(['known', 'known', 'known', ...Array(27).fill('')]);
    writeFileSync(list, JSON.stringify({ accepted: read().accepted.map((one) => ({ ...one, reason: 'known' })) }));
    expect((await run(['verify', file, '--baseline', list])).code).toBe(0);
  });

  it('is not called too long because of what was not looked for', async () => {
    const findings = ['undocumented-header | x', 'outdated | x', 'provenance | x', 'body | x'];
    const baseline = { accepted: findings.map((finding) => ({ finding, reason: 'known' })) };
    const unused = async (options: object) =>
      (await verify([fileOf(har.log)], { baseline, ...options })).unusedBaseline.map((key) => key.split(' ')[0]);
    expect(await unused({ tolerant: true })).toEqual(['body']);
    expect(await unused({})).toEqual(['undocumented-header', 'body']);
    expect(await unused({ maxAge: 99999, now: new Date() })).toHaveLength(4);
  });

  it('is not called too long because of files that could not be read', async () => {
    const baseline = { accepted: [{ finding: 'of the missing file', reason: 'known' }] };
    expect((await verify([fileOf(har.log), 'missing.har'], { baseline })).unusedBaseline).toEqual([]);
    expect((await verify([fileOf(har.log)], { baseline })).unusedBaseline).toEqual(['of the missing file']);
  });
});

describe('what practice brings', () => {
  it('a folder that is a link is followed, and once only', async () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(elsewhere, 'a.har'), JSON.stringify(har));
    symlinkSync(elsewhere, join(folder, 'linked'));
    symlinkSync(folder, join(elsewhere, 'back'));
    expect((await verify([folder])).recordings).toBe(1);
  });

  it('what Playwright puts beside the HAR is said to be missing there', async () => {
    const { text: _, ...content } = good.response.content;
    const attached = { ...good, response: { ...good.response, content: { ...content, size: -1, _file: 'x.json' } } };
    const { findings } = await verifyEntries([attached]);
    expect(findings.map(({ kind, expected }) => `${kind}: ${expected}`)).toEqual(["not-recorded: the answer's body"]);
  });

  it('a length that was sent tells a body that was not kept from one that never was', async () => {
    const { text: _, ...content } = good.response.content;
    const headers = [...good.response.headers, { name: 'Content-Length', value: '641' }];
    const cut = { ...good, response: { ...good.response, headers, content: { ...content, size: 0 } } };
    const { findings } = await verifyEntries([cut]);
    expect(findings.map(({ kind, expected }) => `${kind}: ${expected}`)).toEqual([
      "not-recorded: the 641 bytes of the answer's body",
    ]);
  });

  it('a byte order mark before a body, and headers of gateways, are nobody’s fault', async () => {
    const names = ['WWW-Authenticate', 'X-B3-TraceId', 'X-Real-IP', 'Content-Location'];
    const marked = withResponse(good, { text: `\uFEFF${good.response.content.text}` });
    const headers = [...good.response.headers, ...names.map((name) => ({ name, value: 'x' }))];
    expect((await verifyEntries([{ ...marked, response: { ...marked.response, headers } }])).findings).toEqual([]);
  });

  it('HTTPS is asked for whatever the request is (Q01)', async () => {
    const url = good.request.url.replace('https:', 'http:');
    const entry = recordingOf('sandbox/createInstance.other-method').log.entries[0] as HarEntry;
    const { findings } = await verifyEntries([{ ...entry, request: { ...entry.request, url } }]);
    expect(findings.map(({ kind, rule }) => `${kind} ${rule}`)).toEqual(['scheme Q01']);
  });

  it('JUnit tells findings of one recording apart', async () => {
    const wrong = withResponse(good, { text: JSON.stringify({ ...answer, name: 'x', region: 'y' }) });
    const names = [...formatReport(await verifyEntries([wrong, wrong]), 'junit').matchAll(/ name="([^"]*→[^"]*)"/g)];
    expect(names).toHaveLength(4);
    expect(new Set(names.map(([, name]) => name)).size).toBe(4);
  });

  it.each<[string, string]>([
    ['no comma', '{"a":1}{"a":1}'],
    ['two commas', '{"a":1},,{"a":1}'],
    ['a comma before', ',{"a":1}'],
    ['a comma after', '{"a":1},'],
  ])('a list with %s between exchanges is no JSON', async (_, shape) => {
    const text = shape.replaceAll('{"a":1}', JSON.stringify(good));
    const file = join(temporaryFolder(), 'list.har');
    writeFileSync(file, `{"log":{"version":"1.2","entries":[${text}]}}`);
    expect((await verify([file])).damaged[0]?.message).toMatch(/"entries" is no JSON/);
  });

  it('options that are none are refused before anything is read', async () => {
    const thresholds = { nothing: 3 } as object;
    await expect(verify(['missing'], { thresholds })).rejects.toThrow(/nothing is no category; these are: operations/);
    await expect(verify(['missing'], { now: new Date('x') })).rejects.toThrow(/now is a Date/);
  });
});

describe('provenance', () => {
  const now = new Date('2026-12-31T00:00:00Z');
  const made = '2026-12-30T23:00:00+02:00';
  it.each<[string, unknown, string[]]>([
    ['is fine with an offset', { origin: 'live', made }, []],
    ['names a place of its own', { origin: 'production', made }, ['provenance']],
    ['was made in the future', { origin: 'live', made: '2027-12-30T00:00:00Z' }, ['provenance']],
    ['has a time that is no ISO 8601', { origin: 'live', made: 'Dec 1, 2026' }, ['provenance']],
    ['is null', null, ['provenance']],
    ['is missing where ages are asked for', undefined, ['provenance']],
  ])('that %s', async (_, about, kinds) => {
    const { findings } = await verify([fileOf({ ...har.log, _recording: about })], { maxAge: 30, now });
    expect(findings.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('need not be there when ages are not asked for, and ages need a clock', async () => {
    const file = fileOf({ ...har.log, _recording: undefined });
    expect((await verify([file])).findings).toEqual([]);
    await expect(verify([file], { maxAge: 30 })).rejects.toThrow(/maxAge needs now/);
  });
});

describe('files and folders', () => {
  it('are each judged once, whatever the case of their names, and a folder named x.har is a folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'x.har'));
    for (const name of ['a.har', 'B.HAR', 'x.har/c.har']) {
      writeFileSync(join(folder, name), JSON.stringify({ log: har.log }));
    }
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.har'));
    const report = await verify([folder, join(folder, 'a.har'), join(folder, 'x.har')]);
    expect([report.recordings, report.damaged.map(({ message }) => message)]).toEqual([3, ['cannot be read (ENOENT)']]);
  });
});

describe('the command', () => {
  it('refuses thresholds that nothing reaches', async () => {
    for (const value of ['rules=101', 'rules=50=60', 'rules=', 'rules']) {
      expect(await run(['verify', fileOf(har.log), '--threshold', value])).toMatchObject({ code: 2 });
    }
  });

  it('says which version it is', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await run(['--version'])).toEqual({ code: 0, printed: `${version}\n` });
  });

  it('keeps progress on one line of a narrow terminal', () => {
    const written: string[] = [];
    progress({ isTTY: true, columns: 20, write: (text) => written.push(text) }).update(1, 'a'.repeat(200));
    expect(written).toEqual([`\r\u001b[K1 exchanges, aaaaaa`]);
  });
});

it('a secret is found wherever its name gives it away', async () => {
  const { request, response } = good;
  const secret = 'hunter2hunter2';
  const leaks: HarEntry[] = [
    { ...good, request: { ...request, headers: [...request.headers, { name: 'X-Api-Key', value: secret }] } },
    { ...good, request: { ...request, url: `${request.url}?access_token=${secret}` } },
    { ...good, request: { ...request, cookies: [{ name: 'sid', value: secret }] } },
    { ...good, response: { ...response, cookies: [{ name: 'sid', value: secret }] } },
    withRequest(good, { ...sent, admin_password: secret }),
    withResponse(good, { text: JSON.stringify({ ...answer, login: [{ session: { id: secret } }] }) }),
  ];
  for (const [index, entry] of leaks.entries()) {
    const report = await verifyEntries([entry]);
    expect(
      report.findings.map(({ kind }) => kind),
      String(index),
    ).toContain('secret');
    for (const format of reportFormats) expect(formatReport(report, format)).not.toContain(secret);
  }
  const raw = { ...request, headers: [{ name: 'x-auth-token', value: secret }, ...request.headers.slice(1)] };
  const { findings } = await verifyEntries([withRequest({ ...good, request: raw }, { ...sent, password: secret })]);
  const placed = findings.filter(({ kind }) => kind === 'secret').map((one) => `${one.rule} ${one.document?.pointer}`);
  expect(placed).toEqual(['Q03 #/components/securitySchemes/token', 'B12 #/components/schemas/Password']);
  const outside = await verify([fileOf({ ...har.log, pages: [{ title: `gAAAA${'x'.repeat(40)}` }] })]);
  expect(outside.findings.map(({ kind, exchange }) => `${kind} ${exchange}`)).toEqual(['secret 0']);
});

it('headers of browsers, proxies and tracing belong to the transport', async () => {
  const names = ['Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy', 'Server-Timing', 'traceparent'];
  const headers = [...good.response.headers, ...names.map((name) => ({ name, value: 'x' }))];
  expect((await verifyEntries([{ ...good, response: { ...good.response, headers } }])).findings).toEqual([]);
});
