// Whether a recording says where it comes from, and whether one of live traffic is still young enough to be evidence.
import { isObject } from './fits.js';
import { type Origin, origins, type Provenance } from './har.js';
import type { Fault } from './judge.js';

const day = 24 * 60 * 60 * 1000;

/** Clocks of two machines may differ: what was made this much later than now was made now. */
const tolerance = day;

/** ISO 8601 with date, time and zone; `Date.parse` alone takes a lot more. */
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/** Where a recording says that it comes from; `unknown` when it does not say, or names no such place. */
export function originOf(about: unknown): Origin | 'unknown' {
  const said = isObject(about) ? about.origin : undefined;
  return origins.find((origin) => origin === said) ?? 'unknown';
}

/** What is wrong with the provenance of a recording, if anything. Foreign recordings need not have one to be judged. */
export function ageFault(
  about: Partial<Provenance> | null | undefined,
  { maxAge, now }: { readonly maxAge?: number; readonly now?: Date },
): Fault | undefined {
  const wrong = (expected: string, actual: string): Fault => ({ kind: 'provenance', at: [], expected, actual });
  if (about === undefined) {
    return maxAge === undefined
      ? undefined
      : wrong('log._recording with origin and made, as ages are asked for', 'a recording that does not say its age');
  }
  const origin = originOf(about);
  if (origin === 'unknown') return wrong(`log._recording.origin as one of ${origins.join(', ')}`, 'no such origin');
  const made = isoTime.test(String(about?.made)) ? Date.parse(String(about?.made)) : Number.NaN;
  if (Number.isNaN(made)) return wrong('log._recording.made as an ISO 8601 time', 'no such time');
  if (maxAge === undefined || now === undefined || origin !== 'live') return undefined;
  if (made - now.getTime() > tolerance) return wrong('live traffic of the past', 'a recording made in the future');
  const age = Math.floor((now.getTime() - made) / day);
  if (age <= maxAge) return undefined;
  return { kind: 'outdated', at: [], expected: `live traffic of the last ${maxAge} days`, actual: `${age} days old` };
}
