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

/** Most characters that are remembered: a thousand of the longest answers would be more than memory holds. */
const enough = 64 * 1024 * 1024;

/** Makes a record of at most `most` answers, so that a long run does not fill the memory; the newest may be too long. */
export function recordOf(most: number, mostCharacters: number = enough): Record {
  /** By number: a map hands out and forgets the oldest first without moving the others. */
  const kept = new Map<number, string>();
  let count = 0;
  let oldest = 0;
  let characters = 0;
  let listed: readonly unknown[] | undefined;
  const forget = () => {
    characters -= kept.get(oldest)?.length ?? 0;
    kept.delete(oldest++);
  };
  return {
    get count() {
      return count;
    },
    add(body) {
      kept.set(count++, body);
      characters += body.length;
      while (kept.size > Math.max(most, 0) || (characters > mostCharacters && kept.size > 1)) forget();
      listed = undefined;
    },
    text: () => `[${[...kept.values()].join(',')}]`,
    list() {
      listed ??= Object.freeze([...kept.values()].map((body) => frozen(JSON.parse(body))));
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
