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
  // A ring, once it is full: a map would do the same, and cost more than all the rest of an answer.
  const ring: string[] = [];
  let count = 0;
  let kept = 0;
  let characters = 0;
  let listed: readonly unknown[] | undefined;
  const forgetOldest = () => {
    const place = (count - kept--) % most;
    characters -= ring[place]?.length ?? 0;
    ring[place] = '';
  };
  const texts = () => Array.from({ length: kept }, (_, index) => ring[(count - kept + index) % most] ?? '');
  return {
    get count() {
      return count;
    },
    add(body) {
      if (most > 0) {
        while (kept >= most || (kept > 0 && characters + body.length > mostCharacters)) forgetOldest();
        ring[count % most] = body;
        characters += body.length;
        kept++;
      }
      count++;
      listed = undefined;
    },
    text: () => `[${texts().join(',')}]`,
    list() {
      listed ??= Object.freeze(texts().map((body) => frozen(JSON.parse(body))));
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
