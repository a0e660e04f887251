// What the client needs of generated validators and tables, as types of its own.
import type { Issue, Validator } from '@otc-geminidb/schema';

export type { Issue };

/** The validators of what is sent, by operation. */
export interface RequestValidators {
  readonly [operation: string]: { readonly parameters?: Validator<unknown>; readonly body?: Validator<unknown> };
}

/** The validators of answers, by operation and status. */
export interface ResponseValidators {
  readonly [operation: string]: { readonly [status: string]: Validator<unknown> };
}

/** The issues of a value; none where nothing checks it. */
export function issuesOf(validator: Validator<unknown> | undefined, value: unknown): readonly Issue[] {
  const verdict = validator?.(value);
  return verdict?.ok === false ? verdict.issues : [];
}
