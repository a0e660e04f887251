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
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
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

/** A source of random hexadecimal digits, as many as asked for. */
export type Hex = (count: number) => string;

/** Makes a source of digits, eight of each number. They are cut from a longer text: one by one they cost far more. */
export function hexSource(random: Random): Hex {
  const digits = new TextEncoder().encode('0123456789abcdef');
  const ascii = new TextDecoder();
  const bytes = new Uint8Array(1024);
  let text = '';
  let at = 0;
  const more = () => {
    for (let end = 8; end <= bytes.length; end += 8) {
      let bits = random();
      for (let index = end - 1; index >= end - 8; index--, bits >>>= 4) bytes[index] = digits[bits & 15] ?? 0;
    }
    return ascii.decode(bytes);
  };
  return (count) => {
    while (at + count > text.length) {
      text = text.slice(at) + more();
      at = 0;
    }
    at += count;
    return text.slice(at - count, at);
  };
}

/** A random UUID, version 4. */
export function uuid(hex: Hex): string {
  const digits = hex(32);
  const variant = '89ab'[Number.parseInt(hex(8), 16) & 3];
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
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
