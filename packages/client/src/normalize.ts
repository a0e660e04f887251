// Turns the wire's string-or-integer fields into numbers and booleans, and its times into Dates, without renaming.

/** Meanings by JSON Pointer, `*` standing for every entry. */
export interface Forms {
  readonly [pointer: string]: 'number' | 'boolean' | 'utc';
}

interface Meanings {
  readonly number: number;
  readonly boolean: boolean;
  readonly utc: Date;
}

/** A value with its forms made one. */
export type Normalized<Value, Table extends Forms, Pointer extends string = ''> = Pointer extends keyof Table
  ? Meanings[Table[Pointer]]
  : Value extends readonly (infer Entry)[]
    ? Normalized<Entry, Table, `${Pointer}/*`>[]
    : Value extends object
      ? { [Key in keyof Value]: Normalized<Value[Key], Table, `${Pointer}/${Key & string}`> }
      : Value;

/** A copy in which every value has its meaning; one in no known form stays as it is (X09). */
export function normalize<Value, Table extends Forms>(value: Value, forms: Table): Normalized<Value, Table> {
  const visit = (part: unknown, pointer: string): unknown => {
    const meaning = forms[pointer];
    if (meaning !== undefined) return read[meaning](part);
    if (Array.isArray(part)) return part.map((entry) => visit(entry, `${pointer}/*`));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, visit(inner, `${pointer}/${name}`)]));
  };
  return visit(value, '') as Normalized<Value, Table>;
}

const read: { readonly [meaning in keyof Meanings]: (value: unknown) => unknown } = {
  number: (value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value),
  boolean: (value) => (/^[01]$/.test(String(value)) ? String(value) === '1' : value),
  // X07: a time without a zone is UTC.
  utc: (value) => {
    if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value)) return value;
    const date = new Date(`${value.replace(' ', 'T')}Z`);
    // A 30th of February would become one of March.
    return date.getUTCDate() === Number(value.slice(8, 10)) ? date : value;
  },
};
