// Verifies recordings: finds the files, streams the exchanges, judges them, and sums up.
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { ageFault, originOf } from './age.js';
import type { Baseline } from './baseline.js';
import { coverageCategories, shortfallsOf, type Thresholds } from './coverage.js';
import { secretFault } from './faults.js';
import { type Finding, fingerprint, kindOf, strictOnly, withSource } from './finding.js';
import type { HarEntry, Provenance } from './har.js';
import { damageOf, readHar } from './har-stream.js';
import { type Fault, Judge } from './judge.js';
import { judgeEntry } from './judge-entry.js';
import { matcher } from './match.js';
import { type Accepted, type Damaged, evidenceOf, type Report } from './report.js';
import { holdsToken, printable, withoutTokens } from './secrets.js';
import { documentSuite, type Suite } from './suite.js';

/** How to verify. */
export interface VerifyOptions {
  /** Leave out what a tolerant reader is not harmed by: undocumented properties, parameters and headers. */
  readonly tolerant?: boolean;
  /** Days that a `live` recording may be old; others do not age. */
  readonly maxAge?: number;
  /** The time that ages are counted from; `maxAge` needs it. */
  readonly now?: Date;
  /** Findings that are accepted, with reasons. */
  readonly baseline?: Baseline;
  /** Least coverage in percent, by category. */
  readonly thresholds?: Thresholds;
  /** Number of findings that are kept in the report; all are counted. Default 1000. */
  readonly maxFindings?: number;
  /** Take only each so-manieth file, as one of several machines: `{ number: 1, of: 2 }`, `{ number: 2, of: 2 }`. */
  readonly shard?: { readonly number: number; readonly of: number };
  /** Called for each finding that counts, also for those beyond `maxFindings`. */
  readonly onFinding?: (finding: Finding) => void;
  /** Called now and then with the number of exchanges judged. */
  readonly onProgress?: (exchanges: number, file: string) => void;
  /** What to judge by, instead of the document that this package was generated from. */
  readonly suite?: Suite;
}

/**
 * Verifies HAR files, and the HAR files in folders, against the document.
 *
 * Never throws over what a file holds: files that cannot be read are listed as damaged, the others are judged.
 * @throws {TypeError} when `maxAge` is given and `now` is not, when `now` is no valid date, or a threshold no category.
 */
export async function verify(paths: readonly string[], options: VerifyOptions = {}): Promise<Report> {
  if (options.maxAge !== undefined && options.now === undefined) {
    throw new TypeError('maxAge needs now: the time that ages are counted from.');
  }
  if (options.now !== undefined && !(options.now instanceof Date && Number.isFinite(options.now.getTime()))) {
    throw new TypeError('now is a Date, and a valid one.');
  }
  for (const name of Object.keys(options.thresholds ?? {})) {
    if (coverageCategories.some((category) => category === name)) continue;
    throw new TypeError(`thresholds: ${name} is no category; these are: ${coverageCategories.join(', ')}.`);
  }
  const suite = options.suite ?? documentSuite;
  const keep = options.maxFindings ?? 1000;
  const findings: Finding[] = [];
  const accepted: Accepted[] = [];
  const unused = new Map((options.baseline?.accepted ?? []).map((one) => [one.finding, one.reason]));
  const reasons = new Map(unused);
  let failed = 0;
  let excused = 0;
  const judge = new Judge(suite, options.tolerant ? strictOnly : new Set(), (finding) => {
    const key = fingerprint(finding);
    const reason = finding.kind === 'secret' ? undefined : reasons.get(key);
    if (reason !== undefined) {
      excused++;
      unused.delete(key);
      if (accepted.length < keep) accepted.push({ finding, reason });
      return;
    }
    options.onFinding?.(finding);
    if (++failed <= keep) findings.push(finding);
  });
  const match = matcher(suite.contract);
  const damaged: Damaged[] = [];
  const origins: { [origin: string]: number } = {};
  let recordings = 0;
  let exchanges = 0;
  const { number, of } = options.shard ?? { number: 1, of: 1 };
  const files = (await harFiles(paths, damaged)).filter((_, index) => index % of === number - 1);
  if (options.shard && files.length === 0) {
    damaged.push({ file: paths.join(', '), message: `leaves no file for machine ${number} of ${of}` });
  }
  for (const file of files) {
    const shown = printable(relative(process.cwd(), file).replaceAll('\\', '/') || file);
    const recording = printable(nameOf(file));
    let count = 0;
    try {
      const log = await readHar(file, ({ entry, text, line }) => {
        options.onProgress?.(exchanges, shown);
        exchanges++;
        judge.begin({
          recording,
          file: shown,
          exchange: ++count,
          subject: (hasSecret) => subjectOf(entry, match, hasSecret),
          text,
          line,
        });
        judgeEntry(judge, entry, text, match);
      });
      const about = log._recording as Partial<Provenance> | null | undefined;
      const origin = originOf(about);
      origins[origin] = (origins[origin] ?? 0) + 1;
      judge.begin({ recording, file: shown, exchange: 0, subject: () => 'the recording', text: '', line: 1 });
      const old = ageFault(about, options);
      judge.check(old === undefined, () => old as NonNullable<typeof old>);
      if (holdsToken(JSON.stringify(log))) judge.check(false, () => tokenOutside);
      recordings++;
    } catch (error) {
      const message = damageOf(error);
      if (message === undefined) throw error;
      damaged.push({ file: shown, message: printable(message) });
    }
  }
  const coverage = judge.coverage.report();
  const sources = failed + excused > 0 ? await suite.sources?.() : undefined;
  const place = (finding: Finding) => (sources ? withSource(finding, sources) : finding);
  return {
    document: suite.contract.document,
    mode: options.tolerant ? 'tolerant' : 'strict',
    recordings,
    exchanges,
    checks: judge.checks,
    passed: judge.checks - failed - excused,
    failed,
    origins,
    evidence: evidenceOf(origins, recordings, failed),
    findings: findings.map(place),
    accepted: accepted.map(({ finding, reason }) => ({ finding: place(finding), reason })),
    // What a part of the files does not need, another may; and what nobody looked for may be there.
    unusedBaseline:
      options.shard || damaged.length > 0 ? [] : [...unused.keys()].filter((key) => wasLookedFor(key, options)),
    exceptions: judge.exceptions,
    damaged,
    coverage,
    shortfalls: shortfallsOf(coverage, options.thresholds ?? {}),
  };
}

/** Whether findings of a kind are looked for at all. */
function wasLookedFor(key: string, { tolerant, maxAge }: VerifyOptions): boolean {
  const kind = kindOf(key);
  return (
    !(tolerant && strictOnly.has(kind)) && !(maxAge === undefined && (kind === 'outdated' || kind === 'provenance'))
  );
}

/** Something outside of the exchanges, such as the title of a page or a comment. */
const tokenOutside: Fault = secretFault([], 'something that looks like a token, outside of log.entries');

/** Files as they are named, and every HAR in folders; in a stable order, each once. */
async function harFiles(paths: readonly string[], damaged: Damaged[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) files.push(path);
      else {
        const inside = await harFilesIn(path);
        if (inside.length === 0) damaged.push({ file: path, message: 'is a folder without HAR files' });
        files.push(...inside.sort());
      }
    } catch (error) {
      damaged.push({ file: path, message: `cannot be read (${(error as NodeJS.ErrnoException).code})` });
    }
  }
  return [...new Map(files.map((file) => [resolve(file), file])).values()];
}

/** The HAR files in a folder and in what it holds or links to; each real folder once, as links may lead back. */
async function harFilesIn(folder: string, seen = new Set<string>()): Promise<string[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const target = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
    const isFolder = target?.isDirectory();
    if (isFolder) found.push(...(await harFilesIn(path, seen)));
    else if (/\.har$/i.test(entry.name)) found.push(path);
  }
  return found;
}

/** A recording is named by its folder, which is its origin, and its file: `sandbox/listTickets.200`. */
function nameOf(file: string): string {
  const folder = basename(join(file, '..'));
  const name = basename(file, '.har');
  return folder === '' || folder === '.' || folder === '..' ? name : `${folder}/${name}`;
}

/** Method, path and status; the path as the document has it, so that the subject is the same for every project. */
function subjectOf({ request, response }: HarEntry, match: ReturnType<typeof matcher>, hasSecret: boolean): string {
  const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
  const found = url && match(request.method, url);
  if (hasSecret && (!found || found.kind === 'other-path')) return `an undocumented request → ${response.status}`;
  const path = found && found.kind !== 'other-path' ? found.operation.path : withoutTokens(url?.pathname ?? '(no URL)');
  return `${request.method} ${path} → ${response.status}`;
}
