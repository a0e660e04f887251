// The command validate: judges requests and sends nothing.
import { check } from './check.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { Failure, Malformed } from './failure.js';
import type { Host } from './host.js';
import { readDocuments, standardInput } from './input.js';
import type { Output } from './output.js';
import { type FileReport, type Format, print } from './report.js';

/** What validate can be told. */
export interface ValidateOptions {
  readonly files: readonly string[];
  readonly format: Format;
  readonly withoutSecrets: boolean;
}

/** Judges every file, or standard input when there is none. */
export async function validate(options: ValidateOptions, output: Output, { stdin }: Host): Promise<ExitCode> {
  const { files, format, withoutSecrets } = options;
  if (files.length === 0 && stdin.isTTY) throw new Failure('Give a file, or - for standard input.');
  if (files.filter((file) => file === standardInput).length > 1) throw new Failure('Give - only once.');
  const reports: FileReport[] = [];
  for (const file of files.length === 0 ? [standardInput] : files) {
    try {
      const documents = await readDocuments(file, stdin);
      for (const { value } of documents) output.redactor.addFrom(value);
      const issues = documents.flatMap((document) => check(document, withoutSecrets));
      reports.push({ file, valid: issues.length === 0, requests: documents.length, issues, error: undefined });
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      const { message, line, column } = error;
      reports.push({ file, valid: false, requests: 0, issues: [], error: { line, column, message } });
    }
  }
  print(reports, format, output);
  if (reports.some(({ error }) => error)) return exitCodes.misuse;
  return reports.every(({ valid }) => valid) ? exitCodes.ok : exitCodes.invalid;
}
