// The forms in which a report can be written.
import type { Report } from '../report.js';
import { github } from './github.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { pretty } from './pretty.js';

/** Names of the forms. */
export type ReportFormat = 'pretty' | 'json' | 'junit' | 'github';

const writers: Readonly<Record<ReportFormat, (report: Report) => string>> = { pretty, json, junit, github };

/** All names of forms. */
export const reportFormats = Object.keys(writers) as readonly ReportFormat[];

/** Writes a report: for people, as JSON, as JUnit XML, or as annotations of GitHub. No form holds a secret. */
export function formatReport(report: Report, format: ReportFormat = 'pretty'): string {
  return writers[format](report);
}
