// What a recorder may send: without leave to create, only what the vendor's own documentation says will be refused.
import { brokenRules, type RequestOf } from '../check-request.js';
import { exchangeOf } from '../exchange.js';
import { matcher } from '../match.js';
import { entryOf, type SentRequest } from '../record.js';
import type { Suite } from '../suite.js';

/** Whether a request may be sent, and why. */
export interface Permission {
  readonly allowed: boolean;
  readonly reason: string;
}

/** Methods that change nothing by definition (RFC 9110). */
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request may be known by something else than what the document names: a signature, a session. */
function mayBeSigned({ requestHeaders, url }: RequestOf): boolean {
  return requestHeaders.has('authorization') || requestHeaders.has('cookie') || url.search !== '';
}

/**
 * Decides whether a request may be sent without leave to create anything.
 *
 * Rules that are this project's own do not count: the cloud may not keep them, and take the request.
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
  const certain = broken.find(
    ({ rule, keyword }) =>
      rule !== undefined &&
      suite.contract.rules[rule]?.ours === false &&
      !(keyword === 'credential' && mayBeSigned(exchange)),
  );
  if (certain) return { allowed: true, reason: `it breaks rule ${certain.rule}` };
  const reason =
    broken.length > 0
      ? `it breaks only rules that the cloud may not keep (${[...new Set(broken.map(({ rule }) => rule))].join(', ')})`
      : 'it breaks no rule of the document, so it may be carried out';
  return { allowed: false, reason };
}
