// The error of wrong use, apart so that commands and main can share it.

/** Wrong use of a command; the message is all that is shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
