// Prints what validate found: for people, as JSON, or as annotations of GitHub Actions.
import type { LocatedIssue } from './check.js';
import { standardInput } from './input.js';
import type { Output } from './output.js';

/** Why an input could not be judged. */
export interface Fault {
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly message: string;
}

/** What became of one input. */
export interface FileReport {
  /** As given; `-` for standard input. */
  readonly file: string;
  readonly valid: boolean;
  /** How many requests it holds. */
  readonly requests: number;
  readonly issues: readonly LocatedIssue[];
  /** Why it could not be judged; undefined when it was. */
  readonly error: Fault | undefined;
}

/** The formats. */
export const formats = ['pretty', 'json', 'github'] as const;

/** A format. */
export type Format = (typeof formats)[number];

/** Name of an input for people, on one line. */
export function nameOf(file: string): string {
  return file === standardInput ? '<stdin>' : file.replaceAll('\n', '\\n');
}

/** Prints the reports in a format. */
export function print(reports: readonly FileReport[], format: Format, output: Output): void {
  if (format === 'json') output.json({ valid: reports.every(({ valid }) => valid), files: reports });
  else for (const report of reports) (format === 'github' ? annotate : describe)(report, output);
}

/** An issue as a line for people, with its hint below it. */
export function issueLines(file: string, issue: LocatedIssue, output: Output): string {
  const { line, column, rule, errorCode, message, hint } = issue;
  const place = output.paint('bold', `${nameOf(file)}:${line}:${column}`);
  const tags = [rule, errorCode].filter((tag) => tag !== undefined).map((tag) => output.paint('red', tag));
  return (
    [place, ...tags, message.replaceAll('\n', '\\n')].join('  ') +
    (hint === undefined ? '' : `\n    ${output.paint('cyan', hint)}`)
  );
}

/** An input that could not be judged, as a line for people. */
export function faultLine(file: string, error: Fault): string {
  const { line, column, message } = error;
  return `${[nameOf(file), line, column].filter((part) => part !== undefined).join(':')}: ${message}`;
}

function describe({ file, valid, requests, issues, error }: FileReport, output: Output): void {
  if (error) {
    output.say(faultLine(file, error));
    return;
  }
  for (const issue of issues) output.result(issueLines(file, issue, output));
  const some = requests === 1 ? '' : ` (${requests} requests)`;
  if (valid) output.result(`${nameOf(file)}: ${output.paint('green', 'valid')}${some}`);
  else output.result(`${nameOf(file)}: ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}${some}`);
}

function annotate({ file, issues, error }: FileReport, output: Output): void {
  if (error) output.result(annotation(file, error.line, error.column, 'not a request', error.message));
  for (const { line, column, rule, errorCode, message, hint } of issues) {
    const title = [rule, errorCode].filter((tag) => tag !== undefined).join(' ');
    output.result(annotation(file, line, column, title, hint === undefined ? message : `${message} (${hint})`));
  }
}

function annotation(file: string, line: number | undefined, col: number | undefined, title: string, text: string) {
  const properties = Object.entries({ file: file === standardInput ? undefined : file, line, col, title })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::error ${properties.join(',')}::${escaped(text)}`;
}

/** Text within a workflow command. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
