// The report for CI servers that read JUnit XML: one test case per finding, and one for everything that passed.
import type { Finding } from '../finding.js';
import type { Report } from '../report.js';

/** Writes a report as JUnit XML. */
export function junit(report: Report): string {
  const { findings, damaged, shortfalls, failed } = report;
  const more = failed - findings.length;
  const cases = [
    ...findings.map((finding) => testCase(finding.recording, nameOf(finding), body(finding))),
    ...(more > 0 ? [testCase('contract', 'further findings', `<failure message=${quoted(`${more} more`)}/>`)] : []),
    ...damaged.map(({ file, message }) => testCase(file, 'is readable', `<error message=${quoted(message)}/>`)),
    ...shortfalls.map(({ category, wanted, percent }) =>
      testCase('coverage', category, `<failure message=${quoted(`${percent} %, wanted ${wanted} %`)}/>`),
    ),
    testCase('contract', `${report.passed} checks of ${report.recordings} recordings passed`, ''),
  ];
  const failures = findings.length + (more > 0 ? 1 : 0) + shortfalls.length;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name=${quoted(report.document.title)} tests="${cases.length}" failures="${failures}" errors="${damaged.length}">
${cases.join('')}  </testsuite>
</testsuites>
`;
}

/** Servers take cases of one name for one case: what tells findings of a recording apart belongs to it. */
function nameOf({ exchange, subject, kind, pointer }: Finding): string {
  return `${exchange === 0 ? '' : `exchange ${exchange}: `}${subject} ${kind}${pointer ? ` at ${pointer}` : ''}`;
}

function testCase(group: string, name: string, inside: string): string {
  return `    <testcase classname=${quoted(group)} name=${quoted(name)}>${inside}</testcase>\n`;
}

function body({ at, document, pointer, rule, expected, actual, advice }: Finding): string {
  const lines = [
    `recording: ${at.file}:${at.line}${pointer === undefined ? '' : ` at ${pointer || 'the body'}`}`,
    ...(document ? [`document: ${document.file}:${document.line} ${document.pointer}`] : []),
    ...(document?.source ? [`written: ${document.source.file}:${document.source.line}`] : []),
    ...(rule ? [`rule: ${rule}`] : []),
    `to do: ${advice}`,
  ];
  return `<failure message=${quoted(`expected ${expected}; actual ${actual}`)}>${escapeXml(lines.join('\n'))}</failure>`;
}

function quoted(text: string): string {
  return `"${escapeXml(text).replaceAll('\n', '&#10;')}"`;
}

/** Also drops what XML cannot hold: control characters, halves of characters, and what is none. */
function escapeXml(text: string): string {
  const known: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  const printable = text.replace(/[^\P{Cc}\n\t]|[\p{Cs}\ufffe\uffff]/gu, '');
  return printable.replace(/[&<>"']/g, (char) => known[char] ?? char);
}
