// Holds a JSON body against its schema: the validator says what is wrong, the walk what is undocumented and what was seen.
import type { Issue, Validator } from '@otc-geminidb/schema';
import { enumKeyOf, propertyKeyOf } from './coverage.js';
import { isObject } from './fits.js';
import type { EntryPath, Judge } from './judge.js';
import type { Linked } from './linked.js';
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

type Undocumented = (name: string, value: unknown, pointer: string, owner: string) => void;

/** What coverage needs of a schema, and what of it one judge has seen: most of what comes was seen before. */
export interface Watched {
  readonly properties: readonly { readonly name: string; readonly key: string; readonly required: boolean }[];
  readonly enumKeys: ReadonlyMap<unknown, string>;
  /** By position of the property: 1 present, 2 absent. */
  readonly seen: number[];
}

function watchedOf({ schema, node }: Linked): Watched {
  const { properties, required, keywords } = node;
  const values: readonly unknown[] = Array.isArray(keywords.enum) ? keywords.enum : [];
  const names = Object.keys(properties);
  return {
    properties: names.map((name) => ({ name, key: propertyKeyOf(schema, name), required: required.includes(name) })),
    enumKeys: new Map(values.map((value) => [value, enumKeyOf(schema, value)])),
    seen: names.map(() => 0),
  };
}

/** Notes what of the contract a body shows; each documented property counts as a check that passed. */
export function watch(judge: Judge, schema: string, body: unknown, undocumented: Undocumented): void {
  const { contract } = judge.suite;
  walk(contract, schema, body, {
    value(place, value) {
      let watched = judge.watched.get(place);
      if (!watched) {
        watched = watchedOf(place);
        judge.watched.set(place, watched);
        judge.seeRules(place.node.rules);
      }
      const { properties, enumKeys, seen } = watched;
      const enumKey = enumKeys.size > 0 ? enumKeys.get(value) : undefined;
      if (enumKey !== undefined) judge.see('enumValues', enumKey);
      if (properties.length === 0 || !isObject(value)) return;
      judge.checks += properties.length;
      for (let index = 0; index < properties.length; index++) {
        const { name, key, required } = properties[index] as Watched['properties'][number];
        const present = Object.hasOwn(value, name);
        const before = seen[index] ?? 0;
        const now = before | (present ? 1 : 2);
        if (now === before) continue;
        seen[index] = now;
        if (present) judge.see('properties', key);
        if (!required) judge.see(present ? 'optionalPresent' : 'optionalAbsent', key);
      }
    },
    undocumented(name, value, pointer, owner) {
      const node = nodeAt(contract, owner);
      if (node.closed) judge.seeRules(node.unknownRules);
      undocumented(name, value, pointer, owner);
    },
  });
}
