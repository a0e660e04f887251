// Judges a document by the generated validator and says where in the input each issue is.
import type { Issue } from '@otc-geminidb/schema';
import { requestValidators } from '@otc-geminidb/schema/requests';
import type { RequestDocument } from './document.js';
import { hintFor } from './hints.js';
import { secretNames } from './secrets.js';

/** An issue with its place in the input. */
export interface LocatedIssue extends Issue {
  readonly line: number;
  readonly column: number;
  /** What to do about it, where the way it is written is the reason. */
  readonly hint: string | undefined;
}

/** The issues of a value, in the order of the rulebook. */
export function judge(value: unknown): readonly Issue[] {
  const verdict = requestValidators.createInstance.body(value);
  return verdict.ok ? [] : verdict.issues;
}

/**
 * The issues of a document.
 * @param withoutSecrets whether a secret may be missing, since it is given apart from the request
 */
export function check(document: RequestDocument, withoutSecrets: boolean): LocatedIssue[] {
  return judge(document.value)
    .filter((issue) => !(withoutSecrets && isMissingSecret(issue)))
    .map((issue) => ({
      ...issue,
      ...document.placeOf(issue.pointer, issue.keyword === 'additionalProperties' ? 'key' : 'value'),
      hint: hintFor(issue, document, judge),
    }));
}

/** Whether an issue is that a secret is missing that can be given apart from the request. */
export function isMissingSecret({ keyword, pointer }: Issue): boolean {
  return keyword === 'required' && secretNames.includes(pointer.slice(1));
}
