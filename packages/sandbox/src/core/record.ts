// Remembers what was made, for the view: as text, which costs little and holds nothing but the answer.

/** The newest answers of a sandbox. */
export interface Record {
  /** How many were made since the start, forgotten ones included. */
  readonly count: number;
  add(body: string): void;
  /** The remembered answers as a JSON array, oldest first. */
  text(): string;
  /** The remembered answers, oldest first; nobody can change them. */
  list(): readonly unknown[];
}

/** Makes a record of at most `most` answers, so that a long run does not fill the memory. */
export function recordOf(most: number): Record {
  let bodies: string[] = [];
  let count = 0;
  let listed: readonly unknown[] | undefined;
  const kept = () => bodies.slice(-most);
  return {
    get count() {
      return count;
    },
    add(body) {
      count++;
      listed = undefined;
      bodies.push(body);
      if (bodies.length >= 2 * most) bodies = kept();
    },
    text: () => `[${kept().join(',')}]`,
    list() {
      listed ??= Object.freeze(kept().map((body) => frozen(JSON.parse(body))));
      return listed;
    },
  };
}

function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
