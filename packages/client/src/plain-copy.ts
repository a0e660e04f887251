// Copies what JSON would write as it stands, so that it can be judged without being written and read back.

/**
 * A copy of bare objects, arrays and values of JSON, of which each part was read once: what a getter or a proxy says
 * the next time does not matter. Undefined where JSON would write anything of it otherwise (toJSON, a Date, a hole).
 */
export function plainCopy(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'object') return Number.isFinite(value) ? value : undefined;
  if ('toJSON' in value) return undefined;
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      const part = plainCopy(value[index]);
      if (part === undefined) return undefined;
      copy.push(part);
    }
    return copy;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return undefined;
  const copy: { [name: string]: unknown } = { ...value };
  for (const name of Object.keys(copy)) {
    const part = plainCopy(copy[name]);
    if (part === undefined) return undefined;
    if (typeof part === 'object') copy[name] = part;
  }
  return copy;
}
