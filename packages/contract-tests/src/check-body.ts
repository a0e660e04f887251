// Holds a JSON body against its schema: the validator says what is wrong, the walk what is undocumented and what was seen.
import type { Issue, Validator } from '@otc-geminidb/schema';
import { enumKeyOf, propertyKeyOf } from './coverage.js';
import { isObject } from './fits.js';
import type { EntryPath, Judge } from './judge.js';
import { placeOf, secretPlaces, valueAt } from './place.js';
import { show } from './secrets.js';
import { nodeAt } from './suite.js';
import { walk } from './walk.js';

/** The issues that a validator finds, none when there is no validator. */
export function issuesOf(validator: Validator<unknown> | undefined, value: unknown): readonly Issue[] {
  const result = validator?.(value);
  return result === undefined || result.ok ? [] : result.issues;
}

/** What must hold, out of an issue's message: without the place at its start and the value at its end. */
export function expectationOf({ message }: Issue): string {
  return message.replace(/^\S+(?: value)? (?=must|is )/, '').replace(/, got .*$/s, '');
}

/** Checks an answer's body: every schema constraint, and in strict mode every property. */
export function checkBody(
  judge: Judge,
  schema: string,
  validator: Validator<unknown> | undefined,
  body: unknown,
  at: EntryPath,
): void {
  const { contract } = judge.suite;
  const secrets = new Set(secretPlaces(contract, schema, body).map(({ pointer }) => pointer));
  const issues = issuesOf(validator, body);
  judge.check(issues.length === 0, () => fault(issues[0] as Issue));
  for (const issue of issues.slice(1)) judge.check(false, () => fault(issue));
  watch(judge, schema, body, (name, value, pointer, owner) => {
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

  function fault(issue: Issue) {
    return {
      kind: 'body' as const,
      at,
      pointer: issue.pointer,
      place: placeOf(contract, schema, issue.pointer, issue.keyword),
      rule: issue.rule,
      expected: expectationOf(issue),
      actual: secrets.has(issue.pointer) ? 'a secret value' : show(valueAt(body, issue.pointer)),
    };
  }
}

type Undocumented = (name: string, value: unknown, pointer: string, owner: string) => void;

/** Notes what of the contract a body shows; each documented property counts as a check that passed. */
export function watch(judge: Judge, schema: string, body: unknown, undocumented: Undocumented): void {
  const { contract } = judge.suite;
  walk(contract, schema, body, {
    value(node, place, value) {
      judge.seeRules(node.rules);
      if (Array.isArray(node.keywords.enum)) judge.see('enumValues', enumKeyOf(place, value));
      if (!isObject(value)) return;
      for (const name of Object.keys(node.properties)) {
        const key = propertyKeyOf(place, name);
        const present = Object.hasOwn(value, name);
        judge.checks++;
        if (present) judge.see('properties', key);
        if (!node.required.includes(name)) judge.see(present ? 'optionalPresent' : 'optionalAbsent', key);
      }
    },
    branch() {},
    undocumented(name, value, pointer, owner) {
      const node = nodeAt(contract, owner);
      if (node.closed) judge.seeRules(node.unknownRules);
      undocumented(name, value, pointer, owner);
    },
  });
}
