// Tells how sending a request ended, for people and as JSON, and with which exit code.
import type { ErrorAdvice, GeminiDBClient, GeminiDBError, Reconciliation } from '@otc-geminidb/client';
import { stringify } from 'yaml';
import { type ExitCode, exitCodes } from './exit-codes.js';
import type { Output } from './output.js';

/** How the call ended. */
export type Result = Awaited<ReturnType<GeminiDBClient['safe']['createInstance']>>;

/** Prints how the call ended, and returns its exit code. */
export function tellEnding(result: Result, json: boolean, output: Output): ExitCode {
  if (json) output.json(asJson(result));
  else if (result.ok) {
    output.result(`${output.paint('green', 'Accepted')}: the instance is being created.`);
    output.result(indented(result.data));
  } else tellError(result.error, result.outcome, output);
  return exitCodeOf(result);
}

/** Data as YAML, indented below a line. */
export function indented(data: unknown): string {
  return stringify(data, { lineWidth: 0 }).trimEnd().replaceAll(/^/gm, '  ');
}

function exitCodeOf(result: Result): ExitCode {
  if (result.ok) return exitCodes.ok;
  return result.error.name === 'RequestValidationError' ? exitCodes.invalid : exitCodes[result.outcome];
}

function tellError(error: GeminiDBError, outcome: keyof typeof titles, output: Output): void {
  const { reconcile } = error;
  // The list below says the same, one thing a line.
  const own = reconcile ? error.message.replace(reconcile.hint, '').trimEnd() : error.message;
  // The vendor's message often ends its sentence by itself.
  const message = own.replace(/\.\.$/, '.');
  output.say(`${output.paintMessage(outcome === 'unknown' ? 'yellow' : 'red', titles[outcome])}: ${message}`);
  const { requestId, advice } = factsOf(error);
  if (requestId !== undefined && !reconcile) output.say(`  request id: ${requestId}`);
  if (advice) output.say(`  ${advice.meaning} ${advice.action}`);
  if (advice?.docs !== undefined) output.say(`  more: ${advice.docs}`);
  if (reconcile) tellReconciliation(reconcile, output);
}

const titles = {
  rejected: 'Rejected, nothing was created',
  'not-sent': 'Not sent, nothing was created',
  unknown: 'The outcome is unknown',
} as const;

function tellReconciliation({ request, from, to, requestId }: Reconciliation, output: Output): void {
  const time = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;
  output.say('An instance may exist, and be billed. Before you send this again, look in the console for one:');
  output.say(`  created: between ${time(from)} and ${time(to)}, or shortly after`);
  for (const [name, value] of Object.entries(request)) output.say(`  ${name}: ${value}`);
  if (requestId !== undefined) output.say(`  request id: ${requestId}`);
}

/** What only some of the errors have. */
function factsOf(error: GeminiDBError): Facts {
  const { status, errorCode, errorMessage, requestId, retryAfter, advice, issues } = error as GeminiDBError & Facts;
  return { status, errorCode, errorMessage, requestId, retryAfter, advice, issues };
}

/** Fields of the errors, each of some of them. */
interface Facts {
  readonly status?: number | undefined;
  readonly errorCode?: string | undefined;
  readonly errorMessage?: string | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly advice?: ErrorAdvice | undefined;
  readonly issues?: unknown;
}

function asJson(result: Result): unknown {
  if (result.ok) {
    const { outcome, status, requestId, attempts, data } = result;
    return { outcome, status, requestId, attempts, instance: data };
  }
  const { name, message, outcome, attempts, reconcile } = result.error;
  const { issues, status, requestId, ...facts } = factsOf(result.error);
  return { outcome, status, requestId, attempts, error: { name, message, ...facts }, issues, reconcile };
}
