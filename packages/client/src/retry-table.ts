// What is sent again and what is not, as data: the client acts by it, and the docs print it.
import type { Outcome } from './outcome.js';

/** When the same call is sent again. */
export type Again =
  | 'never'
  /** After Retry-After, or a growing pause. */
  | 'after-waiting'
  /** Only when the answer has Retry-After, and after it. */
  | 'when-told'
  /** Once, with a fresh token from the caller's function. */
  | 'with-fresh-token';

/** What an answer means, by its status. */
export interface AnswerRow {
  /** First and last status that the row is for; the first row that fits holds. */
  readonly statuses: readonly [from: number, to: number];
  readonly again: Again;
  readonly outcome: Outcome;
}

/** Answers other than the documented success (E05). */
export const answerRows: readonly AnswerRow[] = [
  { statuses: [401, 401], again: 'with-fresh-token', outcome: 'rejected' },
  { statuses: [413, 413], again: 'when-told', outcome: 'rejected' },
  { statuses: [429, 429], again: 'after-waiting', outcome: 'rejected' },
  { statuses: [400, 499], again: 'never', outcome: 'rejected' },
  { statuses: [501, 501], again: 'never', outcome: 'rejected' },
  { statuses: [307, 308], again: 'never', outcome: 'rejected' },
  { statuses: [0, 999], again: 'never', outcome: 'unknown' },
];

/** A connection fault by which a platform proves that no connection was made. */
export interface ConnectionRow {
  /** How the code begins: whole ones, and the families of which every member proves it. */
  readonly codes: readonly string[];
  /** Part of a message that proves it, where a platform has no code (Deno, Bun's TLS). */
  readonly says?: readonly string[];
  /** The fault proves it only when it names this system call. */
  readonly syscall?: string;
  readonly again: Again;
}

/** Connection faults after which nothing can have been carried out: the request was not sent. */
export const connectionRows: readonly ConnectionRow[] = [
  {
    codes: ['ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused'],
    says: ['client error (Connect)'],
    again: 'after-waiting',
  },
  {
    codes: ['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'],
    syscall: 'connect',
    again: 'after-waiting',
  },
  { codes: ['ENOTFOUND', 'EAI_AGAIN'], again: 'after-waiting' },
  {
    codes: [
      'CERT_',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'ERR_TLS_CERT_',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_',
    ],
    says: ['The TLS handshake failed', 'before secure TLS connection was established'],
    again: 'after-waiting',
  },
  { codes: [], says: ['bad port', 'Requests to port'], again: 'never' },
];

/** The row of an answer. */
export function rowOfAnswer(status: number): Decision {
  return answerRows.find(({ statuses: [from, to] }) => from <= status && status <= to) ?? open;
}

/** The row of a connection fault, found by its code through its causes; any other fault may have come after sending. */
export function rowOfFault(error: unknown): Decision {
  const row = provenBy(error, 0);
  return row ? { again: row.again, outcome: 'not-sent' } : open;
}

/** What follows from an answer or a fault. */
export type Decision = Pick<AnswerRow, 'again' | 'outcome'>;

const open: Decision = { again: 'never', outcome: 'unknown' };

function provenBy(error: unknown, depth: number): ConnectionRow | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined;
  const { code, message, syscall, cause, errors } = error as { readonly [name: string]: unknown };
  // Several addresses were tried: each of them must have failed before a connection was made.
  if (Array.isArray(errors) && errors.length > 0) {
    const rows = errors.map((each) => provenBy(each, depth + 1));
    return rows.every(Boolean) ? rows[0] : undefined;
  }
  const row = connectionRows.find(
    ({ codes, says = [], syscall: during = syscall }) =>
      (codes.some((each) => String(code).startsWith(each)) && during === syscall) ||
      says.some((part) => String(message).includes(part)),
  );
  return row ?? provenBy(cause, depth + 1);
}
