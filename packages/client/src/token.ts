// The caller's token: a string, or a function that is asked when one is needed.

/** Returns a token. `refused` says that the service did not accept the one before. */
export type TokenFunction = (context: { readonly refused: boolean }) => string | Promise<string>;

/** A token, or where to get one. */
export type TokenSource = string | TokenFunction;

/** Keeps the token of a client; calls that need one at the same time share one request for it. */
export class TokenStore {
  readonly #source: TokenSource;
  #current: string | undefined;
  #pending: Promise<string> | undefined;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  /** Whether a fresh token can be had. */
  get renewable(): boolean {
    return typeof this.#source === 'function';
  }

  /** The token known so far, so that it can be kept out of whatever is shown. */
  get known(): string | undefined {
    return typeof this.#source === 'string' ? this.#source : this.#current;
  }

  /** The token to send; a fresh one when the service has refused the one given. */
  async get(refused?: string): Promise<string> {
    if (typeof this.#source !== 'function') return this.#source;
    if (this.#current !== undefined && this.#current !== refused) return this.#current;
    this.#pending ??= this.#ask(this.#source, refused !== undefined);
    return this.#pending;
  }

  async #ask(source: TokenFunction, refused: boolean): Promise<string> {
    try {
      this.#current = await source({ refused });
      return this.#current;
    } finally {
      this.#pending = undefined;
    }
  }
}
