// What a recorder may send: without leave to create, only what the vendor's own documentation says will be refused.
import { type BrokenRule, brokenRules, type RequestOf } from '../check-request.js';
import type { OperationModel } from '../contract.js';
import { exchangeOf } from '../exchange.js';
import { matcher } from '../match.js';
import { valueAt } from '../place.js';
import { entryOf, type SentRequest } from '../record.js';
import { replaceAt } from '../sanitize.js';
import type { Suite } from '../suite.js';
import { isOneOf, isTransportHeader } from '../transport-headers.js';
import { kindReadings, namesTwice } from './kind-readings.js';

/** Whether a request may be sent, and why. */
export interface Permission {
  readonly allowed: boolean;
  readonly reason: string;
}

/** Methods that change nothing by definition (RFC 9110). */
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request may be known by something else than what the document names: a signature, a session, a code. */
function mayBeSigned(operation: OperationModel, { requestHeaders, url }: RequestOf): boolean {
  const known = [...operation.credentials, ...operation.parameters];
  const isHarmless = (name: string) => name !== 'cookie' && (isTransportHeader(name) || isOneOf(known, name));
  return url.search !== '' || ![...requestHeaders.keys()].every(isHarmless);
}

/** Whether a reader that is kinder than the documentation may take a body for one that does not break the rule. */
function mayBeExcused(suite: Suite, operation: OperationModel, exchange: RequestOf, { pointer }: BrokenRule): boolean {
  const { json } = exchange.request;
  if (!json.ok) return false;
  const value = valueAt(json.value, pointer);
  if (value === undefined) return false;
  return kindReadings(suite.contract, value).some((reading) => {
    const body = replaceAt(json.value, pointer.split('/').slice(1), reading);
    const request = { ...exchange.request, json: { ok: true as const, value: body } };
    const still = brokenRules({ suite }, operation, { ...exchange, request });
    return !still.some((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
  });
}

/**
 * Decides whether a request may be sent without leave to create anything.
 *
 * Rules that are this project's own do not count, nor what a kind reader may excuse, such as null for "left out" or
 * digits with a leading zero: the cloud may take such a request.
 */
export function permissionFor(suite: Suite, request: SentRequest): Permission {
  const nothing = { status: 0, statusText: '', headers: [], body: '' };
  const exchange = exchangeOf(entryOf(request, nothing, new Date(0)), matcher(suite.contract));
  if (exchange?.match.kind !== 'operation') {
    return { allowed: false, reason: 'the document does not have this request, so nobody can say what it would do' };
  }
  const { operation } = exchange.match;
  if (safeMethods.has(operation.method)) return { allowed: true, reason: `${operation.method} changes nothing` };
  const broken = brokenRules({ suite }, operation, exchange);
  if (Object.values(exchange.match.path).some((value) => value.trim() !== '' && value.trim() !== value)) {
    return { allowed: false, reason: 'white space around a part of its path may be cut off' };
  }
  if (exchange.request.json.ok && namesTwice(exchange.request.text)) {
    return { allowed: false, reason: 'an object in it has a property twice, and nobody can say which one counts' };
  }
  const certain = broken.find(
    (one) =>
      one.rule !== undefined &&
      suite.contract.rules[one.rule]?.ours === false &&
      !(one.keyword === 'credential' && mayBeSigned(operation, exchange)) &&
      !mayBeExcused(suite, operation, exchange, one),
  );
  if (certain) return { allowed: true, reason: `it breaks rule ${certain.rule}` };
  const reason =
    broken.length > 0
      ? `it breaks only what the cloud may not keep to the letter (${[...new Set(broken.map(({ rule }) => rule))].join(', ')})`
      : 'it breaks no rule of the document, so it may be carried out';
  return { allowed: false, reason };
}
