// Writes the results of the last run into the docs page, between its two markers.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asMarkdown } from './table.mjs';

const page = fileURLToPath(new URL('../../docs/guide/benchmarks.md', import.meta.url));
const latest = fileURLToPath(new URL('../results/latest.json', import.meta.url));
const markers = ['<!-- results: written by npm run bench -- --save -->', '<!-- end of the results -->'];

/** The results as Markdown. */
export function resultsAsMarkdown(results) {
  const { date, machine, topics } = results;
  const { processor, cores, memory, system, node } = machine;
  const targets = Object.values(topics).flatMap((topic) => topic.targets);
  const head = [
    `Run of ${date} on ${processor}, ${cores} cores, ${memory}, ${system}, Node ${node}:`,
    `${targets.filter(({ met }) => met).length} of ${targets.length} targets met.`,
  ].join(' ');
  const parts = Object.values(topics).map((topic) => asMarkdown(topic) + (topic.plot ? `\n${topic.plot}\n` : ''));
  return `${head}\n\n${parts.join('\n')}`;
}

/** The page with the results in it. */
export function withResults(text, results) {
  const [before, rest] = text.split(markers[0]);
  const after = rest?.split(markers[1])[1];
  if (after === undefined) throw new Error('The page has no place for the results.');
  return `${before}${markers[0]}\n\n${resultsAsMarkdown(results)}\n${markers[1]}${after}`;
}

/** Brings the page up to date. */
export function writePage() {
  writeFileSync(page, withResults(readFileSync(page, 'utf8'), JSON.parse(readFileSync(latest, 'utf8'))));
}
