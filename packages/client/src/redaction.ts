// Takes secret values out of whatever an error or a hook could show. What is secret, the document says.

/** The secret values of one call. */
export class Secrets {
  // Private, so that no inspection of anything that holds this object shows them.
  readonly #added: [value: unknown, pointers: readonly string[]][] = [];
  #texts: readonly string[] | undefined;

  /** Adds what lies at JSON Pointers, `*` standing for every entry; all of the value without any. */
  add(value: unknown, pointers: readonly string[] = ['']): void {
    this.#added.push([value, pointers]);
    this.#texts = undefined;
  }

  /** The text without secrets; the longest go first, since one may hold another. */
  text(text: string): string {
    // Most calls show nothing: the work is left until something is shown.
    this.#texts ??= this.#added
      .flatMap(([value, pointers]) => pointers.flatMap((pointer) => textsAt(value, pointer.split('/').slice(1))))
      .filter(Boolean)
      .sort((a, b) => b.length - a.length);
    return this.#texts.reduce(without, text);
  }

  /** The value itself where it is free of secrets, else a copy without them; undefined where it cannot be looked at. */
  value<T>(value: T, depth?: number): T;
  value(value: unknown, depth = 0): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'function' || typeof value === 'symbol' || depth > 9) return undefined;
    if (typeof value !== 'object' || value === null) return value;
    try {
      return this.#free(value, depth);
    } catch {
      return undefined;
    }
  }

  #free(value: object, depth: number): unknown {
    const isError = value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
    const isArray = Array.isArray(value);
    // Errors, arrays and bare objects show only their properties; anything else may show more than can be seen here.
    if (!isError && !isArray && ![null, Object.prototype].includes(Object.getPrototypeOf(value))) return {};
    const copy: object = isError ? Object.create(Error.prototype) : isArray ? [] : {};
    const keys = new Set([...Reflect.ownKeys(value), ...(isError ? inherited : [])]);
    if (isArray) keys.delete('length');
    let isClean = true;
    for (const key of keys) {
      if (!(key in value)) continue;
      const part = (value as Record<PropertyKey, unknown>)[key];
      const label = String(key);
      const shown = this.text(label);
      const clean = this.value(part, depth + 1);
      isClean &&= shown === label && Object.is(clean, part);
      const enumerable = Object.prototype.propertyIsEnumerable.call(value, key);
      const name = shown === label ? key : shown;
      Object.defineProperty(copy, name, { value: clean, enumerable, configurable: true, writable: true });
    }
    return isClean ? value : copy;
  }
}

/** What an error shows though it is not its own; one that says itself how it is shown is always copied, as data. */
const inherited = ['name', 'message', 'stack', 'cause', 'toJSON', Symbol.for('nodejs.util.inspect.custom')];

/** The secrets at a path, and all that lies below it, as they are and as a part of a URL. */
function textsAt(value: unknown, [head = '*', ...rest]: readonly string[]): string[] {
  if (typeof value === 'object' && value !== null) {
    const name = head.replaceAll('~1', '/').replaceAll('~0', '~');
    const parts = head === '*' ? Object.values(value) : [(value as Record<string, unknown>)[name]];
    return parts.flatMap((part) => textsAt(part, rest));
  }
  const text = String(value ?? '');
  return [text, encoded(text)];
}

/** Any sign as JSON Pointers, JSON, HTML or URLs escape it, perhaps more than once, or this one as it is. */
const spellings = String.raw`(?:~[01]|\\{1,7}\w{1,5}|&#?\w+;|%(?:25)*\w\w|\\{0,7}\$&)`;

/** The text without a secret, however its signs are escaped. */
function without(text: string, secret: string): string {
  // Letters and digits are never escaped. To look for those it begins with costs less than a pattern of a long token.
  if (!text.includes(String(secret.match(/\w*/)))) return text;
  const source = secret.replace(/\W/g, spellings);
  // One too short to be a real one goes only where it stands alone: a token `t` is no reason to cut words.
  const pattern = secret.length < 8 ? `(?<!\\w)${source}(?!\\w)` : source;
  return text.replace(new RegExp(pattern, 'g'), '***');
}

/** The text as a part of a URL; empty for one that has no such spelling, since it holds a lone surrogate. */
export function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '';
  }
}
