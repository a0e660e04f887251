// The report for people.
import { coverageCategories } from '../coverage.js';
import type { Finding } from '../finding.js';
import type { Report } from '../report.js';

/** Writes a report as text. */
export function pretty(report: Report): string {
  const { document, findings, failed, accepted, damaged, exceptions } = report;
  const lines = [
    `${document.title} ${document.version}: recorded traffic against ${document.file} (${report.mode})`,
    '',
  ];
  for (const finding of findings) lines.push(...findingLines(finding), '');
  if (failed > findings.length) lines.push(`… and ${failed - findings.length} more`, '');
  for (const { file, message } of damaged) lines.push(`NOT READ  ${file} ${message}`);
  if (damaged.length > 0) lines.push('');
  lines.push(
    `recordings  ${report.recordings}${originsOf(report)}, ${report.exchanges} exchanges`,
    `checks      ${report.checks}`,
    `passed      ${report.passed}`,
    `failed      ${failed}`,
  );
  if (accepted.length > 0) lines.push(`accepted    ${accepted.length} by the baseline`);
  for (const [erratum, count] of countBy(exceptions.map((one) => one.erratum))) {
    lines.push(`excused     ${count} by erratum ${erratum}`);
  }
  for (const entry of report.unusedBaseline) lines.push(`not needed in the baseline any more: ${entry}`);
  for (const { category, wanted, percent } of report.shortfalls) {
    lines.push(`coverage of ${category} is ${percent} %, wanted ${wanted} %`);
  }
  lines.push('', report.evidence);
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: Finding): string[] {
  const { at, pointer, document, rule } = finding;
  return [
    `FAILED  ${finding.recording}, exchange ${finding.exchange}: ${finding.subject}`,
    `  ${finding.kind}${rule ? ` (rule ${rule})` : ''}`,
    `  recording  ${at.file}:${at.line}${pointer === undefined ? '' : `, at ${pointer === '' ? 'the body' : pointer}`}`,
    ...(document ? [`  document   ${document.file}:${document.line}, ${document.pointer}`] : []),
    ...(document?.source ? [`  written    ${document.source.file}:${document.source.line}`] : []),
    `  expected   ${finding.expected}`,
    `  actual     ${finding.actual}`,
    `  to do      ${finding.advice}`,
  ];
}

function originsOf({ origins }: Report): string {
  const parts = Object.entries(origins).map(([origin, count]) => `${count} ${origin}`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function countBy(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Writes the coverage of a report as a table, and what was never seen. */
export function coverageTable({ coverage }: Pick<Report, 'coverage'>): string {
  const rows = coverageCategories.map((category) => {
    const { seen, total, percent } = coverage[category];
    return `${category.padEnd(16)} ${String(seen).padStart(5)} of ${String(total).padEnd(5)} ${percent.toFixed(1).padStart(6)} %`;
  });
  const never = coverageCategories.flatMap((category) =>
    coverage[category].never.length > 0 ? ['', `never seen, ${category}:`, ...wrap(coverage[category].never)] : [],
  );
  return `${['coverage', ...rows, ...never].join('\n')}\n`;
}

function wrap(words: readonly string[]): string[] {
  const lines: string[] = [];
  let line = ' ';
  for (const word of words) {
    if (line.length + word.length > 110) {
      lines.push(`${line},`);
      line = ' ';
    }
    line += line === ' ' ? ` ${word}` : `, ${word}`;
  }
  return [...lines, line];
}
