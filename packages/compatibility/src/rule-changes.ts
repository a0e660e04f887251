// Changes that `redocly diff` takes for a patch: closed objects, error codes, and bounds that let more through.
import type { Document } from '@otc-geminidb/codegen';
import type { Bump, Change } from './change.js';
import { type Node, type Pair, schemaPairs } from './schema-pairs.js';

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
function codes({ released, current }: Pair): Verdict[] {
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

/** Compares what two documents require, beyond `redocly diff`. */
export function ruleChanges(released: Document, current: Document): Change[] {
  return [...schemaPairs(released, current)].flatMap((pair) =>
    [...closing(pair), ...codes(pair), ...widening(pair)].map(
      ([bump, what]): Change => ({ source: 'rules', bump, where: pair.where, what }),
    ),
  );
}
