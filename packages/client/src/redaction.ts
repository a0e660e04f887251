// Takes secret values out of whatever an error or a hook could show. What is secret, the document says.

/** The secret values of one call. */
export class Secrets {
  // Private, so that no inspection of anything that holds this object shows them.
  readonly #added: [value: unknown, pointers: readonly string[]][] = [];
  #pattern: RegExp | undefined;

  /** Adds what lies at JSON Pointers, `*` standing for every entry; all of the value without any. */
  add(value: unknown, pointers: readonly string[] = ['']): void {
    this.#added.push([value, pointers]);
    this.#pattern = undefined;
  }

  /** The text without secrets. */
  text(text: string): string {
    // Most calls show nothing: the work is left until something is shown.
    this.#pattern ??= patternOf(
      this.#added.flatMap(([value, pointers]) =>
        pointers.flatMap((pointer) => spellingsAt(value, pointer.split('/').slice(1))),
      ),
    );
    return text.replace(this.#pattern, '***');
  }

  /** The value itself where it is free of secrets, else a copy without them. */
  value<T>(value: T, depth?: number): T;
  value(value: unknown, depth = 0): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'function' || typeof value === 'symbol' || depth > 9) return undefined;
    if (typeof value !== 'object' || value === null) return value;
    const isError = value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
    const isArray = Array.isArray(value);
    // Errors, arrays and bare objects show only their properties; anything else may show more than can be seen here.
    if (!isError && !isArray && ![null, Object.prototype].includes(Object.getPrototypeOf(value))) return {};
    const copy: object = isError ? Object.create(Error.prototype) : isArray ? [] : {};
    const keys = new Set([...Reflect.ownKeys(value), ...(isError ? ['name', 'message', 'stack', 'cause'] : [])]);
    if (isArray) keys.delete('length');
    let isClean = true;
    for (const key of keys) {
      if (!(key in value)) continue;
      const part = partOf(value, key);
      const name = typeof key === 'string' ? this.text(key) : key;
      const clean = this.value(part, depth + 1);
      isClean &&= name === key && Object.is(clean, part);
      const enumerable = Object.prototype.propertyIsEnumerable.call(value, key);
      Object.defineProperty(copy, name, { value: clean, enumerable, configurable: true, writable: true });
    }
    return isClean ? value : copy;
  }
}

function partOf(value: object, key: PropertyKey): unknown {
  try {
    return (value as Record<PropertyKey, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** The secrets at a path, and all that lies below it, in every spelling in which they may come back. */
function spellingsAt(value: unknown, [head = '*', ...rest]: readonly string[]): string[] {
  if (typeof value === 'object' && value !== null) {
    const name = head.replaceAll('~1', '/').replaceAll('~0', '~');
    const parts = head === '*' ? Object.values(value) : [(value as Record<string, unknown>)[name]];
    return parts.flatMap((part) => spellingsAt(part, rest));
  }
  const text = String(value ?? '');
  return [text, JSON.stringify(text).slice(1, -1), encoded(text)];
}

/** Finds any of the secrets; the longest first, since one may hold another. */
function patternOf(secrets: readonly string[]): RegExp {
  const parts = secrets.filter(Boolean).sort((a, b) => b.length - a.length);
  const sources = parts.map((secret) => {
    const source = secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // One too short to be a real one goes only where it stands alone: a token `t` is no reason to cut words.
    return secret.length < 8 ? `(?<!\\w)${source}(?!\\w)` : source;
  });
  return new RegExp(sources.join('|') || '(?!)', 'g');
}

/** The text as a part of a URL; empty for one that has no such spelling, since it holds a lone surrogate. */
export function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '';
  }
}
