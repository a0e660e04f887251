// Counts checks and collects findings while an exchange is judged.
import type { Place } from './contract.js';
import { Coverage, type CoverageCategory } from './coverage.js';
import { advice, type Finding, type FindingKind } from './finding.js';
import { lineOf } from './json-lines.js';
import { printable } from './secrets.js';
import type { Suite } from './suite.js';
import { type Undocumented, Watch } from './watch.js';

/** Where in an exchange a finding belongs: the path of keys in the HAR's entry. */
export type EntryPath = readonly (string | number)[];

/** In place of values, which may repeat the secret. */
const notShown = 'not shown, since this exchange holds a secret';

/** What is expected, where that would repeat a value or a name of the exchange. */
const withoutValues: Readonly<Partial<Record<FindingKind, string>>> = {
  'accepted-against-rule': 'a refusal, as the request breaks a rule',
  echo: 'what the request said',
  'error-code': 'the code of what the request breaks',
  'undocumented-property': 'no property that the document does not list',
};

/** What a check that fails has to say. */
export interface Fault {
  readonly kind: FindingKind;
  readonly at: EntryPath;
  readonly pointer?: string;
  readonly place?: Place;
  readonly rule?: string | undefined;
  readonly expected: string;
  readonly actual: string;
}

/** The exchange that is being judged. */
export interface Current {
  readonly recording: string;
  readonly file: string;
  readonly exchange: number;
  /** Made only when something is found; without what only this exchange has, where that may be a secret. */
  readonly subject: (holdsSecret: boolean) => string;
  /** Text and line of the entry in its file. */
  readonly text: string;
  readonly line: number;
}

/** A difference that the rulebook names as known. */
export interface KnownException {
  readonly erratum: string;
  readonly recording: string;
  readonly pointer: string;
}

/** Keeps the score of a verification. */
export class Judge {
  checks = 0;
  readonly exceptions: KnownException[] = [];
  readonly #excused = new Set<string>();
  readonly #noted = new Set<object>();
  readonly coverage: Coverage;
  readonly suite: Suite;
  readonly #report: (finding: Finding) => void;
  readonly #ignored: ReadonlySet<FindingKind>;
  readonly #watch: Watch;
  #current: Current | undefined;
  #holdsSecret = false;

  constructor(suite: Suite, ignored: ReadonlySet<FindingKind>, report: (finding: Finding) => void) {
    this.suite = suite;
    this.coverage = new Coverage(suite.contract);
    this.#ignored = ignored;
    this.#report = report;
    this.#watch = new Watch(suite.contract, (category, key) => this.see(category, key));
  }

  /** Whether a part of the contract comes up for the first time, so that what it shows is still to be noted. */
  isNew(part: object): boolean {
    if (this.#noted.has(part)) return false;
    this.#noted.add(part);
    return true;
  }

  /** Turns to the next exchange. */
  begin(current: Current): void {
    this.#current = current;
    this.#holdsSecret = false;
  }

  get recording(): string {
    return this.#current?.recording ?? '';
  }

  see(category: CoverageCategory, key: string): void {
    this.coverage.see(category, key, this.recording);
  }

  seeRules(rules: readonly string[]): void {
    for (const rule of rules) this.see('rules', rule);
  }

  /** Notes what of the contract a body shows; each documented property counts as a check that passed. */
  watch(schema: string, body: unknown, undocumented: Undocumented): void {
    const before = this.#watch.properties;
    this.#watch.body(schema, body, undocumented);
    this.checks += this.#watch.properties - before;
  }

  /** Notes a difference that the rulebook excuses; each once for a recording, however often it comes. */
  excuse(erratum: string, pointer: string): void {
    this.checks++;
    const key = `${erratum} ${this.recording} ${pointer}`;
    if (this.#excused.has(key)) return;
    this.#excused.add(key);
    this.exceptions.push({ erratum, recording: this.recording, pointer });
  }

  /** Counts a check; the fault is asked for only when it failed. */
  check(ok: boolean, fault: () => Fault): boolean {
    this.checks++;
    if (!ok) this.#fail(fault());
    return ok;
  }

  #fail(fault: Fault): void {
    const current = this.#current;
    if (fault.kind === 'secret') this.#holdsSecret = true;
    if (!current || this.#ignored.has(fault.kind)) return;
    const { file } = this.suite.contract.document;
    // The name of an undocumented property may repeat the secret, too.
    const isNamed = this.#holdsSecret && /^(undocumented-property|accepted-against-rule)$/.test(fault.kind);
    const pointer = isNamed ? fault.pointer?.replace(/\/[^/]*$/, '') : fault.pointer;
    this.#report({
      kind: fault.kind,
      recording: current.recording,
      at: { file: current.file, line: current.line + lineOf(current.text, fault.at) },
      exchange: current.exchange,
      subject: printable(current.subject(this.#holdsSecret)),
      ...(pointer === undefined ? {} : { pointer: printable(pointer) }),
      ...(fault.place ? { document: { file, line: fault.place.line, pointer: `#${fault.place.pointer}` } } : {}),
      ...(fault.rule === undefined ? {} : { rule: fault.rule }),
      expected: printable((this.#holdsSecret && withoutValues[fault.kind]) || fault.expected),
      actual: this.#holdsSecret && fault.kind !== 'secret' ? notShown : printable(fault.actual),
      advice: advice[fault.kind],
    });
  }
}
