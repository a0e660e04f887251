// Progress on a terminal: how many exchanges were judged, rewritten in place; nothing where there is no terminal.

/** The part of a stream that is needed. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows progress at most ten times a second. */
export function progress(stream: Terminal): { update: (exchanges: number, file: string) => void; end: () => void } {
  if (stream.isTTY !== true) return { update() {}, end() {} };
  let last = 0;
  let shown = false;
  return {
    update(exchanges, file) {
      if (exchanges % 64 !== 1 || Date.now() - last < 100) return;
      last = Date.now();
      shown = true;
      // A line that wraps could not be rewritten in place.
      const line = `${exchanges} exchanges, ${file.slice(-60)}`.slice(0, (stream.columns || 80) - 1);
      stream.write(`\r\u001b[K${line}`);
    },
    end() {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
