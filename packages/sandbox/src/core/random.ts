// Randomness and time of a sandbox: repeatable when it has a seed.

/** A source of random 32-bit numbers. */
export type Random = () => number;

/** Makes a source: the same seed and stream give the same numbers, without a seed nobody can foresee them. */
export function randomSource(seed: string | number | undefined, stream: string): Random {
  const state = new Uint32Array(4);
  if (seed === undefined) crypto.getRandomValues(state);
  else fill(state, `${stream} ${seed}`);
  let [a = 0, b = 0, c = 0, counter = 1] = state;
  const next = () => {
    // sfc32: small, fast, and passes the usual statistical tests.
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** FNV-1a, once per word of the state. */
function fill(state: Uint32Array, text: string): void {
  for (let word = 0; word < state.length; word++) {
    let hash = 0x811c9dc5 ^ word;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    state[word] = hash;
  }
}

/** Two digits for every byte: looking them up is several times faster than writing numbers. */
const pairs: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Hexadecimal digits, eight per word. */
export function hexDigits(random: Random, words: number): string {
  let digits = '';
  for (let word = 0; word < words; word++) {
    const bits = random();
    digits += `${pairs[bits >>> 24]}${pairs[(bits >>> 16) & 255]}${pairs[(bits >>> 8) & 255]}${pairs[bits & 255]}`;
  }
  return digits;
}

/** A random UUID, version 4. */
export function uuid(random: Random): string {
  const hex = hexDigits(random, 4);
  const variant = '89ab'[random() & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** A number from 0 up to, but not including, 1. */
export function fraction(random: Random): number {
  return random() / 0x100000000;
}

/** Where a seeded sandbox's time begins. */
const beginning = Date.UTC(2026, 0, 1);

/** The clock of a sandbox: a given one, one that moves on by a second whenever it is read if there is a seed, or the time. */
export function clockOf(seed: string | number | undefined, clock: (() => Date) | undefined): () => Date {
  if (clock) return clock;
  if (seed === undefined) return () => new Date();
  let time = beginning;
  return () => {
    const now = new Date(time);
    time += 1000;
    return now;
  };
}
