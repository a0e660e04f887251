// The log of the command: one line per request, written in batches so that logging does not slow the answers.
import { timestamp } from '../core/timestamp.js';
import type { LogEntry } from '../sandbox.js';

/** Writes log entries somewhere. */
export interface Log {
  readonly write: (entry: LogEntry) => void;
  /** Writes what is still waiting. */
  readonly flush: () => void;
}

/** Lines wait this many milliseconds for others, or until they are this many characters. */
const patience = 50;
const batch = 65_536;

/** Makes a log that hands its lines to `print`. */
export function logTo(print: (text: string) => void, form: 'pretty' | 'json'): Log {
  const line = form === 'json' ? jsonLine : prettyLine;
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting !== '') print(waiting);
    waiting = '';
  };
  return {
    flush,
    write(entry) {
      waiting += line(entry);
      if (waiting.length > batch) flush();
      else timer ??= setTimeout(flush, patience);
    },
  };
}

function jsonLine({ milliseconds, ...entry }: LogEntry): string {
  return `${JSON.stringify({ ...entry, milliseconds: Number(milliseconds.toFixed(3)) })}\n`;
}

function prettyLine({ time, method, path, status, issues, fault, milliseconds }: LogEntry): string {
  const notes = `${fault === undefined ? '' : `  fault: ${fault}`}${issues === '' ? '' : `  ${issues}`}`;
  return `${clock(time)} ${method} ${printable(path)} ${status || 'no answer'} ${milliseconds.toFixed(1)} ms${notes}\n`;
}

/** `hh:mm:ss.mmm` in UTC. */
function clock(time: Date): string {
  const thousandths = String(1000 + time.getUTCMilliseconds());
  return `${timestamp(time).slice(11)}.${thousandths.slice(1)}`;
}

/** A path is the caller's: no control character of it reaches a terminal. */
function printable(path: string): string {
  const shown = path.length > 120 ? `${path.slice(0, 120)}…` : path;
  return /[^!-~…]/.test(shown) ? shown.replace(/[^!-~…]/g, '?') : shown;
}
