// Turns the faults that a generated check finds into issues that a person understands, in the order of the rulebook.

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

/** Checks a value: returns it typed, or all its issues in the order of the rulebook. Never throws. */
export type Validator<T> = (value: unknown) => Validation<T>;

/** A fault as a check reports it: index of the constraint, place, and the property that is unknown. */
type Fault = readonly [constraint: number, instancePath: string, property?: string];

/** A generated check. Faults inside the branches of a composition are 0. */
export interface Check {
  (data: unknown): boolean;
  errors?: readonly (Fault | 0)[] | null;
}

/** A generated row: rule, error code, keyword, text, and what the keyword needs besides. */
type Constraint = readonly [
  rule: string | null,
  errorCode: string | null,
  keyword: string,
  text: string,
  /** The missing property, the known properties, or 1 for a secret. */
  detail?: string | readonly string[] | 1,
];

/** The constraints of a schema, in the order of the rulebook. */
export type Constraints = readonly Constraint[];

/** Makes a validator of a generated check and its constraints. */
export function defineValidator<T>(check: Check, constraints: Constraints): Validator<T> {
  return (value) => {
    if (check(value)) return { ok: true, value: value as T };
    const faults = (check.errors ?? []).filter((fault): fault is Fault => fault !== 0);
    const places = faults.map((fault) => place(fault, constraints)).sort(compare);
    return { ok: false, issues: places.map((each) => issue(each, constraints, value)) as [Issue, ...Issue[]] };
  };
}

/** A fault with what its place in the order depends on. */
interface Place {
  readonly fault: Fault;
  readonly path: readonly string[];
  /** 1 for an unknown property, which comes after everything else. */
  readonly last: number;
}

function place(fault: Fault, constraints: Constraints): Place {
  const last = constraints[fault[0]]?.[2] === 'additionalProperties' ? 1 : 0;
  return { fault, path: fault[1].split('/'), last };
}

/** Rulebook order: by constraint, but entry by entry where two faults lie in different entries of an array. */
function compare(a: Place, b: Place): number {
  if (a.last !== b.last) return a.last - b.last;
  let fork = 0;
  while (fork < a.path.length && a.path[fork] === b.path[fork]) fork++;
  const entries = Number(a.path[fork]) - Number(b.path[fork]);
  return Number.isNaN(entries) ? a.fault[0] - b.fault[0] : entries;
}

function issue({ fault: [index, path, unknown], path: parts }: Place, constraints: Constraints, root: unknown): Issue {
  const [rule, errorCode, keyword, text, detail] = constraints[index] ?? [null, null, 'unknown', 'is not valid'];
  const property = unknown ?? (typeof detail === 'string' ? detail : undefined);
  const pointer = property === undefined ? path : `${path}/${pointerToken(property)}`;
  const subject = pointer === '' ? 'the value' : pointer.slice(1);
  const hint = unknown !== undefined && Array.isArray(detail) ? suggestion(unknown, detail) : '';
  const got = property === undefined && detail !== 1 ? `, got ${show(valueAt(root, parts), keyword)}` : '';
  return {
    pointer,
    rule: rule ?? undefined,
    errorCode: errorCode ?? undefined,
    keyword,
    message: `${subject} ${text}${hint}${got}`,
  };
}

function pointerToken(property: string): string {
  return /[~/]/.test(property) ? property.replaceAll('~', '~0').replaceAll('/', '~1') : property;
}

/** The value at a place; the first part, before the first slash, stands for the root. */
function valueAt(root: unknown, parts: readonly string[]): unknown {
  let current = root;
  for (let at = 1; at < parts.length; at++) {
    const part = parts[at] ?? '';
    const name = part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part;
    current = (current as Record<string, unknown>)[name];
  }
  return current;
}

/** A value in a message: scalars as they are, shortened; containers by kind, since they may hold a secret. */
function show(value: unknown, keyword: string): string {
  if (Array.isArray(value)) return keyword.endsWith('Items') ? `${value.length}` : 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  if (keyword.endsWith('Length')) return `${[...value].length}`;
  if (keyword === 'type') return 'a string';
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

/** The known property that a misspelt one is closest to, if it is close. */
function suggestion(unknown: string, known: readonly string[]): string {
  const wanted = unknown.toLowerCase();
  const near = known.find((name) => {
    const limit = Math.ceil(name.length / 4);
    return Math.abs(wanted.length - name.length) <= limit && isNear(wanted, name.toLowerCase(), limit);
  });
  return near === undefined ? '' : `; did you mean ${near}?`;
}

/** Whether the Levenshtein distance is within a limit; gives up as soon as it cannot be. */
function isNear(a: string, b: string, limit: number): boolean {
  const row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1;
    let left = i;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const swap = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? diagonal : diagonal + 1;
      left = Math.min(swap, above + 1, left + 1);
      row[j] = left;
      diagonal = above;
      if (left < least) least = left;
    }
    if (least > limit) return false;
  }
  return (row[b.length] ?? 0) <= limit;
}
