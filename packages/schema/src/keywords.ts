// What generated checks call: the kinds of JSON values, and the keywords that take more than an operator.

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a string. */
export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** The number of characters of a text, a surrogate pair being one. */
export function lengthOf(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

/** Whether a text has a number of characters. */
export function hasLength(text: string, least: number, most: number = Number.POSITIVE_INFINITY): boolean {
  const { length } = text;
  // There are at least half as many characters as units, so that few texts need counting.
  if (length < least || length > 2 * most) return false;
  if (length <= most && length >= 2 * least) return true;
  const count = lengthOf(text);
  return count >= least && count <= most;
}

/** Whether a number is a multiple of another, as far as floating point can tell: 19.99 is one of 0.01. */
export function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) <= Number.EPSILON * Math.abs(quotient);
}

/** What a property holds; a function, and the prototype itself, are no data: every object inherits them. */
export function dataOf(value: unknown): unknown {
  return typeof value === 'function' || value === Object.prototype ? undefined : value;
}

/** Whether every entry of a list fits. */
export function every(list: readonly unknown[], fits: (value: unknown) => boolean): boolean {
  for (let index = 0; index < list.length; index++) if (!fits(list[index])) return false;
  return true;
}

/** Whether two JSON values are the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  const [left, right] = [a, b] as Record<string, unknown>[];
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(left?.[name], right?.[name]))
  );
}

/** Whether no two entries of a list are the same. */
export function isUnique(list: readonly unknown[]): boolean {
  const scalars = new Set();
  const others: unknown[] = [];
  return list.every((value) => {
    const isScalar = typeof value !== 'object' || value === null;
    if (isScalar ? scalars.has(value) : others.some((other) => isSame(value, other))) return false;
    if (isScalar) scalars.add(value);
    else others.push(value);
    return true;
  });
}

/** Every text that is `example` but for some places, in each of which one of several choices stands. */
export function combinations(example: string, ...parts: [places: number[], choices: string][]): Set<unknown> {
  let texts = [[...example]];
  for (const [places, choices] of parts) {
    texts = choices
      .split(' ')
      .flatMap((choice) => texts.map((text) => text.map((character, at) => choice[places.indexOf(at)] ?? character)));
  }
  return new Set(texts.map((text) => text.join('')));
}
