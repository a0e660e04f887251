// A connection fault in words.

/** A fault in a few words: the innermost code and message. */
export function describeFault(error: unknown): { code: string | undefined; text: string } {
  let inner = error;
  for (let depth = 0; depth < 5; depth++) {
    const cause = (inner as { cause?: unknown } | undefined)?.cause;
    if (typeof cause !== 'object' || cause === null) break;
    inner = cause;
  }
  const { code, message } = (typeof inner === 'object' && inner !== null ? inner : {}) as {
    code?: unknown;
    message?: unknown;
  };
  const named = typeof code === 'string' ? code : undefined;
  return { code: named, text: [named, message].filter(Boolean).join(' ') || 'no reason given' };
}
