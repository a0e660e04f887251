// validate: places, formats, exit codes, and what people get wrong in YAML and JSON.
import { describe, expect, test } from 'vitest';
import { canaries, files, run, yaml } from './program.js';

describe('validate', () => {
  test('a valid request ends with 0', async () => {
    const [file = ''] = files({ 'request.yaml': yaml() });
    expect(await run(['validate', file])).toEqual({ code: 0, out: `${file}: valid\n`, error: '' });
  });

  test('every issue has its place, rule, code and message, and the ending is 1', async () => {
    const text = yaml({ name: 'name: 1st', flavor: 'flavor:\n  - num: 2\n    size: 0\n    disk: SSD' });
    const [file = ''] = files({ 'request.yaml': text });
    const { code, out } = await run(['validate', file]);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      expect.stringContaining(`${file}:1:7  B01  DBS.280234  name must have 4 to 64 characters`),
      expect.stringContaining(`${file}:1:7  B01  DBS.280234  name must start with a letter`),
      expect.stringContaining(`${file}:11:10  B15  DBS.280123  flavor/0/num must be 3 to 200 nodes`),
      expect.stringContaining(`${file}:12:11  B16  DBS.280266  flavor/0/size must be`),
      expect.stringContaining(`${file}:11:5  B17  DBS.280241  flavor/0/storage is required`),
      expect.stringContaining(`${file}:11:5  B18  DBS.280239  flavor/0/spec_code is required`),
      expect.stringContaining(`${file}:13:5  B26  DBS.280001  flavor/0/disk is not a known property`),
      `${file}: 7 issues`,
      '',
    ]);
  });

  test.each([['-'], []])('standard input is read (%s)', async (...args) => {
    const given = args.filter((arg) => arg !== undefined);
    expect(await run(['validate', ...given], { stdin: yaml() })).toMatchObject({ code: 0, out: '<stdin>: valid\n' });
    const wrong = await run(['validate', ...given], { stdin: yaml({ mode: 'mode: Single' }) });
    expect(wrong).toMatchObject({ code: 1, out: expect.stringContaining('<stdin>:9:7  B13  DBS.280342') });
  });

  test('JSON is read with places, tabs and all', async () => {
    const [file = ''] = files({ 'request.json': '{\n\t"name": "orders",\n\t"mode": "Single"\n}' });
    const { code, out } = await run(['validate', file]);
    expect(code).toBe(1);
    expect(out).toContain(`${file}:3:10  B13`);
  });

  test('several documents and several files are judged, and the worst decides', async () => {
    const [good = '', bad = ''] = files({ 'a.yaml': `${yaml()}\n---\n${yaml()}\n---\n`, 'b.yaml': yaml({ name: '' }) });
    expect(await run(['validate', good])).toMatchObject({ code: 0, out: `${good}: valid (2 requests)\n` });
    expect(await run(['validate', good, bad])).toMatchObject({ code: 1 });
    expect(await run(['validate', bad, `${bad}.none`, good])).toMatchObject({
      code: 2,
      out: expect.stringMatching(/B01.*a\.yaml: valid/s),
      error: expect.stringContaining('there is no such file'),
    });
  });

  test('a missing password is no fault when it is to come from elsewhere, a wrong one is', async () => {
    expect((await run(['validate'], { stdin: yaml({ password: '' }) })).code).toBe(1);
    expect((await run(['validate', '--without-secrets'], { stdin: yaml({ password: '' }) })).code).toBe(0);
    expect((await run(['validate', '--without-secrets'], { stdin: yaml({ password: 'password: a' }) })).code).toBe(1);
  });

  test('as JSON', async () => {
    const { code, out } = await run(['validate', '--format', 'json'], { stdin: yaml({ mode: 'mode: Single' }) });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      files: [{ file: '-', issues: [{ line: 9, column: 7, pointer: '/mode', rule: 'B13', errorCode: 'DBS.280342' }] }],
    });
    const broken = await run(['validate', '--format=json'], { stdin: 'a: [' });
    expect(broken.code).toBe(2);
    expect(JSON.parse(broken.out)).toMatchObject({ valid: false, files: [{ error: { line: 1 } }] });
  });

  test('as annotations of GitHub Actions, which no value can break out of', async () => {
    const stdin = yaml({ mode: 'mode: "a%0A::warning::b"', extra: '"x\\n::warning::y": 1' });
    const { code, out } = await run(['validate', '--format', 'github'], { stdin });
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toEqual([
      '::error line=9,col=7,title=B13 DBS.280342::mode must be "Cluster", got "a%250A::warning::b"',
      '::error line=11,col=1,title=B26 DBS.280001::x%0A::warning::y is not a known property',
    ]);
  });

  test('control characters of the input do not reach the terminal', async () => {
    const { out } = await run(['validate'], { stdin: yaml({ extra: '"\\e[2J\\u202e\\nx": 1' }) });
    expect(out).toContain('\\u{1b}[2J\\u{202e}\\nx is not a known property');
  });
});

describe('what YAML reads otherwise than it was meant', () => {
  test.each([
    [
      '3.11 without quotes',
      { datastore: 'datastore:\n  version: 3.11' },
      '3.11 without quotes as a number: write "3.11"',
    ],
    ['an id of digits', { vpc_id: 'vpc_id: 0123' }, 'YAML reads 0123 without quotes as a number: write "0123"'],
    ['a password of digits', { password: 'password: 12345678' }, 'YAML reads it as a number: put it in quotes'],
    [
      'a word that is a boolean',
      { region: 'region: true' },
      'YAML reads true without quotes as a boolean: write "true"',
    ],
    ['nothing', { region: 'region:' }, 'nothing is read as null'],
    ['a comment', { password: 'password: #abcdefgh' }, 'what follows a # is a comment'],
    ['a missing space', { datastore: 'datastore:\n  type:cassandra' }, 'write a space after the colon'],
  ])('%s gets a hint', async (_, changes, hint) => {
    const { code, out } = await run(['validate'], { stdin: yaml(changes) });
    expect(code).toBe(1);
    expect(out).toContain(hint);
  });

  test('a backup window without quotes is text (B21)', async () => {
    const stdin = yaml({ backup: 'backup_strategy: { start_time: 08:15-09:15, keep_days: 7 }' });
    expect((await run(['validate'], { stdin })).code).toBe(0);
  });

  test.each([
    [
      'a key that stands twice',
      yaml({ again: 'name: other' }),
      '11:1: the key "name" stands here a second time; the first is in line 1',
    ],
    ['an open quote', `name: "orders\npassword: ${canaries.password}`, '2:27: a quote, bracket or colon is missing'],
    ['a tab', `datastore:\n\ttype: ${canaries.password}`, '2:1: a tab indents this line'],
    [
      'a missing space',
      `name: a\npassword:${canaries.password}\nmode: b`,
      '2:1: a colon is missing here, or the space',
    ],
    ['a second colon', `name: password: ${canaries.password}`, '1:7: a second colon'],
    ['an alias', `password: *${canaries.password}`, '1:11: a value that starts with * is an alias'],
    ['a tag', `password: !${canaries.password}`, '1:11: a value that starts with ! is a tag'],
    ['a reserved character', `password: @${canaries.password}`, '1:11: a value cannot start with this character'],
    ['nothing at all', '', 'this is empty'],
    ['only a comment', '# nothing\n', 'this is empty'],
    ['an alias of itself', 'a: &a [*a]', 'this refers to itself'],
    ['aliases of aliases', bomb(), 'this refers to itself, or has too many aliases'],
    ['brackets without end', '['.repeat(20_000), ': this is nested too deeply'],
    ['bytes that are no text', new Uint8Array([0x6e, 0xff, 0xfe]), 'this is not UTF-8 text'],
    ['a megabyte', `a: ${'x'.repeat(1 << 20)}`, 'this is larger than 1 MiB'],
  ])('%s ends with 2 and says where', async (_, stdin, message) => {
    const { code, out, error } = await run(['validate'], { stdin });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message.startsWith('this') ? `<stdin>: ${message}` : message);
  });

  test.each([
    ['a comma too many', `{\n "password": "${canaries.password}",\n}`, '3:1: this is not JSON: a key in double quotes'],
    ['a comma too few', `{\n "password": "${canaries.password}"\n "a": 1}`, '3:2: this is not JSON: "," or "}"'],
    ['no quotes', `{ "password": ${canaries.password} }`, '1:15: this is not JSON: a value'],
    ['YAML', 'name: a', '1:1: this is not JSON: a value'],
    ['a long string that does not end', `["${'x'.repeat(1_000_000)}`, '1:2: this is not JSON: a value'],
    ['nothing', '', 'this is empty'],
    ['a key that stands twice', '{"name": 1,\n"name": 2}', '2:1: the key "name" stands here a second time'],
  ])('%s in a JSON file ends with 2 and says where', async (_, text, message) => {
    const [file = ''] = files({ 'request.json': text });
    const { code, error } = await run(['validate', file]);
    expect(error).toContain(message);
    expect(code).toBe(2);
  });

  test('a password that slipped into a key does not show', async () => {
    const { code, out } = await run(['validate'], { stdin: `{name: orders, password:${canaries.password}}` });
    expect(code).toBe(1);
    expect(out).toContain('password:*** is not a known property');
  });
});

describe('wrong use ends with 2', () => {
  test.each([
    [['validate', '--format', 'xml'], '--format is one of pretty, json, github.'],
    [['validate', '--fromat', 'json'], "Unknown option '--fromat'"],
    [['validate', '-', '-'], 'Give - only once.'],
    [['validate', '/'], 'this is a directory'],
    [['frobnicate'], 'There are two commands'],
    [['create', '--project-id', '--', 'a'], 'ambiguous. --help'],
    [['create', 'a', 'b'], 'give one file'],
    [['create', '--timeout', 'soon'], '--timeout is a number of seconds'],
    [['create', '--token', canaries.token], 'There is no --token'],
    [['create', `--token=${canaries.token}`], 'There is no --token'],
    [['validate', `--password=${canaries.password}`], 'There is no --password'],
    [['create', '--token-file', '/no/such/file'], 'The token cannot be read'],
    [[], 'geminidb validate [file...]'],
  ])('%j', async (args, message) => {
    const { code, out, error } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
  });

  test('help and version end with 0', async () => {
    const help = await run(['create', '--help']);
    expect(help).toMatchObject({ code: 0, error: '' });
    for (const code of [0, 1, 2, 3, 4, 5]) expect(help.out).toMatch(new RegExp(`^ +${code}  `, 'm'));
    expect(await run(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

/** Ten aliases of ten aliases, and so on: small to write, huge to read. */
function bomb(): string {
  const rows = Array.from(
    { length: 9 },
    (_, row) => `a${row}: &a${row} [${row === 0 ? 'x' : Array(10).fill(`*a${row - 1}`)}]`,
  );
  return rows.join('\n');
}
