// Bodies that are JSON, and still too much: depth and number of values are counted.
import { expect, it } from 'vitest';
import { readJson } from '../src/core/body.js';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

it.each([1, 512])('%i levels are read', (depth) => {
  expect(JSON.stringify(readJson(nested(depth)))).toBe(nested(depth));
});

it.each([513, 100_000])('%i levels are not', (depth) => expect(readJson(nested(depth))).toBeUndefined());

it('brackets in strings are no levels', () => {
  const text = JSON.stringify({ '[': `${'["'.repeat(2000)}\\`, last: [] });
  expect(JSON.stringify(readJson(text))).toBe(text);
});

it('brackets after a string are', () => {
  expect(readJson(`["\\\\", ${nested(512)}]`)).toBeUndefined();
});

it.each([
  [20_000, true],
  [20_001, false],
])('of %i values: %s', (count, taken) => {
  expect(Array.isArray(readJson(`[${Array.from({ length: count }, () => '","').join(',')}]`))).toBe(taken);
});
