// The table of what ran, what failed, and what could not be had on this machine.
import { spawnSync } from 'node:child_process';

const marks = { passed: '✓', failed: '✗', missing: '-' };
const rows = [];

/** Notes one row, and prints it at once with what there is to say. */
export function note(outcome, what, why = '') {
  rows.push({ outcome, what, why });
  console.log(`${marks[outcome]} ${what}${outcome === 'missing' ? `: ${why}` : ''}`);
  if (outcome === 'failed' && why) console.log(why);
}

/** Notes faults that a check of our own found; none is a pass. */
export function noteFaults(what, faults) {
  note(faults.length === 0 ? 'passed' : 'failed', what, faults.map((fault) => `    ${fault}`).join('\n'));
}

/** Runs a command quietly. */
export function execute(command, args, cwd, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32' && command !== process.execPath,
    timeout: 180_000,
  });
  return { ok: status === 0, stdout: stdout ?? '', output: `${stdout ?? ''}${stderr ?? ''}${error ?? ''}` };
}

/** Runs a command as a row of the table; its output shows only when it failed. */
export function run(what, command, args, cwd, env) {
  const { ok, stdout, output } = execute(command, args, cwd, env);
  note(ok ? 'passed' : 'failed', what, output);
  return { ok, stdout };
}

/** Prints the table; the number of failures. */
export function summary() {
  const of = (outcome) => rows.filter((row) => row.outcome === outcome);
  console.log('\nPackaging');
  for (const { outcome, what, why } of rows) {
    console.log(`  ${marks[outcome]} ${what}${outcome === 'missing' ? ` (not run here: ${why})` : ''}`);
  }
  const failed = of('failed').length;
  console.log(`packaging: ${of('passed').length} passed, ${failed} failed, ${of('missing').length} not run here`);
  return failed;
}
