// What several tests need: temporary folders, recordings made for the occasion, and one valid exchange.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type Har, type HarEntry, type Report, type VerifyOptions, verify } from '../src/index.js';

/** The recordings of this repository. */
export const recordings: string = fileURLToPath(new URL('../recordings', import.meta.url));

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A recording of this repository. */
export function recordingOf(name: string): Har {
  return JSON.parse(readFileSync(join(recordings, `${name}.har`), 'utf8')) as Har;
}

/** All recordings of this repository, by name. */
export function allRecordings(): { readonly name: string; readonly har: Har }[] {
  const files = readdirSync(recordings, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.har'));
  return files.sort().map((file) => {
    const name = file.slice(0, -4).replaceAll('\\', '/');
    return { name, har: recordingOf(name) };
  });
}

/** Verifies exchanges as one recording. */
export async function verifyEntries(entries: readonly HarEntry[], options: VerifyOptions = {}): Promise<Report> {
  const file = join(temporaryFolder(), 'made.har');
  writeFileSync(file, JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } }));
  return verify([file], options);
}

/** An exchange with another body of the request, as JSON. */
export function withRequest(entry: HarEntry, body: unknown): HarEntry {
  const postData = { mimeType: 'application/json', text: JSON.stringify(body) };
  return { ...entry, request: { ...entry.request, postData } };
}

/** An exchange with another answer. */
export function withResponse(
  entry: HarEntry,
  change: { readonly status?: number; readonly text?: string; readonly mimeType?: string },
): HarEntry {
  const { status = entry.response.status, text = entry.response.content.text ?? '' } = change;
  const { mimeType = entry.response.content.mimeType } = change;
  const headers = entry.response.headers.map(({ name, value }) =>
    name.toLowerCase() === 'content-type' ? { name, value: mimeType } : { name, value },
  );
  return {
    ...entry,
    response: { ...entry.response, status, headers, content: { size: text.length, mimeType, text } },
  };
}

/** The JSON body of an answer or request. */
export function bodyOf(entry: HarEntry, side: 'request' | 'response'): unknown {
  const text = side === 'request' ? entry.request.postData?.text : entry.response.content.text;
  return JSON.parse(text ?? 'null');
}

/** The JSON value of a text; undefined when it is none. */
export function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
