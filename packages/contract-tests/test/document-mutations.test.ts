// Proof that the suite can fail: each constraint of the document is relaxed in turn, and some check notices.
import { describe, expect, it } from 'vitest';
import { type BrokenRule, brokenRules } from '../src/check-request.js';
import { type Exchange, exchangeOf } from '../src/exchange.js';
import type { Finding, Suite } from '../src/index.js';
import { matcher } from '../src/match.js';
import { acceptedAgainstRules, allBrokenExchanges } from './breaking.js';
import { judging } from './judging.js';
import { document, type Mutant, mutantsOf, suiteOf } from './mutation.js';
import { allRecordings } from './support.js';

const recordings = allRecordings();
const original = suiteOf(document);

/** Mutants that no check can notice because they allow nothing more, by name and with the reason. */
const equivalent: readonly { readonly mutants: RegExp; readonly reason: string }[] = [
  {
    mutants:
      /^#\/components\/schemas\/((Request|Response)(Datastore|Flavor)\/properties\/(type|version|storage_engine|storage)|CreateInstance(Request|Response)\/properties\/(mode|status)|BackupWindow|SslOption\/oneOf\/[01]) without type$/,
    reason: 'the enum beside it lists values of that type only',
  },
  {
    mutants: /^#\/components\/schemas\/(ProjectId|RetryAfter) (without type|with null)$/,
    reason: 'a path segment and a header are text, whatever the document says',
  },
  {
    mutants: /^#\/components\/schemas\/Password(\/allOf\/0)? (without type|with null)$/,
    reason: 'the type stands twice: in the schema and in its part for the alphabet',
  },
  {
    mutants: /^#\/components\/schemas\/(NodeCount|StorageSize|KeepDays|SslOption) with anyOf for oneOf$/,
    reason: 'no value is both an integer and a string, so that never more than one branch fits',
  },
  {
    mutants: /^#\/components\/schemas\/Password without (writeOnly|format)$/,
    reason: 'either of the two makes a value secret',
  },
  {
    mutants:
      /^#\/components\/schemas\/(RequestFlavor\/properties\/spec_code|CreateInstanceRequest(\/properties\/ssl_option)?) without x-error-code$/,
    reason: 'the nearest schema around it has the same code, which is then the code of a violation',
  },
];

/** Exchanges whose requests break a rule, and which ones: recorded, and made from what was accepted. */
const refused = recordings.flatMap(({ name, har }) =>
  [...har.log.entries, ...acceptedAgainstRules(original, name, har).map(({ entry }) => entry)].flatMap((entry) => {
    const exchange = exchangeOf(entry, matcher(original.contract));
    const rules = exchange ? brokenBy(original, exchange) : [];
    const places = exchange ? brokenIn(original, exchange).map(({ place }) => `#${place.pointer}`) : [];
    return exchange && rules.length > 0 ? [{ exchange, rules, places }] : [];
  }),
);

/** Answers that are broken, and the findings about them. */
const judgeBroken = judging(original);
const broken = allBrokenExchanges(original, recordings).map(({ entry }) => {
  const findings = judgeBroken(entry, 'broken');
  const places = findings.map(({ document: place }) => place?.pointer ?? '');
  return { entry, found: foundIn(findings), places };
});

describe('the suite', () => {
  it('finds no fault with the recordings when its validators are compiled in process', () => {
    const judge = judging(original);
    const entries = recordings.flatMap(({ name, har }) => har.log.entries.map((entry) => ({ name, entry })));
    expect(entries.flatMap(({ name, entry }) => judge(entry, name))).toEqual([]);
  });

  it('notices each constraint that is relaxed', { timeout: 120_000 }, () => {
    const mutants = mutantsOf(document);
    const survived = mutants.filter((mutant) => !isNoticed(mutant)).map(({ name }) => name);
    const explained = survived.filter((name) => equivalent.some(({ mutants: names }) => names.test(name)));
    const killed = mutants.length - survived.length;
    console.info(
      [`${killed} mutants of the document killed, ${survived.length} equivalent:`, ...survived].join('\n  '),
    );
    expect(killed).toBeGreaterThan(300);
    expect(survived.filter((name) => !explained.includes(name))).toEqual([]);
    for (const { mutants: names, reason } of equivalent) {
      expect(
        survived.some((name) => names.test(name)),
        `needed: ${names} because ${reason}`,
      ).toBe(true);
    }
  });
});

/** Whether a test of this package fails with the mutant in place of the document; what concerns its place comes first. */
function isNoticed({ document: mutated, pointer }: Mutant): boolean {
  const suite = suiteOf(mutated);
  const judge = judging(suite);
  const concerns = ({ places }: { readonly places: readonly string[] }) => places.some((at) => at.startsWith(pointer));
  const isAllowed = ({ exchange, rules }: (typeof refused)[number]) => isLess(brokenBy(suite, exchange), rules);
  const isMissed = ({ entry, found }: (typeof broken)[number]) => isLess(foundIn(judge(entry, 'broken')), found);
  return (
    refused.filter(concerns).some(isAllowed) ||
    broken.filter(concerns).some(isMissed) ||
    refused.some(isAllowed) ||
    broken.some(isMissed)
  );
}

function brokenIn(suite: Suite, exchange: Exchange): BrokenRule[] {
  const { match } = exchange;
  const operation = match.kind === 'operation' && suite.contract.operations.find(({ id }) => id === match.operation.id);
  return operation ? brokenRules({ suite }, operation, exchange) : [];
}

function brokenBy(suite: Suite, exchange: Exchange): string[] {
  return brokenIn(suite, exchange).map(({ pointer, rule, errorCode }) => `${pointer} ${rule} ${errorCode}`);
}

function foundIn(findings: readonly Finding[]): string[] {
  return findings.map(({ kind, pointer, rule }) => `${kind} ${pointer} ${rule}`);
}

/** Whether something of a list is missing from another, as often as it is there. */
function isLess(now: readonly string[], before: readonly string[]): boolean {
  const rest = [...now];
  return before.some((one) => {
    const index = rest.indexOf(one);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
