// Holds a JSON body against its schema: the validator says what is wrong, the walk what is undocumented and what was seen.
import type { Issue, Validator } from '@otc-geminidb/schema';
import { secretFault } from './faults.js';
import type { EntryPath, Judge } from './judge.js';
import { placeOf, secretPlaces, valueAt } from './place.js';
import { holdsNamedSecret, show } from './secrets.js';
import { nodeAt } from './suite.js';

/** The issues that a validator finds, none when there is no validator. */
export function issuesOf(validator: Validator<unknown> | undefined, value: unknown): readonly Issue[] {
  const result = validator?.(value);
  return result === undefined || result.ok ? [] : result.issues;
}

/** What must hold, out of an issue's message: without the place at its start and the value at its end. */
export function expectationOf({ message }: Issue): string {
  return message.replace(/^\S+(?: value)? (?=must|is )/, '').replace(/, got .*$/s, '');
}

/** An undocumented property that holds a secret by its name, in a recording that should hold none. */
export function checkNamedSecret(judge: Judge, at: EntryPath, name: string, value: unknown, pointer: string): void {
  if (!holdsNamedSecret(judge.suite.contract, name, value)) return;
  judge.check(false, () => secretFault(at, undefined, { pointer }));
}

/** Checks an answer's body: every schema constraint, and in strict mode every property. Says whether it is valid. */
export function checkBody(
  judge: Judge,
  schema: string,
  validator: Validator<unknown> | undefined,
  body: unknown,
  at: EntryPath,
): boolean {
  const { contract } = judge.suite;
  const issues = issuesOf(validator, body);
  judge.check(issues.length === 0, () => fault(issues[0] as Issue));
  for (const issue of issues.slice(1)) judge.check(false, () => fault(issue));
  judge.watch(schema, body, (name, value, pointer, owner) => {
    checkNamedSecret(judge, at, name, value, pointer);
    judge.check(false, () => ({
      kind: 'undocumented-property',
      at,
      pointer,
      place: { pointer: owner, line: nodeAt(contract, owner).line },
      rule: 'X09' in contract.rules ? 'X09' : undefined,
      expected: `no property ${JSON.stringify(name)}: the document does not list it`,
      actual: show(value),
    }));
  });

  return issues.length === 0;

  function fault(issue: Issue) {
    return {
      kind: 'body' as const,
      at,
      pointer: issue.pointer,
      place: placeOf(contract, schema, issue.pointer, issue.keyword),
      rule: issue.rule,
      expected: expectationOf(issue),
      actual: secretPlaces(contract, schema, body).some(({ pointer }) => pointer === issue.pointer)
        ? 'a secret value'
        : show(valueAt(body, issue.pointer)),
    };
  }
}
