// Holds request and answer against each other: what the document forbids is refused with its code, what it allows is not.
import { type BrokenRule, brokenRules } from './check-request.js';
import { errorCodeOf } from './check-response.js';
import { codesOfRules } from './codes-of-rules.js';
import type { OperationModel } from './contract.js';
import { codeOfMissing } from './echo.js';
import type { Exchange } from './exchange.js';
import type { Judge } from './judge.js';

/** Checks that the answer is the one that the request calls for. */
export function checkOutcome(judge: Judge, operation: OperationModel, exchange: Exchange): void {
  const { status } = exchange.entry.response;
  // A mock server says so when it answered what it was asked to answer (RFC 7240): then nothing follows from the request.
  if (exchange.requestHeaders.has('prefer') && exchange.responseHeaders.has('preference-applied')) return;
  const broken = brokenRules(judge, operation, exchange);
  const [first] = broken;
  const code = exchange.response.json.ok ? errorCodeOf(exchange.response.json.value) : undefined;
  for (const { rule } of broken) if (rule !== undefined) judge.seeRules([rule]);
  if (first === undefined) {
    checkNotRefused(judge, operation, exchange, code);
  } else if (status < 400) {
    for (const { pointer, place, rule, expected } of broken) {
      judge.check(false, () => ({
        kind: 'accepted-against-rule',
        at: ['response', 'status'],
        pointer,
        place,
        rule,
        expected: `a refusal, as the request breaks a rule: ${pointer || 'it'} ${expected}`,
        actual: `status ${status}`,
      }));
    }
  } else checkCode(judge, exchange, first, code);
}

/** Of several broken rules the first decides the code; only the codes of the rules themselves are compared (X11). */
function checkCode(judge: Judge, exchange: Exchange, first: BrokenRule, code: string | undefined): void {
  if (code === undefined || first.errorCode === undefined) return;
  const { status } = exchange.entry.response;
  const expectedStatus = judge.suite.contract.errorCodes[first.errorCode]?.status;
  if (status !== expectedStatus && !codesOfRules(judge.suite.contract).has(code)) return;
  const accepted = [first.errorCode, ...(first.keyword === 'required' ? [codeOfMissing] : [])];
  judge.check(accepted.includes(code), () => ({
    kind: 'error-code',
    at: ['response', 'content', 'text'],
    pointer: '/error_code',
    place: first.place,
    rule: first.rule ?? 'X11',
    expected: `${accepted.join(' or ')}, as ${first.pointer || 'the request'} ${first.expected}`,
    actual: code,
  }));
}

/** A code that only a broken rule explains is not answered to a request that breaks none. */
function checkNotRefused(judge: Judge, operation: OperationModel, exchange: Exchange, code: string | undefined): void {
  const { status } = exchange.entry.response;
  const explained = code === undefined || !codesOfRules(judge.suite.contract).has(code);
  judge.check(status < 400 || status >= 500 || explained, () => ({
    kind: 'refused-without-rule',
    at: ['response', 'content', 'text'],
    pointer: '/error_code',
    place: judge.suite.contract.errorCodes[code ?? ''] ?? operation,
    expected: 'no such refusal: the request breaks no rule of the document',
    actual: String(code),
  }));
}
