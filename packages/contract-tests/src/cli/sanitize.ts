// geminidb-contract sanitize: takes the secrets out of a HAR from elsewhere, exchange by exchange.

import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type HarEntry, type Origin, origins } from '../har.js';
import { DamagedRecordingError, damageOf, readHar } from '../har-stream.js';
import { matcher } from '../match.js';
import { harOf } from '../record.js';
import { sanitizer, timeOf } from '../sanitize.js';
import { documentSuite } from '../suite.js';
import { onStop } from './on-stop.js';
import { UsageError } from './usage-error.js';

const usage = `usage: geminidb-contract sanitize <HAR file> --out <file> --origin ${origins.join('|')}

Takes tokens, passwords, hosts and project ids out of a HAR made by a browser, mitmproxy, Playwright or another tool.
Requests that the document does not have are left out: nobody can say where secrets stand in them. So are those that
were never answered, and the preflights of browsers.

  --out <file>      where to write; must not exist yet
  --origin <name>   where the traffic comes from`;

/** Runs the command and returns the exit code. */
export async function sanitizeCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      origin: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [input] = positionals;
  const origin = origins.find((name) => name === values.origin);
  if (input === undefined || positionals.length > 1 || values.out === undefined || !origin) throw new UsageError(usage);
  const out = resolve(values.out);
  if (await stat(out).catch(() => undefined)) throw new UsageError(`${values.out} exists already.`);
  await mkdir(dirname(out), { recursive: true });
  // Half a file under its final name would be taken for a whole one.
  const carryOn = onStop(() => {
    rmSync(out, { force: true });
    process.exit(130);
  });
  try {
    const { kept, left } = await sanitizeFile(input, out, origin);
    console.log(`wrote ${values.out}: ${kept} exchanges; ${left} left out, as they say nothing about the API`);
    return 0;
  } catch (error) {
    // What another run has written in the meantime is not this one's to delete.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError(`${values.out} exists already.`);
    await rm(out, { force: true });
    const message = damageOf(error);
    if (message === undefined) throw error;
    console.error(`${input} ${message}; nothing was written.`);
    return 2;
  } finally {
    carryOn();
  }
}

/** Streams a HAR through the sanitizer; what is written has no secret at any time. */
async function sanitizeFile(input: string, out: string, origin: Origin): Promise<{ kept: number; left: number }> {
  const clean = sanitizer();
  const match = matcher(documentSuite.contract);
  const stream = createWriteStream(out, { flags: 'wx' });
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error as Error));
  failed.catch(() => {});
  const write = async (text: string) => {
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), failed]);
  };
  let kept = 0;
  let left = 0;
  await readHar(input, async ({ entry }) => {
    if (!isEvidence(entry, match)) {
      left++;
      return;
    }
    if (kept === 0) {
      const { log } = harOf([], { origin, made: timeOf(entry.startedDateTime) });
      await write(`{\n "log": {\n  "version": "1.2",\n  "creator": ${JSON.stringify(log.creator)},\n`);
      await write(`  "_recording": ${JSON.stringify(log._recording)},\n  "entries": [\n`);
    }
    await write(`${kept === 0 ? '' : ',\n'}${JSON.stringify(clean(entry), null, 1)}`);
    kept++;
  });
  if (kept === 0) {
    stream.destroy();
    throw new DamagedRecordingError('holds no answered request that the document has');
  }
  stream.end('\n  ]\n }\n}\n');
  await Promise.race([once(stream, 'finish'), failed]);
  return { kept, left };
}

/** Whether an exchange says something about the API: not another one's, nor unanswered, nor a preflight of a browser. */
function isEvidence({ request, response }: HarEntry, match: ReturnType<typeof matcher>): boolean {
  // Playwright writes -1 where others write 0.
  if (response.status <= 0 || !URL.canParse(request.url)) return false;
  const { kind } = match(request.method, new URL(request.url));
  const asksLeave = request.headers.some(({ name }) => name.toLowerCase() === 'access-control-request-method');
  return kind === 'operation' || (kind === 'other-method' && !(request.method === 'OPTIONS' && asksLeave));
}
