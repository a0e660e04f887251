// The report of a verification, and the exit code that follows from it.
import type { Contract } from './contract.js';
import type { CoverageReport, Shortfall } from './coverage.js';
import type { Finding } from './finding.js';
import type { Origin } from './har.js';
import type { KnownException } from './judge.js';

/** A file that could not be judged, or not to its end. */
export interface Damaged {
  readonly file: string;
  readonly message: string;
}

/** A finding that the baseline accepts. */
export interface Accepted {
  readonly finding: Finding;
  readonly reason: string;
}

/** The outcome of a verification. */
export interface Report {
  readonly document: Contract['document'];
  readonly mode: 'strict' | 'tolerant';
  /** Number of recordings that were judged. */
  readonly recordings: number;
  readonly exchanges: number;
  /** Number of single checks; each passed, failed, or failed and is accepted by the baseline. */
  readonly checks: number;
  readonly passed: number;
  readonly failed: number;
  /** Number of recordings by where they come from; `unknown` where they do not say. */
  readonly origins: Readonly<Partial<Record<Origin | 'unknown', number>>>;
  /** How much of this is evidence about the cloud, in a sentence. */
  readonly evidence: string;
  /** The first findings that count; `failed` may be more. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** Baseline entries that nothing matched: they can go. */
  readonly unusedBaseline: readonly string[];
  /** Differences that the rulebook's errata excuse by name. */
  readonly exceptions: readonly KnownException[];
  readonly damaged: readonly Damaged[];
  readonly coverage: CoverageReport;
  readonly shortfalls: readonly Shortfall[];
}

/** 0 all is well; 1 recordings and document part, or too little was seen; 2 something could not be read. */
export function exitCodeOf(report: Pick<Report, 'damaged' | 'failed' | 'shortfalls' | 'recordings'>): 0 | 1 | 2 {
  if (report.damaged.length > 0 || report.recordings === 0) return 2;
  return report.failed > 0 || report.shortfalls.length > 0 ? 1 : 0;
}

/** Says plainly how much of the evidence is about the cloud itself. */
export function evidenceOf(origins: Report['origins'], recordings: number, failed: number): string {
  const live = origins.live ?? 0;
  if (live === 0) {
    const shown = failed === 0 ? ' show that document, sandbox and API page agree, not' : ' do not show';
    return `None of these recordings is live: they${shown} what the cloud answers today.`;
  }
  const others = live < recordings ? '; the others are not' : '';
  return `${live} of ${recordings} recordings are live, and evidence about the cloud${others}.`;
}
