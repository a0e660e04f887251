// Takes secret values out of whatever an error or a hook could show. What is secret, the document says.

const mask = '***';

/** The secret values of one call. */
export class Secrets {
  // Private, so that no inspection of anything that holds this object shows them.
  readonly #values = new Set<string>();

  /** Adds a value in every spelling in which it may come back. */
  add(value: unknown): void {
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) this.add(part);
    else if (value !== undefined && value !== null) this.#addText(String(value));
  }

  #addText(value: string): void {
    if (value === '') return;
    this.#values.add(value).add(JSON.stringify(value).slice(1, -1));
    try {
      this.#values.add(encodeURIComponent(value));
    } catch {
      // A lone surrogate has no encoded spelling.
    }
  }

  /** Adds what lies at JSON Pointers, `*` standing for every entry. */
  addFrom(value: unknown, pointers: readonly string[]): void {
    for (const pointer of pointers) this.#visit(value, pointer.split('/').slice(1));
  }

  #visit(value: unknown, path: readonly string[]): void {
    const [head, ...rest] = path;
    if (head === undefined) this.add(value);
    else if (typeof value !== 'object' || value === null) return;
    else if (head === '*') for (const part of Object.values(value)) this.#visit(part, rest);
    else this.#visit((value as Record<string, unknown>)[head.replaceAll('~1', '/').replaceAll('~0', '~')], rest);
  }

  /** The text without secrets; the longest go first, since one may hold another. */
  text(text: string): string {
    let clean = text;
    for (const value of [...this.#values].sort((a, b) => b.length - a.length)) {
      clean = clean.replaceAll(value.length < 8 ? alone(value) : value, mask);
    }
    return clean;
  }

  /** The value itself where it is free of secrets, else a copy without them. */
  value(value: unknown): unknown {
    return this.#clean(value, 0) ? value : this.#copy(value, 0);
  }

  #clean(value: unknown, depth: number): boolean {
    if (typeof value === 'string') return this.text(value) === value;
    if (typeof value === 'function' || typeof value === 'symbol') return false;
    if (typeof value !== 'object' || value === null) return true;
    if (depth > 8 || !isPlain(value)) return false;
    return partsOf(value).every(([key, part]) => this.#clean(key, depth) && this.#clean(part, depth + 1));
  }

  #copy(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'function' || typeof value === 'symbol' || depth > 8) return undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((part) => this.#copy(part, depth + 1));
    const copy: object = isError(value) ? Object.create(Error.prototype) : {};
    if (!isError(value) && !isPlain(value)) return copy;
    for (const [key, part] of partsOf(value)) {
      const enumerable = Object.prototype.propertyIsEnumerable.call(value, key);
      const clean = this.#copy(part, depth + 1);
      Object.defineProperty(copy, this.text(key), { value: clean, enumerable, configurable: true, writable: true });
    }
    return copy;
  }
}

/** A secret that is too short to be a real one goes only where it stands alone: a token `t` is no reason to cut words. */
function alone(value: string): RegExp {
  return new RegExp(`(?<!\\w)${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`, 'g');
}

function isError(value: object): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

/** Errors, arrays and bare objects show only their properties; anything else may show more than can be seen here. */
function isPlain(value: object): boolean {
  if (isError(value) || Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function partsOf(value: object): [string, unknown][] {
  const keys = new Set(Object.getOwnPropertyNames(value));
  if (isError(value)) for (const key of ['name', 'message', 'stack', 'cause']) keys.add(key);
  return [...keys].flatMap((key): [string, unknown][] => {
    try {
      const part = (value as unknown as Record<string, unknown>)[key];
      return part === undefined ? [] : [[key, part]];
    } catch {
      return [];
    }
  });
}
