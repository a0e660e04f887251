// geminidb-contract coverage: puts together what several machines have seen, and holds the whole against thresholds.
import { parseArgs } from 'node:util';
import { CoverageError, coverageCategories, mergeCoverage, shortfallsOf } from '../coverage.js';
import { readCoverage, writeCoverage } from '../coverage-file.js';
import { coverageTable } from '../formats/pretty.js';
import { UsageError } from './usage-error.js';
import { thresholdsOf } from './values.js';

const usage = `usage: geminidb-contract coverage <files of verify --coverage=…> [options]

Puts the coverage of several machines together: what one of them has seen was seen.

  --threshold <category>=<percent>    fail when less was seen (${coverageCategories.join(', ')})
  --output <file>                     write the whole as JSON`;

/** Runs the command and returns the exit code. */
export async function coverageCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      threshold: { type: 'string', multiple: true, default: [] },
      output: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (positionals.length === 0) throw new UsageError(`Name the files to put together.\n\n${usage}`);
  const thresholds = thresholdsOf(values.threshold);
  try {
    const coverage = mergeCoverage(await Promise.all(positionals.map(readCoverage)));
    if (values.output !== undefined) await writeCoverage(values.output, coverage);
    process.stdout.write(coverageTable({ coverage }));
    const shortfalls = shortfallsOf(coverage, thresholds);
    for (const { category, wanted, percent } of shortfalls) {
      console.error(`coverage of ${category} is ${percent} %, wanted ${wanted} %`);
    }
    return shortfalls.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CoverageError)) throw error;
    console.error(error.message);
    return 2;
  }
}
