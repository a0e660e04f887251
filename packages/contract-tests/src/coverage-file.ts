// Coverage as a file: what one machine has seen, to be put together with what the others have.
import { readFile } from 'node:fs/promises';
import { CoverageError, type CoverageReport, coverageCategories } from './coverage.js';
import { isObject } from './fits.js';
import { writeInto } from './write-into.js';

/** Writes a coverage as JSON; its folder is made when it is missing. */
export async function writeCoverage(path: string, coverage: CoverageReport): Promise<void> {
  await writeInto(path, `${JSON.stringify(coverage, null, 2)}\n`);
}

/**
 * Reads what `writeCoverage` wrote.
 * @throws {CoverageError} when the file is none.
 */
export async function readCoverage(path: string): Promise<CoverageReport> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new CoverageError(`${path} cannot be read as JSON`, { cause });
  }
  const whole = coverageCategories.every((category) => {
    const part = isObject(value) ? value[category] : undefined;
    return isObject(part) && isObject(part.seenIn) && Array.isArray(part.never);
  });
  if (!whole) throw new CoverageError(`${path} holds no coverage, as verify --coverage=<file> writes it`);
  return value as CoverageReport;
}
