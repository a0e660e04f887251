// geminidb-contract verify: reads options, verifies, writes the report.
import { parseArgs } from 'node:util';
import { baselineOf, readBaseline } from '../baseline.js';
import { coverageCategories } from '../coverage.js';
import { writeCoverage } from '../coverage-file.js';
import { type Finding, fingerprint } from '../finding.js';
import { formatReport, type ReportFormat, reportFormats } from '../formats/index.js';
import { coverageTable } from '../formats/pretty.js';
import { exitCodeOf } from '../report.js';
import { verify } from '../verify.js';
import { writeInto } from '../write-into.js';
import { progress } from './progress.js';
import { UsageError } from './usage-error.js';
import { numberOf, shardOf, thresholdsOf } from './values.js';

const usage = `usage: geminidb-contract verify <HAR files or folders> [options]

  --format pretty|json|junit|github   form of the report (default pretty)
  --output <file>                     write the report there instead of printing it
  --tolerant                          leave out undocumented properties, parameters and headers
  --max-age <days>                    fail on live recordings that are older, or that do not say where they come from
  --coverage, --coverage=<file>       print what was seen and what never; also write it there as JSON
  --threshold <category>=<percent>    fail when less was seen (${coverageCategories.join(', ')})
  --baseline <file>                   accept the findings listed there, each with a reason
  --write-baseline <file>             write such a list of today's findings, and what is still needed of --baseline
  --max-findings <number>             how many findings to report (default 1000)
  --shard <number>/<machines>         take only this machine's part of the files, as 1/2 and 2/2; coverage adds up`;

/** Runs the command and returns the exit code. */
export async function verifyCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: args.map((arg) => (arg.startsWith('--coverage=') ? arg.replace('--coverage=', '--coverage-file=') : arg)),
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'pretty' },
      output: { type: 'string' },
      tolerant: { type: 'boolean', default: false },
      'max-age': { type: 'string' },
      coverage: { type: 'boolean', default: false },
      'coverage-file': { type: 'string' },
      threshold: { type: 'string', multiple: true, default: [] },
      baseline: { type: 'string' },
      'write-baseline': { type: 'string' },
      'max-findings': { type: 'string' },
      shard: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (positionals.length === 0) throw new UsageError(`Name the HAR files or folders to verify.\n\n${usage}`);
  const format = reportFormats.find((name) => name === values.format);
  if (!format) throw new UsageError(`--format is one of ${reportFormats.join(', ')}.`);
  for (const name of ['output', 'coverage-file', 'write-baseline'] as const) {
    if (values[name] === '') throw new UsageError(`--${name.replace('-file', '=')} needs the name of a file.`);
  }
  const baseline = values.baseline === undefined ? undefined : await readBaseline(values.baseline);
  const found = new Map<string, Finding>();
  const bar = progress(process.stderr);
  const report = await verify(positionals, {
    tolerant: values.tolerant,
    thresholds: thresholdsOf(values.threshold),
    onProgress: bar.update,
    ...(values['max-age'] === undefined ? {} : { maxAge: numberOf('--max-age', values['max-age']), now: new Date() }),
    ...(values['max-findings'] === undefined
      ? {}
      : { maxFindings: numberOf('--max-findings', values['max-findings']) }),
    ...(values.shard === undefined ? {} : { shard: shardOf(values.shard) }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(values['write-baseline'] === undefined ? {} : { onFinding: (one) => found.set(fingerprint(one), one) }),
  });
  bar.end();
  const text = formatReport(report, format);
  if (values.output === undefined) process.stdout.write(text);
  else await writeInto(values.output, text);
  await tellCoverage(format);
  if (values['write-baseline'] !== undefined) {
    // What was accepted stays so, with its reason, as long as it is needed.
    const needed = (baseline?.accepted ?? []).filter(({ finding }) => !report.unusedBaseline.includes(finding));
    const accepted = [...needed, ...baselineOf({ findings: [...found.values()] }).accepted];
    await writeInto(values['write-baseline'], `${JSON.stringify({ accepted }, null, 2)}\n`);
  }
  return exitCodeOf(report);

  /** The table goes where it does not disturb a report for programs. */
  async function tellCoverage(form: ReportFormat): Promise<void> {
    const file = values['coverage-file'];
    if (file !== undefined) await writeCoverage(file, report.coverage);
    if (!values.coverage && file === undefined) return;
    const stream = form === 'pretty' && values.output === undefined ? process.stdout : process.stderr;
    stream.write(`\n${coverageTable(report)}`);
  }
}
