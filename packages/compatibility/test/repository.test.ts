// The repository's own document: what changed since its last release is promised by a changeset.
import { expect, it } from 'vitest';
import { line } from '../src/change.js';
import { readChangesets } from '../src/changesets.js';
import { compare } from '../src/compare.js';
import { acceptedBreaks, changesets, current, released } from '../src/repository.js';
import { verdict } from '../src/verdict.js';

it('Changesets promise at least what the document changed since its last release', async () => {
  const comparison = await compare(released, current, acceptedBreaks());
  expect(verdict(comparison, readChangesets(changesets))).toEqual([]);
}, 30_000);

it('Every accepted break has a reason', () => {
  expect([...acceptedBreaks()].filter(([, reason]) => !/\w{3}/.test(reason ?? ''))).toEqual([]);
});

it('A change in one line names its source, its place and what it is', () => {
  expect(line({ source: 'types', bump: 'major', where: 'createInstance requestBody', what: 'gone' })).toBe(
    'types: createInstance requestBody: gone',
  );
});
