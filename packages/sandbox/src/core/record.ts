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
  // A ring, once it is full: the next answer takes the place of the oldest.
  const ring: string[] = [];
  let count = 0;
  let listed: readonly unknown[] | undefined;
  const kept = () => {
    const oldest = count > most ? count % most : 0;
    return [...ring.slice(oldest), ...ring.slice(0, oldest)];
  };
  return {
    get count() {
      return count;
    },
    add(body) {
      if (most > 0) ring[count % most] = body;
      count++;
      listed = undefined;
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
