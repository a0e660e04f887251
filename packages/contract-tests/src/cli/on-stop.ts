// Tells when the program is to stop: Ctrl+C, or whoever runs it.
const signals = ['SIGINT', 'SIGTERM'] as const;

/** Calls back once when the program is asked to stop; returns what takes that back. */
export function onStop(stop: () => void): () => void {
  for (const signal of signals) process.once(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
