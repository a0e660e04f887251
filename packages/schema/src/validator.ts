// Explains what a generated check refuses: issues that a person understands, in the order of the rulebook.
import { dataOf, isObject, lengthOf } from './keywords.js';

/** One fault of a value. */
export interface Issue {
  /** JSON Pointer to the value at fault; for a missing property, to where it belongs. */
  readonly pointer: string;
  /** Id of the rule in the rulebook, such as `B15`. */
  readonly rule: string | undefined;
  /** Documented code that the API answers with, such as `DBS.280123`. */
  readonly errorCode: string | undefined;
  /** JSON Schema keyword that is violated. */
  readonly keyword: string;
  /** What is wrong, for people: "flavor/0/num must be 3 to 200 nodes, got 2". Never holds a secret. */
  readonly message: string;
}

/** The outcome of a validation. */
export type Validation<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/**
 * Checks a value: returns it typed, or all its issues in the order of the rulebook. Never throws over what JSON can say,
 * as far as the stack reaches into it; a getter that throws, or a circle in a schema that refers to itself, may.
 */
export type Validator<T> = (value: unknown) => Validation<T>;

/** One keyword of a schema: its name, whether a value keeps it, and what to say when it does not. */
export type Test = readonly [keyword: string, keeps: (value: unknown) => boolean, text: string];

/** What holds for a value: rule, error code, and whether it must not be repeated in a message. */
interface Scope {
  readonly rule?: string | undefined;
  readonly code?: string | undefined;
  readonly secret?: true | undefined;
}

/** A generated table: what can be wrong with a value, in the order of the rulebook. Scopes reach inwards. */
export interface Table extends Scope {
  /** Whether a value is right, so that it need not be looked into. */
  readonly fits?: (value: unknown) => boolean;
  /** Type or enumeration: a value that fails it is judged no further. */
  readonly kind?: Test;
  /** Tables that hold as well. */
  readonly parts?: readonly Table[];
  readonly tests?: readonly Test[];
  readonly properties?: { readonly [name: string]: Table };
  /** The properties that need not be there. */
  readonly optional?: readonly string[];
  /** For properties that are not listed. */
  readonly others?: Table;
  /** Refuses properties that are not listed. */
  readonly unknown?: Scope;
  readonly items?: Table;
}

/** Makes a validator of a generated check, and of the table that explains what it refuses. */
export function defineValidator<T>(fits: (value: unknown) => boolean, table: Table): Validator<T> {
  return (value) => (fits(value) ? { ok: true, value: value as T } : { ok: false, issues: explain(table, value) });
}

/** All issues of a value that does not fit; unknown properties come after everything else. */
function explain(root: Table, value: unknown): readonly [Issue, ...Issue[]] {
  const issues: Issue[] = [];
  const last: Issue[] = [];

  function judge(test: Test, current: unknown, pointer: string, scope: Scope): boolean {
    const [keyword, keeps, text] = test;
    if (keeps(current)) return true;
    issues.push(issueOf(scope, keyword, pointer, scope.secret ? text : `${text}, got ${show(current, keyword)}`));
    return false;
  }

  function visit(table: Table, current: unknown, pointer: string, outer: Scope): void {
    const { kind, parts, tests, items } = table;
    const scope = within(outer, table);
    if (kind && !judge(kind, current, pointer, scope)) return;
    if (parts) for (const part of parts) visit(part, current, pointer, scope);
    if (tests) for (const test of tests) judge(test, current, pointer, scope);
    if (isObject(current)) members(table, current, pointer, scope);
    else if (items && Array.isArray(current)) {
      for (let index = 0; index < current.length; index++) enter(items, current[index], pointer, index, scope);
    }
  }

  function members(table: Table, current: Record<string, unknown>, pointer: string, scope: Scope): void {
    const { properties = {}, optional, others, unknown } = table;
    for (const name in properties) {
      const property = properties[name] as Table;
      const member = dataOf(current[name]);
      if (member !== undefined) {
        enter(property, member, pointer, name, scope);
      } else if (!optional?.includes(name)) {
        issues.push(issueOf(within(scope, property), 'required', inside(pointer, name), 'is required'));
      }
    }
    if (!others && !unknown) return;
    for (const name in current) {
      if (Object.hasOwn(properties, name)) continue;
      if (others) enter(others, current[name], pointer, name, scope);
      else {
        const text = `is not a known property${suggestion(name, properties)}`;
        last.push(issueOf(within(scope, unknown as Scope), 'additionalProperties', inside(pointer, name), text));
      }
    }
  }

  function enter(table: Table, current: unknown, pointer: string, key: string | number, scope: Scope): void {
    if (!table.fits?.(current)) visit(table, current, inside(pointer, key), scope);
  }

  visit(root, value, '', {});
  for (const issue of last) issues.push(issue);
  return issues as unknown as [Issue, ...Issue[]];
}

function issueOf({ rule, code }: Scope, keyword: string, pointer: string, text: string): Issue {
  return { pointer, rule, errorCode: code, keyword, message: `${pointer.slice(1) || 'the value'} ${text}` };
}

/** The pointer to what lies inside under a key. */
function inside(pointer: string, key: string | number): string {
  const token = String(key);
  return `${pointer}/${/[~/]/.test(token) ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token}`;
}

/** A scope inside another one. */
function within(outer: Scope, { rule = outer.rule, code = outer.code, secret = outer.secret }: Scope): Scope {
  return { rule, code, secret };
}

/** A value in a message: scalars as they are, shortened; containers by kind, since they may hold a secret. */
function show(value: unknown, keyword: string): string {
  if (Array.isArray(value)) return keyword.endsWith('Items') ? `${value.length}` : 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  if (keyword.endsWith('Length')) return `${lengthOf(value)}`;
  if (keyword === 'type') return 'a string';
  return JSON.stringify(value.length > 40 ? value.replace(/^(.{40}).+/su, '$1…') : value);
}

/** The known property that a misspelt one is closest to, if it is close. */
function suggestion(unknown: string, known: object): string {
  const wanted = unknown.toLowerCase();
  let text = '';
  let least = Number.POSITIVE_INFINITY;
  for (const name of Object.keys(known)) {
    const limit = Math.min(Math.ceil(name.length / 4), name.length - 1, least - 1);
    if (Math.abs(wanted.length - name.length) > limit) continue;
    const steps = distance(wanted, name.toLowerCase(), limit);
    if (steps > limit) continue;
    least = steps;
    text = `; did you mean ${name}?`;
  }
  return text;
}

/**
 * The number of characters to change, add, leave out, or swap with their neighbour (optimal string alignment); anything
 * above the limit once it cannot be less.
 */
function distance(a: string, b: string, limit: number): number {
  // Each character that the other does not have takes a step of its own, which most names do not survive.
  let foreign = 0;
  for (const character of a) if (!b.includes(character) && ++foreign > limit) return foreign;
  let before: number[] = [];
  let above: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    const code = a.charCodeAt(i - 1);
    const spare = before;
    before = above;
    above = row;
    row = spare;
    let least = i;
    let steps = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const diagonal = above[j - 1] as number;
      if (code === b.charCodeAt(j - 1)) steps = diagonal;
      else {
        steps = Math.min(diagonal, steps, above[j] as number) + 1;
        if (code === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
          steps = Math.min(steps, (before[j - 2] as number) + 1);
      }
      row[j] = steps;
      if (steps < least) least = steps;
    }
    if (least > limit) return least;
  }
  return row[b.length] as number;
}
