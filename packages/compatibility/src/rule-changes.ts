// Changes that `redocly diff` takes for a patch: closed objects, error codes and their catalogue, and wider bounds.
import type { Document } from '@otc-geminidb/codegen';
import type { Bump, Change } from './change.js';
import { carrierPairs, catalogueOf, type Node, type Pair, schemaPairs, type Twins } from './schema-pairs.js';

type Verdict = readonly [Bump, string];

/** Bounds that let more through when they shrink, and those that do when they grow. */
const lower = ['minLength', 'minimum', 'minItems', 'minProperties'];
const upper = ['maxLength', 'maximum', 'maxItems', 'maxProperties'];

const closed = (schema: Node) => schema.additionalProperties === false;
const show = (value: unknown) => (value === undefined ? 'none' : JSON.stringify(value));

function closing({ direction, released, current }: Pair): Verdict[] {
  if (closed(released) === closed(current)) return [];
  if (!closed(current)) return [['minor', 'the object is no longer closed']];
  const what = direction === 'request' ? 'sent further properties' : 'read further properties';
  return [['major', `the object is closed: callers that ${what} break`]];
}

/** Callers act on the documented code of a violation (`x-error-code`), that of unknown properties among them. */
function codes({ released, current }: Twins): Verdict[] {
  const codeOf = (schema: Node, key?: string) => ((key ? schema[key] : schema) as Node | undefined)?.['x-error-code'];
  return [undefined, 'x-unknown-property'].flatMap((key): Verdict[] => {
    const [before, now] = [codeOf(released, key), codeOf(current, key)];
    return before === now ? [] : [['major', `the error code ${show(before)} becomes ${show(now)}`]];
  });
}

/** A request that lets more through is a feature: the next caller needs this version. */
function widening({ direction, released, current }: Pair): Verdict[] {
  if (direction !== 'request') return [];
  const wider = (keyword: string, sign: 1 | -1): Verdict[] => {
    const [before, now] = [released[keyword], current[keyword]];
    if (typeof before !== 'number' || (typeof now === 'number' && sign * (now - before) <= 0)) return [];
    return [['minor', `${keyword} ${show(before)} becomes ${show(now)}`]];
  };
  const dropped: Verdict[] =
    released.pattern !== undefined && current.pattern === undefined ? [['minor', 'the pattern is gone']] : [];
  return [
    ...lower.flatMap((keyword) => wider(keyword, -1)),
    ...upper.flatMap((keyword) => wider(keyword, 1)),
    ...dropped,
  ];
}

/** Callers act on the status of a code and on whether it may be sent again; a new code is one more to know. */
function catalogueChanges(released: Document, current: Document): Change[] {
  const [before, now] = [catalogueOf(released), catalogueOf(current)];
  const change = (bump: Bump, code: string, what: string): Change => ({ source: 'rules', bump, where: code, what });
  const kept = [...before].flatMap(([code, entry]): Change[] => {
    const twin = now.get(code);
    if (!twin) return [change('major', code, 'the code is gone from the catalogue')];
    return ['status', 'retry'].flatMap((key) =>
      entry[key] === twin[key]
        ? []
        : [change('major', code, `its ${key} ${show(entry[key])} becomes ${show(twin[key])}`)],
    );
  });
  const added = [...now.keys()].filter((code) => !before.has(code));
  return [...kept, ...added.map((code) => change('minor', code, 'the code is new in the catalogue'))];
}

/** Compares what two documents require, beyond `redocly diff`. */
export function ruleChanges(released: Document, current: Document): Change[] {
  const verdicts = [
    ...[...schemaPairs(released, current)].map((pair) => ({
      where: pair.where,
      all: [...closing(pair), ...codes(pair), ...widening(pair)],
    })),
    ...[...carrierPairs(released, current)].map((pair) => ({ where: pair.where, all: codes(pair) })),
  ];
  const changes = verdicts.flatMap(({ where, all }) =>
    all.map(([bump, what]): Change => ({ source: 'rules', bump, where, what })),
  );
  return [...changes, ...catalogueChanges(released, current)];
}
