// What several checks find in the same way: a secret that was left in, and what the tool that recorded did not keep.
import type { EntryPath, Fault } from './judge.js';

/** Where a fault is, beside its place in the exchange. */
type Where = Pick<Fault, 'pointer' | 'place' | 'rule'>;

/** No recording holds a secret; what stands in its place is a stand-in. */
export function secretFault(at: EntryPath, actual = 'a value that is no known stand-in', where: Where = {}): Fault {
  return { kind: 'secret', at, ...where, expected: 'a stand-in where a secret was', actual };
}

/** What was not kept says nothing about the API. */
export function notRecorded(at: EntryPath, expected: string, actual = 'a recording without', where: Where = {}): Fault {
  return { kind: 'not-recorded', at, ...where, expected, actual };
}
