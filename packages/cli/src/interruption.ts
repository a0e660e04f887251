// Ctrl-C and its kin: they end waiting and sending, and leave the program the time to say what became of the request.

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a task with a signal that is aborted when the process is asked to end. */
export async function interruptible<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  for (const signal of signals) process.on(signal, abort);
  try {
    return await task(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, abort);
  }
}
