// The suite for those who have vitest: one test for each operation, status, header, property and rule of the document.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from './contract.js';
import { type CoverageCategory, propertyKeyOf } from './coverage.js';
import { writeCoverage } from './coverage-file.js';
import type { Finding } from './finding.js';
import { formatReport } from './formats/index.js';
import type { Report } from './report.js';
import { documentSuite } from './suite.js';
import { type VerifyOptions, verify } from './verify.js';

/** How to define the tests. */
export interface ContractTestOptions extends VerifyOptions {
  /** HAR files and folders of them. */
  readonly recordings: readonly string[];
  /** Whether what no recording shows is a failure; otherwise its test is skipped. Default `false`. */
  readonly requireCoverage?: boolean;
  /**
   * File for what was seen, as JSON: with `vitest --shard`, one for each test file, for `geminidb-contract coverage` to
   * put together.
   */
  readonly coverageFile?: string;
}

/** Defines the tests of the document's contract, in a vitest file. */
export function defineContractTests({
  recordings,
  requireCoverage = false,
  coverageFile,
  ...options
}: ContractTestOptions): void {
  const { contract } = options.suite ?? documentSuite;
  describe(`${contract.document.title} ${contract.document.version}`, () => {
    let report: Report;
    beforeAll(async () => {
      report = await verify(recordings, options);
      if (coverageFile !== undefined) await writeCoverage(coverageFile, report.coverage);
    });

    it('can read every recording', () => {
      expect(report.damaged).toEqual([]);
      expect(report.recordings).toBeGreaterThan(0);
    });

    for (const { title, category, key, concerns } of casesOf(contract)) {
      it(title, ({ skip }) => {
        expect(textOf(report.findings.filter(concerns))).toBe('');
        const seen = report.coverage[category].seenIn[key];
        if (seen === undefined && !requireCoverage) skip('no recording shows it');
        expect(seen, 'the recording that shows it').toBeDefined();
      });
    }

    it('finds no other difference', () => {
      expect(report.failed === 0 ? '' : formatReport(report)).toBe('');
    });

    it('reaches the thresholds of coverage', () => {
      expect(report.shortfalls).toEqual([]);
    });
  });
}

/** One thing that the document states. */
interface Case {
  readonly title: string;
  readonly category: CoverageCategory;
  readonly key: string;
  readonly concerns: (finding: Finding) => boolean;
}

function casesOf(contract: Contract): Case[] {
  const below = (pointer: string) => (finding: Finding) => {
    const place = finding.document?.pointer;
    return place === `#${pointer}` || place?.startsWith(`#${pointer}/`) === true;
  };
  const operations = contract.operations.flatMap((operation): Case[] => [
    {
      title: `${operation.id}: is called as documented`,
      category: 'operations',
      key: operation.id,
      concerns: below(operation.pointer),
    },
    ...Object.entries(operation.responses).flatMap(([status, response]): Case[] => [
      {
        title: `${operation.id}: answers ${status} as documented`,
        category: 'statuses',
        key: `${operation.id} ${status}`,
        concerns: ({ subject }) => subject.endsWith(`→ ${status}`),
      },
      ...response.headers.map(
        (header): Case => ({
          title: `${operation.id}: sends ${header.name} with ${status} as documented`,
          category: 'headers',
          key: `${operation.id} ${status} ${header.name}`,
          concerns: below(header.pointer),
        }),
      ),
    ]),
  ]);
  const properties = Object.entries(contract.nodes).flatMap(([pointer, node]) =>
    Object.entries(node.properties).map(([name, property]): Case => {
      const key = propertyKeyOf(pointer, name);
      return { title: `property ${key}`, category: 'properties', key, concerns: below(property) };
    }),
  );
  const rules = Object.entries(contract.rules).map(
    ([id, { subject }]): Case => ({
      title: `rule ${id}${subject === null ? '' : `: ${subject}`}`,
      category: 'rules',
      key: id,
      concerns: ({ rule }) => rule === id,
    }),
  );
  return [...operations, ...properties, ...rules];
}

function textOf(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ at, kind, pointer, expected, actual }) =>
        `${at.file}:${at.line} ${kind} ${pointer ?? ''} ${expected}; ${actual}`,
    )
    .join('\n');
}
