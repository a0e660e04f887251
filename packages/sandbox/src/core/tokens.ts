// Named tokens (Q03): how a caller asks for each way in which a token can be refused.
import type { OperationRow } from '@otc-geminidb/schema/operations';
import type { ErrorAnswers } from './errors.js';
import type { Match } from './router.js';
import type { Violation } from './violation.js';

/** Tokens that the sandbox refuses; an absent or empty one is refused too, any other is taken. */
export const refusedTokens = {
  /** Was valid once: 401. */
  expired: 'expired',
  /** Was never issued: 401. */
  unknown: 'unknown',
  /** Is scoped to another project: 403. */
  otherProject: 'other-project',
} as const;

/** What is wrong with a credential. */
export function checkToken(
  { name, in: place, rule, errorCode }: OperationRow['credentials'][number],
  token: string | undefined,
  match: Match,
  answers: ErrorAnswers,
): Violation | undefined {
  const pointer = `/${place}/${name}`;
  // A header that is sent twice arrives as a list: one value that is refused is enough.
  const values = token?.includes(',') ? token.split(',') : [token ?? ''];
  let foreign = false;
  for (const value of values) {
    const text = value.trim();
    if (text === '' || text === refusedTokens.expired || text === refusedTokens.unknown) {
      return { rule: rule ?? undefined, errorCode: errorCode ?? undefined, pointer, status: 401 };
    }
    foreign ||= text === refusedTokens.otherProject;
  }
  if (!foreign) return undefined;
  const forbidden = answers.documented(match.id, 403)?.errorCode ?? undefined;
  return { rule: rule ?? undefined, errorCode: forbidden, pointer, status: 403 };
}
