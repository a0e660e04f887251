// How a service may read a value that its documentation does not allow, and take it all the same.
import type { Contract } from '../contract.js';
import { isObject } from '../fits.js';
import { spellings } from '../vocabulary.js';

/** Other values that a kind reader may take a value for: nothing, another form of it, a list of one. */
export function kindReadings(contract: Contract, value: unknown): unknown[] {
  if (value === null) return [undefined];
  if (Array.isArray(value)) return value.length === 1 ? [value[0]] : [];
  if (isObject(value)) return [[value]];
  if (typeof value === 'boolean') return [Number(value), String(Number(value)), String(value)];
  if (typeof value === 'number') return [String(value), Math.trunc(value), [value]];
  if (typeof value !== 'string') return [];
  const text = value.trim().replace(/\s*,\s*/g, ',');
  const readings: unknown[] = [text, [text], [value], ...(spellings(contract).get(text.toLowerCase()) ?? [])];
  if (text === '') readings.push(undefined);
  else if (Number.isFinite(Number(text))) readings.push(Number(text), String(Number(text)));
  return readings;
}

/** Whether an object of a JSON text has a name twice: readers differ in which one counts. */
export function namesTwice(text: string): boolean {
  let kept = 0;
  JSON.parse(text, (_, value) => {
    if (isObject(value)) kept += Object.keys(value).length;
    return value;
  });
  const written = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined);
  return written.length !== kept;
}
