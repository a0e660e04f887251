// Everything that is printed goes through here: secrets and control characters come out, colours only go to terminals.
import { styleText } from 'node:util';
import { Redactor } from './secrets.js';

/** A stream to print to. */
export interface Sink {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** A format of `styleText`. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Control, format and unassigned characters, and the colours of this program, which may stay. */
const invisible = /\p{Cc}\[(?:1|2|22|3[1-6]|39)m|[^\P{C}\n]|[\u2028\u2029]/gu;

/** Shows what could move the cursor, hide text or turn its direction; line breaks stay, and colours if asked for. */
export function visible(text: string, colours = false): string {
  return text.replace(invisible, (found) => {
    if (colours && found.length > 1 && found.startsWith('\u001b')) return found;
    return `\\u{${found.codePointAt(0)?.toString(16)}}${found.slice(1)}`;
  });
}

/** Prints results and messages. */
export class Output {
  readonly redactor: Redactor = new Redactor();
  readonly #out: Sink;
  readonly #error: Sink;
  readonly #environment: NodeJS.ProcessEnv;

  constructor(out: Sink, error: Sink, environment: NodeJS.ProcessEnv) {
    this.#out = out;
    this.#error = error;
    this.#environment = environment;
  }

  /** Prints a line of the result. */
  result(text: string): void {
    this.#print(this.#out, text);
  }

  /** Prints a result as JSON; secrets come out before it is written, so that it stays JSON. */
  json(value: unknown): void {
    const text = JSON.stringify(value, (_, part) => (typeof part === 'string' ? this.redactor.clean(part) : part), 2);
    this.#print(this.#out, text);
  }

  /** Prints a line for the person at the keyboard, beside the result. */
  say(text: string): void {
    this.#print(this.#error, text);
  }

  /** A part of a result in a style. */
  paint(style: Style, text: string): string {
    return this.#colours(this.#out) ? styleText(style, text, { validateStream: false }) : text;
  }

  /** A part of a message in a style. */
  paintMessage(style: Style, text: string): string {
    return this.#colours(this.#error) ? styleText(style, text, { validateStream: false }) : text;
  }

  #colours(sink: Sink): boolean {
    const { NO_COLOR, TERM } = this.#environment;
    return sink.isTTY === true && !NO_COLOR && TERM !== 'dumb';
  }

  #print(sink: Sink, text: string): void {
    sink.write(`${visible(this.redactor.clean(text), this.#colours(sink))}\n`);
  }
}
