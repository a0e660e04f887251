// Judges exchanges in memory, without files: for the thousands of them that mutation needs.
import type { Finding, HarEntry, Suite } from '../src/index.js';
import { Judge } from '../src/judge.js';
import { judgeEntry } from '../src/judge-entry.js';
import { matcher } from '../src/match.js';

/** A function that finds fault with an exchange of a recording. */
export function judging(suite: Suite): (entry: HarEntry, recording: string) => Finding[] {
  let findings: Finding[] = [];
  const judge = new Judge(suite, new Set(), (finding) => findings.push(finding));
  const match = matcher(suite.contract);
  return (entry, recording) => {
    findings = [];
    judge.begin({ recording, file: recording, exchange: 1, subject: () => '', text: '', line: 1 });
    judgeEntry(judge, entry, '', match);
    return findings;
  };
}
