// The time that a call may take: the overall limit and the caller's signal, as one.

/** Why a call was ended. */
export class Interruption {
  readonly kind: 'timeout' | 'abort';
  readonly reason: unknown;
  constructor(kind: 'timeout' | 'abort', reason?: unknown) {
    this.kind = kind;
    this.reason = reason;
  }
}

/** Ends whatever waits when the time is up or the caller's signal is aborted. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #end: number;
  readonly #signal: AbortSignal | undefined;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #stopped: Promise<never>;
  #stop: (interruption: Interruption) => void = () => {};

  constructor(timeoutMs: number, signal: AbortSignal | undefined) {
    this.#end = performance.now() + timeoutMs;
    this.#signal = signal;
    this.#stopped = new Promise((_, reject) => {
      this.#stop = (interruption) => {
        reject(interruption);
        this.#controller.abort();
      };
    });
    this.#stopped.catch(() => {});
    if (signal?.aborted) this.#onAbort();
    signal?.addEventListener('abort', this.#onAbort);
    if (timeoutMs < 2 ** 31) this.#timer = setTimeout(() => this.#stop(new Interruption('timeout')), timeoutMs);
  }

  readonly #onAbort = (): void => this.#stop(new Interruption('abort', this.#signal?.reason));

  /** For fetch. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Milliseconds left. */
  get left(): number {
    return this.#end - performance.now();
  }

  /**
   * What the promise brings, unless the call ends before.
   * @throws {Interruption}
   */
  race<T>(promise: PromiseLike<T> | T): Promise<T> {
    return Promise.race([this.#stopped, promise]);
  }

  /** Waits. @throws {Interruption} */
  async pause(milliseconds: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await this.race(
        new Promise<void>((resolve) => {
          timer = setTimeout(resolve, milliseconds);
        }),
      );
    } finally {
      clearTimeout(timer);
    }
  }

  /** Frees timer and listener. */
  close(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#onAbort);
  }
}
