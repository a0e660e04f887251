// Prints the least bump since the last release and what asks for it; with --released, makes the document the released one.
import { copyFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { line } from './change.js';
import { promised, readChangesets } from './changesets.js';
import { compare } from './compare.js';
import { acceptedBreaks, changesets, current, released } from './repository.js';
import { verdict } from './verdict.js';

const { values } = parseArgs({ options: { released: { type: 'boolean', default: false } } });
if (values.released) {
  copyFileSync(current, released);
  console.log('The document as it is now is the released one.');
} else {
  const reasons = acceptedBreaks();
  const comparison = await compare(released, current, reasons);
  for (const change of comparison.changes) console.log(`${change.bump.padEnd(5)}  ${line(change)}`);
  for (const { change, reason } of comparison.accepted) console.log(`accepted  ${line(change)}: ${reason}`);
  const seen = new Set(comparison.accepted.map(({ change }) => line(change)));
  for (const one of reasons.keys()) if (!seen.has(one)) console.log(`no longer needed in accepted.yaml  ${one}`);
  const promise = readChangesets(changesets);
  console.log(`least bump: ${comparison.bump}; the changesets promise: ${promised(promise)}`);
  const faults = verdict(comparison, promise);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
