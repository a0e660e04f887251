// Progress on a terminal: how many exchanges were judged, rewritten in place; nothing where there is no terminal.

/** The part of a stream that is needed. */
interface Terminal {
  readonly isTTY?: boolean;
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
      stream.write(`\r\u001b[K${exchanges} exchanges, ${file.slice(-60)}`);
    },
    end() {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
