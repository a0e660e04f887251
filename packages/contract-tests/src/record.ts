// From a request and its answer to an exchange, and from exchanges to a recording on disk.
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { errorCodeOf } from './check-response.js';
import type { Har, HarEntry, HarPair, Provenance } from './har.js';
import { matcher } from './match.js';
import { sanitizerName } from './sanitize.js';
import { documentSuite, type Suite } from './suite.js';

/** What was sent. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string | undefined;
}

/** What came back. */
export interface ReceivedResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string;
}

/** The exchange as HAR has it, secrets and all: hand it to a sanitizer before it goes anywhere. */
export function entryOf(request: SentRequest, response: ReceivedResponse, started: Date): HarEntry {
  const requestHeaders = pairs(request.headers);
  const responseHeaders = pairs(response.headers);
  const type = (headers: readonly HarPair[]) =>
    headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
  return {
    startedDateTime: started.toISOString(),
    time: 0,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: requestHeaders,
      queryString: [],
      ...(request.body === undefined ? {} : { postData: { mimeType: type(requestHeaders), text: request.body } }),
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: response.status,
      statusText: response.statusText,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: responseHeaders,
      content: { size: Buffer.byteLength(response.body), mimeType: type(responseHeaders), text: response.body },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}

function pairs(headers: Iterable<readonly [string, string]>): HarPair[] {
  return [...headers].map(([name, value]) => ({ name, value }));
}

/** A recording of sanitized exchanges, with its provenance. */
export function harOf(
  entries: readonly HarEntry[],
  about: Pick<Provenance, 'origin' | 'made'> & { readonly source?: string },
  suite: Suite = documentSuite,
): Har {
  const { version, sha256 } = suite.contract.document;
  return {
    log: {
      version: '1.2',
      creator: { name: '@otc-geminidb/contract-tests', version: '1' },
      _recording: { ...about, document: { version, sha256 }, sanitizer: sanitizerName },
      entries,
    },
  };
}

/** Name of a recording: operation, status and error code. */
export function recordingName(entry: HarEntry, suite: Suite = documentSuite): string {
  const { request, response } = entry;
  const match = URL.canParse(request.url) ? matcher(suite.contract)(request.method, new URL(request.url)) : undefined;
  const operation = match && match.kind !== 'other-path' ? match.operation.id : 'unmatched';
  let code: string | undefined;
  try {
    code = errorCodeOf(JSON.parse(response.content.text ?? ''));
  } catch {
    code = undefined;
  }
  return [operation, response.status, code?.replace(/[^\w.-]/g, '')].filter(Boolean).join('.');
}

/** The number after the last one taken, by folder and name: whoever records for long need not ask for each. */
const nextNumbers = new Map<string, number>();

/** Writes a recording under a name that is not taken yet, and returns its path; several may be written at a time. */
export async function writeRecording(folder: string, name: string, har: Har): Promise<string> {
  await mkdir(folder, { recursive: true });
  const stem = resolve(folder, name);
  for (;;) {
    // Names that were given out and deleted since are free again.
    if (!existsSync(`${stem}.har`)) nextNumbers.delete(stem);
    const number = nextNumbers.get(stem) ?? 1;
    nextNumbers.set(stem, number + 1);
    const path = join(folder, `${name}${number === 1 ? '' : `-${number}`}.har`);
    try {
      await writeFile(path, `${JSON.stringify(har, null, 2)}\n`, { flag: 'wx' });
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      // Half a recording is none.
      await rm(path, { force: true });
      throw error;
    }
  }
}
