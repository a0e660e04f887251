// Mistakes that people make with a value: candidates for the wrong value that a page shows, the likeliest first.
import { arrayAt, isObject, type Json, type JsonObject } from '../../document.js';

/** Candidates derived from a right value and from the bounds of its schema. */
export function wrongValues(right: Json, schema: JsonObject): Json[] {
  const outside = bounds(schema);
  if (typeof right === 'number') return [...outside, right + 0.5, `0${right}`, `${right} `, null];
  if (Array.isArray(right)) return [[], {}, null];
  if (isObject(right)) return [[], 'text', null];
  if (typeof right === 'boolean') return [String(right), null];
  if (right === null) return [[], {}];
  return [
    ...outside,
    ...spellings(right),
    `${right.slice(0, -1)}${right.endsWith('6') ? '7' : '6'}`,
    `${right.slice(0, -1)}!`,
    right.slice(0, 3),
    ...(right.length < 12 ? [`${right}, ${right}`] : []),
    `${right} `,
    '',
    7,
  ];
}

/** The other case of what is written in letters alone. */
function spellings(text: string): string[] {
  if (!/^[A-Za-z]{2,}$/.test(text)) return [];
  const lower = text.toLowerCase();
  return [lower, `${lower.slice(0, 1).toUpperCase()}${lower.slice(1)}`].filter((spelling) => spelling !== text);
}

/** Just below the least and just above the greatest, of whichever form has such bounds. */
function bounds(schema: JsonObject): number[] {
  return [schema, ...arrayAt(schema, 'oneOf'), ...arrayAt(schema, 'anyOf'), ...arrayAt(schema, 'allOf')].flatMap(
    (part) => {
      if (!isObject(part)) return [];
      if (part !== schema && (part.oneOf || part.anyOf)) return bounds(part);
      const { minimum, maximum } = part;
      return [
        ...(typeof maximum === 'number' ? [maximum + 1] : []),
        ...(typeof minimum === 'number' ? [minimum - 1] : []),
        ...(Array.isArray(part.enum) && part.enum.every((value) => typeof value === 'number')
          ? [Math.max(...part.enum.map(Number)) + 1]
          : []),
      ];
    },
  );
}
