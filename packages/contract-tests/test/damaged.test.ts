// Damaged input: a clear message, exit code 2, and the other files are judged all the same.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodeOf, verify } from '../src/index.js';
import { recordingOf, temporaryFolder } from './support.js';

const good = JSON.stringify(recordingOf('documentation/createInstance.page'), null, 2);
const inner = recordingOf('documentation/createInstance.page').log;

/** An exchange whose answer, of another method, is nested. */
function deep(levels: number) {
  const [entry] = inner.entries as readonly [(typeof inner.entries)[0]];
  const text = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  return {
    ...entry,
    request: { ...entry.request, method: 'PUT' },
    response: { ...entry.response, status: 405, content: { ...entry.response.content, text } },
  };
}

describe('damaged input', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['an empty file', '', /is empty/],
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), /is no JSON object/],
    ['a binary tail', Buffer.concat([Buffer.from('{"log'), Buffer.alloc(9)]), /binary/],
    ['text', 'hello', /is no JSON object/],
    ['a list', '[]', /is no JSON object/],
    ['JSON without a log', '{"entries":[]}', /has no "log"/],
    ['a log without entries', '{"log":{"version":"1.2"}}', /no "log.entries"/],
    ['a HAR cut off in an exchange', good.slice(0, 700), /cut off: it ends on line \d+, in exchange 1/],
    ['a HAR cut off between exchanges', good.slice(0, good.lastIndexOf(']')), /cut off/],
    ['a HAR cut off at its end', good.trimEnd().slice(0, -1), /cut off/],
    ['another version', good.replace('"1.2"', '"1.1"'), /HAR "1.1"; 1.2 is read/],
    ['no version', JSON.stringify({ log: { entries: inner.entries } }), /without version/],
    ['no exchanges', JSON.stringify({ log: { ...inner, entries: [] } }), /holds no exchanges/],
    ['an exchange that is no object', '{"log":{"version":"1.2","entries":[1]}}', /line 1: .*no object/],
    [
      'an exchange without a request',
      '{"log":{"version":"1.2","entries":[\n{}]}}',
      /line 2: exchange 1 has no request/,
    ],
    [
      'an exchange without an answer',
      '{"log":{"version":"1.2","entries":[{"request":{"method":"GET","url":"x","headers":[]}}]}}',
      /no response.status/,
    ],
    ['a compressed file', Buffer.from([0x1f, 0x8b, 8, 0]), /is compressed/],
    ['UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le'), /is no UTF-8/],
    [
      'an exchange that is nested 20,000 times',
      JSON.stringify({ log: { ...inner, entries: [deep(20_000)] } }),
      /nested too deeply/,
    ],
    [
      'a line of 10 MB that is no JSON',
      `{"log":{"version":"1.2","entries":[{${'x'.repeat(1e7)}}]}}`,
      /exchange 1 is no JSON/,
    ],
  ])('%s is named, and the others are judged', async (_, content, message) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'documentation'));
    writeFileSync(join(folder, 'bad.har'), content);
    writeFileSync(join(folder, 'documentation/createInstance.page.har'), good);
    const report = await verify([folder]);
    expect(report.damaged).toEqual([
      { file: expect.stringContaining('bad.har'), message: expect.stringMatching(message) },
    ]);
    expect([report.recordings, exitCodeOf(report)]).toEqual([1, 2]);
    expect(report.findings.filter(({ at }) => !at.file.endsWith('bad.har'))).toEqual([]);
  });

  it('a file that is not there, a folder without recordings and one that may not be read are named', async () => {
    const folder = temporaryFolder();
    const locked = join(folder, 'locked.har');
    writeFileSync(locked, good);
    chmodSync(locked, 0);
    mkdirSync(join(folder, 'none'));
    const report = await verify([join(folder, 'missing.har'), join(folder, 'none')]);
    expect(report.damaged.map(({ message }) => message)).toEqual([
      'cannot be read (ENOENT)',
      'is a folder without HAR files',
    ]);
    expect(exitCodeOf(report)).toBe(2);
    if (process.getuid?.() !== 0) expect((await verify([locked])).damaged[0]?.message).toBe('cannot be read (EACCES)');
  });

  it('a valid HAR on one line of 10 MB, with a byte order mark, is judged', { timeout: 30_000 }, async () => {
    const folder = temporaryFolder();
    const entries = Array.from({ length: 4000 }, () => inner.entries[0]);
    mkdirSync(join(folder, 'documentation'));
    const file = join(folder, 'documentation/createInstance.page.har');
    writeFileSync(file, `\uFEFF${JSON.stringify({ log: { ...inner, entries } })}`);
    const report = await verify([file]);
    expect([report.exchanges, report.failed, report.damaged]).toEqual([4000, 0, []]);
  });
});
