// The report as annotations that GitHub Actions shows beside the lines of the recordings.
import type { Report } from '../report.js';

/** Writes a report as workflow commands. */
export function github(report: Report): string {
  const lines = [
    ...report.findings.map((finding) => {
      const { at, exchange, subject, kind, rule, pointer, document, expected, actual, advice } = finding;
      const text = [
        `${exchange === 0 ? '' : `exchange ${exchange}: `}${subject}${pointer === undefined ? '' : ` at ${pointer || 'the body'}`}`,
        `expected ${expected}`,
        `actual ${actual}`,
        ...(document ? [`document ${document.file}:${document.line} ${document.pointer}`] : []),
        ...(document?.source ? [`written ${document.source.file}:${document.source.line}`] : []),
        advice,
      ].join('\n');
      const title = `${kind}${rule ? ` (${rule})` : ''}`;
      return `::error file=${property(at.file)},line=${at.line},title=${property(title)}::${data(text)}`;
    }),
    ...(report.failed > report.findings.length
      ? [`::error ::${data(`${report.failed - report.findings.length} more findings`)}`]
      : []),
    ...report.unusedBaseline.map((entry) => `::warning ::${data(`not needed in the baseline any more: ${entry}`)}`),
    ...report.damaged.map(({ file, message }) => `::error file=${property(file)}::${data(`${file} ${message}`)}`),
    ...report.shortfalls.map(
      ({ category, wanted, percent }) =>
        `::error ::${data(`coverage of ${category} is ${percent} %, wanted ${wanted} %`)}`,
    ),
    `::notice ::${data(`${report.recordings} recordings, ${report.checks} checks, ${report.passed} passed, ${report.failed} failed. ${report.evidence}`)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
