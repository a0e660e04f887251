// An instance as it is easier to work with: numbers, a boolean and a Date in place of the wire's forms.
import { responseForms } from '@otc-geminidb/schema/forms';
import type { CreateInstanceResponse } from '@otc-geminidb/types';
import { type Normalized, normalize } from './normalize.js';

type Forms = (typeof responseForms)['CreateInstanceResponse'];

/** An instance with `num`, `size` and `keep_days` as numbers, `ssl_option` as a boolean and `created` as a Date. */
export type NormalizedInstance = Normalized<CreateInstanceResponse, Forms>;

/**
 * Makes the wire's string-or-integer fields of an instance one (X01). `created` has no time zone on the wire and is
 * read as UTC (X07). Names stay, unknown properties stay, and a value in no documented form stays as it is (X09).
 */
export function normalizeInstance(instance: CreateInstanceResponse): NormalizedInstance {
  return normalize(instance, responseForms.CreateInstanceResponse);
}
