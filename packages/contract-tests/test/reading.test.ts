// Reading: exchanges across the borders of buffers, lines of places, bounded memory, and the two judges of a schema.
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { responseOf } from '../src/check-response.js';
import { fits, isObject } from '../src/fits.js';
import { readHar } from '../src/har-stream.js';
import { documentSuite, type HarEntry } from '../src/index.js';
import { lineOf } from '../src/json-lines.js';
import { brokenExchanges } from './breaking.js';
import { allRecordings, jsonOf, recordingOf, temporaryFolder } from './support.js';

const [entry] = recordingOf('documentation/createInstance.page').log.entries as readonly [HarEntry];

it('reads every exchange whole, wherever the border of a buffer falls', async () => {
  const texts = ['\\', '"', '\\"', 'é', '😀', '{[', ']}', '\n', '\\\\"', '\u2028'];
  const entries = Array.from({ length: 3000 }, (_, index) => {
    const text = (texts[index % texts.length] ?? '').repeat(1 + (index % 97));
    return { ...entry, response: { ...entry.response, statusText: text } };
  });
  const pages = [{ id: 'entries', title: 'log.entries: [ { "entries": [' }];
  for (const space of [0, 2]) {
    const file = join(temporaryFolder(), 'borders.har');
    writeFileSync(file, JSON.stringify({ log: { version: '1.2', pages, entries, comment: 'after' } }, null, space));
    let index = 0;
    const log = await readHar(file, (read) => {
      expect(read.entry.response.statusText).toBe(entries[index++]?.response.statusText);
    });
    expect([index, log.comment, log.pages]).toEqual([3000, 'after', pages]);
  }
});

it('says on which line a place stands', () => {
  const text = JSON.stringify({ ...entry, comment: ['{"a": [1,\n2]}', -1.5e3, null, true, {}] }, null, 2);
  const lines = text.split('\n');
  const lineWith = (part: string) => lines.findIndex((line) => line.includes(part));
  expect(lineOf(text, ['request', 'postData', 'text'])).toBe(lineWith('"text": "{\\"name'));
  expect(lineOf(text, ['response', 'status'])).toBe(lineWith('"status": 202'));
  expect(lineOf(text, ['comment', 3])).toBe(lineWith('    true'));
  expect(lineOf(text, ['comment', 4])).toBe(lineWith('    {}'));
  expect(lineOf(text, ['response', 'no-such-key'])).toBe(lineWith('"response": {'));
});

it('verifies 60 MB with a heap of 32 MB', { timeout: 60_000 }, () => {
  const file = join(temporaryFolder(), 'large.har');
  const handle = openSync(file, 'w');
  writeSync(handle, '{"log":{"version":"1.2","entries":[');
  const block = Array(1000).fill(JSON.stringify(entry)).join(',\n');
  for (let count = 0; count < 30; count++) writeSync(handle, `${count === 0 ? '' : ','}${block}`);
  writeSync(handle, ']}}');
  closeSync(handle);
  const bin = fileURLToPath(new URL('../bin/geminidb-contract.js', import.meta.url));
  const args = ['--max-old-space-size=32', bin, 'verify', file, '--format', 'json', '--max-findings', '5'];
  let printed = '';
  try {
    printed = execFileSync(process.execPath, args, { encoding: 'utf8' });
  } catch (error) {
    printed = (error as { readonly stdout: string }).stdout;
  }
  const report = JSON.parse(printed);
  expect([report.exchanges, report.findings.length, report.damaged]).toEqual([30_000, 5, []]);
});

it('the predicate that tells branches apart agrees with the generated validators about every body', () => {
  const { contract, validators } = documentSuite;
  const [operation] = contract.operations;
  if (!operation) throw new Error('The document has no operation.');
  let compared = 0;
  for (const { name, har } of allRecordings()) {
    const broken = brokenExchanges(documentSuite, name, har).map((one) => one.entry);
    for (const { response } of [...har.log.entries, ...broken]) {
      const [status, model] = responseOf(operation, response.status) ?? [];
      const schema = model?.media['application/json'];
      if (status === undefined || schema === undefined || !isObject(jsonOf(response.content.text))) continue;
      const body = jsonOf(response.content.text);
      expect(fits(contract, schema, body), response.content.text).toBe(
        validators[operation.id]?.responses[status]?.(body).ok,
      );
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(1000);
});
