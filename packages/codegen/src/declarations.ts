// The constants of a generated module: each distinct piece of code is written once, before whatever uses it.

/** Collects constants and the helpers that they call. */
export class Declarations {
  readonly #lines: string[] = [];
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #helpers = new Set<string>();

  /** The name of a constant with this code; the same code gets the same name. */
  constant(prefix: string, code: string, type = ''): string {
    const known = this.#names.get(code);
    if (known !== undefined) return known;
    const name = this.reserve(prefix);
    this.#names.set(code, name);
    this.define(name, code, type);
    return name;
  }

  /** A name for something that is defined later, because it refers to itself. */
  reserve(prefix: string): string {
    const count = this.#counts.get(prefix) ?? 0;
    this.#counts.set(prefix, count + 1);
    return `${prefix}${count}`;
  }

  define(name: string, code: string, type = ''): void {
    this.#lines.push(`const ${name}${type} = ${code};\n`);
  }

  /** A function that the module imports. */
  helper(name: string): string {
    this.#helpers.add(name);
    return name;
  }

  /** The import of the helpers in use; `source` is the path to where they lie. */
  imports(source = '../../src'): string {
    const names = [...this.#helpers].sort().join(', ');
    return names && `import { ${names} } from '${source}/keywords.js';\n`;
  }

  toString(): string {
    return this.#lines.join('');
  }
}
