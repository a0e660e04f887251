// Why each row of the retry table is as it is, for people; the client itself does not need the words.

import type { Outcome } from './outcome.js';
import { type Again, answerRows, connectionRows } from './retry-table.js';

/** One line of the table "what is sent again, and what is not". */
export interface RetryLine {
  /** Status, code or fault. */
  readonly what: string;
  readonly again: Again;
  readonly outcome: Outcome | 'accepted';
  readonly why: string;
}

/** By the first status of a row of answers, and by the first code or words of a row of faults. */
const reasons: { readonly [first: string]: string } = {
  401: 'The token was refused before anything was done. A token given as a string has no fresh one.',
  413: 'The gateway refused the body; Retry-After says that it will take it later.',
  429: 'Refused before anything was done, by the service (DBS.280443) or the gateway (APIGW.0308).',
  400: 'Nothing was made, but the same request would be refused again.',
  501: 'The service says that it cannot do this at all.',
  307: 'The request was not carried out here. Following it would take token and body to another address.',
  0: 'The answer does not say whether the request was carried out; a second one could make a second instance.',
  ECONNREFUSED: 'The connection was refused, or not made in time: the request never left.',
  ETIMEDOUT: 'The host could not be reached while connecting: the request never left.',
  ENOTFOUND: 'The name of the host could not be resolved: the request never left.',
  CERT_: 'The TLS handshake failed, so that the request never left.',
  'bad port': 'The platform refuses to connect to that port at all.',
};

const others: readonly RetryLine[] = [
  {
    what: 'the documented status of success, with a body that can be read',
    again: 'never',
    outcome: 'accepted',
    why: 'The call has done what it was to do.',
  },
  {
    what: 'any other connection fault, such as a reset',
    again: 'never',
    outcome: 'unknown',
    why: 'The request may have arrived before the connection broke, or the platform (browsers) does not tell.',
  },
  {
    what: 'time-out or abort while an answer is awaited',
    again: 'never',
    outcome: 'unknown',
    why: 'The request has left, and nobody says what became of it.',
  },
  {
    what: 'time-out or abort before anything was sent',
    again: 'never',
    outcome: 'not-sent',
    why: 'The caller or the limit ended the call.',
  },
  {
    what: 'a request that breaks the document, or a token function that fails',
    again: 'never',
    outcome: 'not-sent',
    why: 'It would fail again, and nothing has left.',
  },
];

/** A code, or what stands for a family of them. */
function nameOf(code: string): string {
  return code.replace(/_$/, '_*');
}

/** The whole table, in the order in which the rows are tried. */
export const retryLines: readonly RetryLine[] = [
  ...answerRows.map(({ statuses: [from, to], again, outcome }) => ({
    what: from === 0 ? 'any other status, such as 500' : from === to ? `status ${from}` : `status ${from} to ${to}`,
    again,
    outcome,
    why: reasons[from] ?? '',
  })),
  ...connectionRows.map(({ codes, says = [], syscall, again }) => ({
    what: `connection fault ${[...codes.map(nameOf), ...says.map((part) => JSON.stringify(part))].join(', ')}${
      syscall ? `, while the platform was in ${syscall}` : ''
    }`,
    again,
    outcome: 'not-sent' as const,
    why: reasons[codes[0] ?? says[0] ?? ''] ?? '',
  })),
  ...others,
];
