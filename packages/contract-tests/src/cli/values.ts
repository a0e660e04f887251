// Reads the values of options that several commands have.
import { type CoverageCategory, coverageCategories, type Thresholds } from '../coverage.js';
import { UsageError } from './usage-error.js';

/** Thresholds of coverage, such as `rules=100`. */
export function thresholdsOf(list: readonly string[]): Thresholds {
  const thresholds: Partial<Record<CoverageCategory, number>> = {};
  for (const item of list) {
    const [, name, percent = ''] = /^([^=]*)=?(.*)$/s.exec(item) ?? [];
    const category = coverageCategories.find((one) => one === name);
    if (!category) throw new UsageError(`--threshold ${item}: the categories are ${coverageCategories.join(', ')}.`);
    const least = numberOf('--threshold', percent);
    if (least > 100) throw new UsageError(`--threshold ${item}: nothing is seen by more than 100 percent.`);
    thresholds[category] = least;
  }
  return thresholds;
}

/** A number that is not negative. */
export function numberOf(option: string, text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError(`${option} takes a number, not ${JSON.stringify(text)}.`);
  return Number(text);
}

/** Which of several machines this is, such as `1/2`. */
export function shardOf(text: string): { readonly number: number; readonly of: number } {
  const [, number, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? [];
  if (number === undefined || Number(number) > Number(of)) {
    throw new UsageError(`--shard says which machine this is, as in 1/2 and 2/2, not ${JSON.stringify(text)}.`);
  }
  return { number: Number(number), of: Number(of) };
}
