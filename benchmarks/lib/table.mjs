// Rows and targets of the result tables, and how they are printed.
import { ratio, summary } from './measure.mjs';

/**
 * A row of a table.
 * @param {{ part?: string, what: string, unit: string, samples: number[], against?: number[], ours?: boolean }} given
 *   `against` are the samples of our product: the ratio says how many times that the row's are
 */
export function row({ part = '', what, unit, samples, against, ours = false }) {
  const same = against !== undefined && against.length === samples.length;
  return { part, what, unit, ...summary(samples), ratio: same ? ratio(samples, against) : null, ours };
}

/** A target that the ratio of a to b reaches from below. */
export function atMost(text, a, b, limit) {
  const measured = ratio(a, b);
  return { text, measured, limit, met: measured <= limit };
}

/** A target that the ratio of a to b reaches from above. */
export function atLeast(text, a, b, limit) {
  const measured = ratio(a, b);
  return { text, measured, limit, met: measured >= limit };
}

/** A target that a figure itself keeps below. */
export function limit(text, measured, most) {
  return { text, measured, limit: most, met: measured <= most };
}

/** A number in three digits or so. */
export function figure(value) {
  if (value === null || Number.isNaN(value)) return '-';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB');
  return Number(value.toPrecision(3)).toString();
}

const columns = ['part', 'what', 'unit', 'median', 'spread', 'ratio to ours'];

const cells = ({ part, what, unit, median, spread, ratio: times }) => [
  part,
  what,
  unit,
  figure(median),
  `${(spread * 100).toFixed(0)} %`,
  times === null ? '-' : times.toFixed(2),
];

const verdict = ({ text, measured, limit, met, why }) =>
  `${text} (${figure(limit)}): measured ${measured.toFixed(2)}, ${met ? 'met' : 'missed'}${why ? `; ${why}` : ''}`;

/** A topic as text for a terminal. */
export function asText({ title, rows, targets, notes = [] }) {
  const lines = [columns, ...rows.map(cells)];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const table = lines.map((line) =>
    line.map((cell, column) => (column < 3 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  '),
  );
  const said = targets.map((target) => `${target.met ? '✓' : '✗'} ${verdict(target)}`);
  return [`\n${title}`, ...table, ...said, ...notes].join('\n');
}

/** A topic as Markdown for the docs. */
export function asMarkdown({ title, method, rows, targets, notes = [] }) {
  const line = (values) => `| ${values.join(' | ')} |`;
  const table = [
    line(columns),
    '| --- | --- | --- | ---: | ---: | ---: |',
    ...rows.map((one) => line(one.ours ? cells(one).map((cell, at) => (at === 1 ? `**${cell}**` : cell)) : cells(one))),
  ];
  const list = targets.map((target) => `- ${target.met ? '✓' : '✗'} ${verdict(target)}`);
  return [`### ${title}`, '', method, '', ...table, '', ...list, ...(notes.length > 0 ? ['', ...notes] : []), ''].join(
    '\n',
  );
}
