// The recordings of this repository against the document.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coverageCategories, verify } from '../src/index.js';

const folder = fileURLToPath(new URL('../recordings', import.meta.url));

describe('the recordings of this repository', async () => {
  const report = await verify([folder]);

  it('agree with the document in strict mode', () => {
    expect(report.findings).toEqual([]);
    expect(report.damaged).toEqual([]);
    expect(report.checks).toBe(report.passed);
  });

  it.each(coverageCategories)('show everything of the category %s', (category) => {
    expect(report.coverage[category].never).toEqual([]);
  });

  it('need no other excuse than X04, for the four properties of the documented pair', () => {
    expect(report.exceptions.map(({ erratum, pointer }) => `${erratum} ${pointer}`)).toEqual([
      'X04 /availability_zone',
      'X04 /vpc_id',
      'X04 /subnet_id',
      'X04 /security_group_id',
    ]);
  });

  it('are not evidence about the cloud, and the report says so', () => {
    expect(report.origins.live).toBeUndefined();
    expect(report.evidence).toMatch(/^None of these recordings is live/);
  });
});
