// The report for programs.
import type { Report } from '../report.js';

/** Writes a report as JSON. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
