// Exchanges that repeat one which passed, apart from their time: judged once, since judging again finds the same.

/** How much is remembered: exchanges, the length of one, and how many may come before the first is repeated. */
const limits = { exchanges: 512, length: 1 << 15, patience: 2048 } as const;

/** What passed in one recording. */
export class Repeated {
  readonly #checks = new Map<string, number>();
  #asked = 0;
  #found = 0;

  /** What an exchange is remembered by; undefined when it is not worth it. */
  keyOf(text: string): string | undefined {
    if (text.length > limits.length || (this.#found === 0 && this.#asked > limits.patience)) return undefined;
    return text.replace(/"startedDateTime"\s*:\s*"[^"\\]*"/, '');
  }

  /** How many checks an exchange like this one passed, or undefined when none did. */
  checksOf(key: string): number | undefined {
    this.#asked++;
    const checks = this.#checks.get(key);
    if (checks !== undefined) this.#found++;
    return checks;
  }

  /** Remembers an exchange that passed. */
  passed(key: string, checks: number): void {
    if (this.#checks.size < limits.exchanges) this.#checks.set(key, checks);
  }
}
