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
    if (typeof source === 'string') this.#current = source;
  }

  /** Whether a fresh token can be had. */
  get renewable(): boolean {
    return typeof this.#source === 'function';
  }

  /** The token known so far, so that it can be kept out of whatever is shown. */
  get known(): string | undefined {
    return this.#current;
  }

  /** The token to send; a fresh one when the service has refused the one given. */
  get(refused: string | undefined): string | Promise<string> {
    const source = this.#source;
    if (typeof source === 'string') return source;
    if (this.#current && this.#current !== refused) return this.#current;
    this.#pending ??= Promise.resolve({ refused: refused !== undefined })
      .then(source)
      .then((token) => {
        this.#current = token;
        return token;
      })
      .finally(() => {
        this.#pending = undefined;
      });
    return this.#pending;
  }
}
