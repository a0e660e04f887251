// What is printed for a deliberately wrong recording, and for a deliberately wrong document: kept as files, read by people.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { exitCodeOf, formatReport, type Report, reportFormats, type Suite, verify } from '../src/index.js';
import { document, mutantsOf, suiteOf } from './mutation.js';
import { bodyOf, recordingOf, temporaryFolder, withResponse } from './support.js';

/** A report without what differs from machine to machine. */
function steady(text: string, folder: string): string {
  // Reports show paths as they are seen from the working folder.
  const shown = relative(process.cwd(), folder).replaceAll('\\', '/');
  return text
    .replaceAll(shown, '<folder>')
    .replaceAll(/(\w\.yaml):\d+/g, '$1:<line>')
    .replaceAll(/"(sha256|line)": ("[0-9a-f]{64}"|\d+)/g, '"$1": "…"');
}

async function wrongRecording(): Promise<{ report: Report; folder: string }> {
  const har = recordingOf('sandbox/createInstance.example-page');
  const [entry] = har.log.entries;
  if (!entry) throw new Error('The recording holds no exchange.');
  const { job_id: _, ...answer } = bodyOf(entry, 'response') as Record<string, unknown>;
  const wrong = withResponse(entry, {
    text: JSON.stringify({ ...answer, status: 'building', name: 'another', flavour: 'x', flavor: [{ num: 2 }] }),
  });
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sandbox'));
  const file = join(folder, 'sandbox/createInstance.wrong.har');
  writeFileSync(file, JSON.stringify({ log: { ...har.log, entries: [wrong] } }, null, 2));
  return { report: await verify([file]), folder };
}

it.each(reportFormats)('a wrong recording is reported as %s with everything needed to act on it', async (format) => {
  const { report, folder } = await wrongRecording();
  expect(exitCodeOf(report)).toBe(1);
  const { coverage: _, ...rest } = report;
  const text = format === 'json' ? JSON.stringify(rest, null, 2) : formatReport(report, format);
  await expect(steady(text, folder)).toMatchFileSnapshot(`golden/wrong-recording.${format}.txt`);
});

it.each([
  ['a name may be shorter', '#/components/schemas/InstanceName with minLength 3'],
  ['more nodes are allowed', '#/components/schemas/NodeCount/oneOf/0 with maximum 201'],
  ['another mode is allowed', '#/components/schemas/CreateInstanceRequest/properties/mode with a further enum value'],
])('a wrong document, in which %s, is reported', async (name, change) => {
  const mutant = mutantsOf(document).find((one) => one.name === change);
  if (!mutant) throw new Error(`There is no mutant ${change}.`);
  const suite: Suite = suiteOf({ ...mutant.document, ...(document.path ? { path: document.path } : {}) });
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sandbox'));
  const har = recordingOf('sandbox/createInstance.broken-bodies');
  writeFileSync(join(folder, 'sandbox/createInstance.broken-bodies.har'), JSON.stringify(har, null, 2));
  const report = await verify([folder], { suite });
  expect(exitCodeOf(report)).toBe(1);
  await expect(steady(formatReport(report), folder)).toMatchFileSnapshot(
    `golden/wrong-document.${name.replaceAll(' ', '-')}.txt`,
  );
});
