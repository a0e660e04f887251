// Reads a HAR of any size, one exchange at a time: what is in memory is a buffer, one exchange, and the head of the file.
import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { HarEntry } from './har.js';
import { faultOf } from './har-fault.js';

/** Something that keeps a file from being read as a HAR. */
export class DamagedRecordingError extends Error {
  override readonly name = 'DamagedRecordingError';
}

/** What keeps a file from being judged, when it is the file's fault; nesting beyond all measure exhausts the stack. */
export function damageOf(error: unknown): string | undefined {
  if (error instanceof DamagedRecordingError) return error.message;
  return error instanceof RangeError ? 'holds an exchange that is nested too deeply' : undefined;
}

/** One exchange, and where it stands in the file. */
export interface ReadEntry {
  readonly entry: HarEntry;
  /** The text that it was read from, for finding lines. */
  readonly text: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
}

/** Limits of what is kept in memory, in bytes. */
const limits = { entry: 1 << 26, head: 1 << 24 } as const;

const bufferSize = 1 << 18;

/** Buffers after which whatever else waits in the program gets a turn: reading itself does not wait. */
const turn = 16;

/**
 * Calls back for each exchange of a HAR, and returns its `log` with the exchanges left out.
 * @throws {DamagedRecordingError} when the file cannot be read or is no HAR 1.2; what came before was called back for.
 */
export async function readHar(
  path: string,
  visit: (entry: ReadEntry) => void | Promise<void>,
): Promise<Record<string, unknown>> {
  const scanner = new Scanner();
  const file = reading(() => openSync(path, 'r'));
  try {
    const buffer = Buffer.allocUnsafe(bufferSize);
    for (let round = 1; ; round++) {
      const bytesRead = reading(() => readSync(file, buffer, 0, bufferSize, null));
      if (bytesRead === 0) return scanner.end();
      for (const entry of scanner.push(buffer.subarray(0, bytesRead))) {
        const done = visit(entry);
        if (done) await done;
      }
      if (round % turn === 0) await setImmediate();
    }
  } finally {
    closeSync(file);
  }
}

function reading(step: () => number): number {
  try {
    return step();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new DamagedRecordingError(`cannot be read (${code ?? message})`, { cause });
  }
}

/** What a byte means, where it means something. */
const byte = { quote: 34, comma: 44, colon: 58, open: 91, escape: 92, close: 93, begin: 123, end: 125 } as const;

/** How often a guess about the end of an exchange may be wrong before no more are made, and the longest start of one. */
const guessing = { mistakes: 8, opening: 64 } as const;

/**
 * Finds the exchanges in a stream of bytes; parsing is left to JSON.parse. An exchange ends before the next one that
 * begins in the same way, if what lies between parses; only where that guess fails are brackets counted.
 */
class Scanner {
  #line = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Where the bytes go: outside `entries`, between two exchanges, or inside one. */
  #mode: 'head' | 'between' | 'entry' = 'head';
  #head: Buffer[] = [];
  #headSize = 0;
  #parts: Buffer[] = [];
  #size = 0;
  #entryLine = 1;
  #count = 0;
  /** The last strings outside `entries`, to know which property an array belongs to. */
  #string = '';
  #keys: string[] = [];
  #started = false;
  /** What came last in the list: a comma stands between two exchanges, and nowhere else. */
  #last: 'start' | 'entry' | 'comma' = 'start';
  #found = false;
  /** How the first exchange begins, up to its first colon; all of one tool begin so. */
  #opening: Buffer | undefined;
  #mistakes = 0;

  *push(chunk: Buffer): Generator<ReadEntry> {
    let from = 0;
    if (!this.#started) {
      if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) from = 3;
      const first = chunk.subarray(from).find((code) => code > 32);
      if (chunk[0] === 0x1f && chunk[1] === 0x8b)
        throw new DamagedRecordingError('is compressed: unpack it with gunzip');
      if (chunk[0] === 0xff || chunk[0] === 0xfe) throw new DamagedRecordingError('is no UTF-8, as HAR has to be');
      if (first !== byte.begin) throw new DamagedRecordingError('is no JSON object, so no HAR');
      this.#started = true;
    }
    let start = from;
    for (let at = from; at < chunk.length; at++) {
      if (this.#mode === 'entry') {
        const guessed = at === start + 1 ? this.#guess(chunk, start) : undefined;
        if (guessed) {
          at = guessed.end - 1;
          yield guessed.read;
        } else {
          at = this.#endOfEntry(chunk, at);
          if (at === chunk.length) break;
          yield this.#entry(chunk.subarray(start, at + 1));
        }
        this.#depth = 2;
        this.#mode = 'between';
        this.#last = 'entry';
        continue;
      }
      const code = chunk[at] as number;
      if (code === 10) this.#line++;
      if (this.#mode === 'between') {
        if (code === byte.begin) {
          if (this.#last === 'entry') this.#noList();
          start = at;
          this.#mode = 'entry';
          this.#depth = 1;
          this.#entryLine = this.#line;
        } else if (code === byte.close) {
          if (this.#last === 'comma') this.#noList();
          this.#mode = 'head';
          start = at;
        } else if (code === byte.comma) {
          if (this.#last !== 'entry') this.#noList();
          this.#last = 'comma';
        } else if (code > 32) {
          throw new DamagedRecordingError(`line ${this.#line}: "entries" holds something that is no object`);
        }
      } else if (this.#outside(code)) {
        this.#keep(chunk.subarray(start, at + 1));
        this.#mode = 'between';
        this.#found = true;
      }
    }
    if (this.#mode === 'entry') this.#collect(chunk.subarray(start));
    if (this.#mode === 'head') this.#keep(chunk.subarray(start));
  }

  #noList(): never {
    throw new DamagedRecordingError(
      `line ${this.#line}: "entries" is no JSON, as a comma is missing or is one too many`,
    );
  }

  /** An exchange that ends before the next one in the chunk. Valid JSON ends nowhere else, so that is proof enough. */
  #guess(chunk: Buffer, start: number): { readonly end: number; readonly read: ReadEntry } | undefined {
    if (this.#mistakes > guessing.mistakes) return undefined;
    if (this.#opening === undefined) {
      const colon = chunk.subarray(start, start + guessing.opening).indexOf(byte.colon);
      this.#opening = colon < 0 ? undefined : Buffer.from(chunk.subarray(start, start + colon + 1));
    }
    let end = this.#opening === undefined ? -1 : chunk.indexOf(this.#opening, start + 1);
    if (end < 0) return undefined;
    while (chunk[end - 1] !== byte.end && end > start && isBetween(chunk[end - 1] as number)) end--;
    const text = chunk.toString('utf8', start, end);
    const entry = parsed(text);
    if (entry === undefined) {
      this.#mistakes++;
      return undefined;
    }
    const read = this.#read(text, entry);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#line++;
    return { end, read };
  }

  /** Where the exchange ends: its last byte, or the end of the chunk. This loop sees every byte, so it keeps to locals. */
  #endOfEntry(chunk: Buffer, from: number): number {
    let depth = this.#depth;
    let inString = this.#inString;
    let escaped = this.#escaped;
    let at = from;
    for (; at < chunk.length; at++) {
      const code = chunk[at];
      if (inString) {
        if (escaped) escaped = false;
        else if (code === byte.escape) escaped = true;
        else if (code === byte.quote) inString = false;
      } else if (code === byte.quote) inString = true;
      else if (code === byte.begin || code === byte.open) depth++;
      else if (code === byte.end || code === byte.close) {
        if (--depth === 0) break;
      } else if (code === 10) this.#line++;
    }
    this.#depth = depth;
    this.#inString = inString;
    this.#escaped = escaped;
    return at;
  }

  /** Follows the structure outside `entries`; true when the array `log.entries` begins. */
  #outside(code: number): boolean {
    if (code === 0) throw new DamagedRecordingError('is a binary file');
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (code === byte.escape) this.#escaped = true;
      else if (code === byte.quote) this.#inString = false;
      else if (this.#string.length < 16) this.#string += String.fromCharCode(code);
      return false;
    }
    if (code === byte.quote) {
      this.#inString = true;
      this.#string = '';
    } else if (code === byte.colon) this.#keys[this.#depth] = this.#string;
    else if (code === byte.begin || code === byte.open) {
      if (code === byte.open && this.#depth === 2 && this.#keys[1] === 'log' && this.#keys[2] === 'entries')
        return true;
      this.#depth++;
    } else if (code === byte.end || code === byte.close) this.#depth--;
    return false;
  }

  #keep(bytes: Buffer): void {
    this.#headSize += bytes.length;
    if (this.#headSize > limits.head) {
      throw new DamagedRecordingError(`holds more than ${limits.head >> 20} MB outside of log.entries`);
    }
    this.#head.push(Buffer.from(bytes));
  }

  #collect(bytes: Buffer): void {
    this.#size += bytes.length;
    if (this.#size > limits.entry) {
      throw new DamagedRecordingError(`line ${this.#entryLine}: one exchange is larger than ${limits.entry >> 20} MB`);
    }
    this.#parts.push(Buffer.from(bytes));
  }

  #entry(last: Buffer): ReadEntry {
    let text: string;
    if (this.#parts.length === 0) text = last.toString('utf8');
    else {
      this.#collect(last);
      text = Buffer.concat(this.#parts).toString('utf8');
      this.#parts = [];
      this.#size = 0;
    }
    return this.#read(text, parsed(text));
  }

  #read(text: string, entry: unknown): ReadEntry {
    this.#count++;
    const line = this.#entryLine;
    const fault = entry === undefined ? 'is no JSON' : faultOf(entry);
    if (fault) throw new DamagedRecordingError(`line ${line}: exchange ${this.#count} ${fault}`);
    return { entry: entry as HarEntry, text, line };
  }

  /** The head of the file, once everything was read. */
  end(): Record<string, unknown> {
    if (!this.#started) throw new DamagedRecordingError('is empty');
    const rest = `it ends on line ${this.#line}`;
    if (this.#mode === 'entry') throw new DamagedRecordingError(`is cut off: ${rest}, in exchange ${this.#count + 1}`);
    if (this.#mode === 'between') throw new DamagedRecordingError(`is cut off: ${rest}, within log.entries`);
    let head: { log?: Record<string, unknown> };
    try {
      head = JSON.parse(
        Buffer.concat(this.#head)
          .toString('utf8')
          .replace(/^\uFEFF/, ''),
      );
    } catch {
      throw new DamagedRecordingError(this.#depth > 0 ? `is cut off: ${rest}` : 'is no JSON, so no HAR');
    }
    if (typeof head.log !== 'object' || head.log === null)
      throw new DamagedRecordingError('has no "log", so is no HAR');
    if (!this.#found) throw new DamagedRecordingError('has no "log.entries", so is no HAR');
    if (head.log.version !== '1.2') {
      throw new DamagedRecordingError(`is HAR ${JSON.stringify(head.log.version ?? 'without version')}; 1.2 is read`);
    }
    if (this.#count === 0) throw new DamagedRecordingError('holds no exchanges: log.entries is empty');
    return head.log;
  }
}

/** Whether a byte may stand between two exchanges. */
function isBetween(code: number): boolean {
  return code <= 32 || code === byte.comma;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
