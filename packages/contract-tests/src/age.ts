// Whether a recording says where it comes from, and whether one of live traffic is still young enough to be evidence.
import type { Provenance } from './har.js';
import type { Fault } from './judge.js';

const day = 24 * 60 * 60 * 1000;

/** What is wrong with the provenance of a recording, if anything. Foreign recordings need not have one. */
export function ageFault(
  about: Provenance | undefined,
  { maxAge, now }: { readonly maxAge?: number; readonly now?: Date },
): Fault | undefined {
  if (about === undefined) return undefined;
  const made = Date.parse(about.made);
  if (Number.isNaN(made)) {
    return { kind: 'provenance', at: [], expected: 'log._recording.made as an ISO 8601 time', actual: 'no such time' };
  }
  if (about.origin !== 'live' || maxAge === undefined || now === undefined) return undefined;
  const age = Math.floor((now.getTime() - made) / day);
  if (age <= maxAge) return undefined;
  return { kind: 'outdated', at: [], expected: `live traffic of the last ${maxAge} days`, actual: `${age} days old` };
}
