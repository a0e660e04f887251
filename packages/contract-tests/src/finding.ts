// A finding: one place where a recording and the document part, with everything that is needed to act on it.
import type { Sources } from './contract.js';

/** What kind of difference it is. */
export type FindingKind =
  | 'accepted-against-rule'
  | 'body'
  | 'content-type'
  | 'echo'
  | 'error-code'
  | 'header'
  | 'not-recorded'
  | 'operation'
  | 'outdated'
  | 'parameter'
  | 'provenance'
  | 'refused-without-rule'
  | 'scheme'
  | 'secret'
  | 'status'
  | 'undocumented-header'
  | 'undocumented-parameter'
  | 'undocumented-property';

/** Differences that a tolerant reader is not harmed by: reported in strict mode only. */
export const strictOnly: ReadonlySet<FindingKind> = new Set([
  'undocumented-header',
  'undocumented-parameter',
  'undocumented-property',
]);

/** What to do about each kind. */
export const advice: Readonly<Record<FindingKind, string>> = {
  'accepted-against-rule':
    'The API takes what the document forbids: loosen the rule in the document, or report the API.',
  body: 'Find out which of the two is right: correct the document, or report the change to whoever runs the API.',
  'content-type':
    'Add the media type to the response in the document, or find out who answered in its place (a proxy?).',
  echo: 'The answer should repeat the request: look whether another instance answered, then report it or mend the rule.',
  'error-code': 'Correct the code or its status in the document if the API has changed, else report it.',
  header: 'Correct the header in the document, or report that the API sends another form.',
  'not-recorded': 'Record it anew with a tool that keeps bodies, or leave this exchange out of the recording.',
  operation: 'Add the operation to the document, or leave this exchange out of the recording.',
  outdated: 'Record it anew: traffic this old says little about the API of today.',
  parameter: 'Correct the parameter in the document, or the program that sent the request.',
  provenance: 'Say in log._recording where the recording comes from and when it was made.',
  'refused-without-rule': 'The API refuses what the document allows: add the rule that it applies to the document.',
  scheme: 'Send requests over HTTPS only; the token travels in them.',
  secret: 'Take it out with `geminidb-contract sanitize`, and treat the secret as lost: change it.',
  status: 'Add the status to the operation in the document, with a body and an example.',
  'undocumented-header': 'Add the header to the document, or to the ignore-list if it belongs to the transport.',
  'undocumented-parameter': 'Add the parameter to the document, or stop sending it.',
  'undocumented-property': 'Add the property to the document, or accept the finding in a baseline with the reason.',
};

/** A place in a file. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

/** One difference between a recording and the document. */
export interface Finding {
  readonly kind: FindingKind;
  /** Name of the recording: origin, operation and case. */
  readonly recording: string;
  /** Where in the recording. */
  readonly at: FilePlace;
  /** Number of the exchange in the recording, from 1. */
  readonly exchange: number;
  /** `POST /v3/…` and the status. */
  readonly subject: string;
  /** JSON Pointer in the body, when it is about a body. */
  readonly pointer?: string;
  /** Where in the document as it is published, the JSON Pointer there, and where that is written by hand. */
  readonly document?: FilePlace & { readonly pointer: string; readonly source?: FilePlace };
  readonly rule?: string;
  readonly expected: string;
  /** What was found; secrets are left out. */
  readonly actual: string;
  /** What to do about it. */
  readonly advice: string;
}

/** A finding with the handwritten place of what it is about. */
export function withSource(finding: Finding, sources: Sources): Finding {
  const { document } = finding;
  if (!document) return finding;
  const pointer = document.pointer.slice(1);
  for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    const found = sources[pointer.slice(0, end)];
    const line = found?.lines[pointer.slice(end)];
    if (found && line !== undefined)
      return { ...finding, document: { ...document, source: { file: found.file, line } } };
    if (end === 0) break;
  }
  return finding;
}

/** Findings that no pointer tells apart: two headers of one answer are two findings, by what is said about each. */
const named: Readonly<Partial<Record<FindingKind, 'expected' | 'actual'>>> = {
  header: 'expected',
  'undocumented-header': 'actual',
  'undocumented-parameter': 'actual',
};

/** The kind of a finding, out of its fingerprint. */
export function kindOf(key: string): FindingKind {
  return key.slice(0, key.indexOf(' | ')) as FindingKind;
}

/** Identifies a finding across runs, whatever the line that it stands on. */
export function fingerprint(finding: Finding): string {
  const { kind, recording, subject, pointer, rule } = finding;
  const name = named[kind];
  const text = name === undefined ? undefined : finding[name];
  return [kind, recording, subject, pointer ?? text ?? '', rule ?? ''].join(' | ');
}
