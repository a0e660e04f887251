// What the rulebook says and the document cannot: the echo rules (A03, A09), their known exception (X04), and X11's code.
import type { Contract } from './contract.js';
import { isObject } from './fits.js';
import { perSchema } from './memo.js';
import { family, pointerToken } from './place.js';
import { nodeAt } from './suite.js';

/** One comparison of an answer with its request. */
export interface EchoCheck {
  /** Pointer in the answer's body. */
  readonly pointer: string;
  /** Schema of the property in the answer. */
  readonly schema: string;
  readonly rule: string;
  readonly ok: boolean;
  /** Values at fault. */
  readonly expected: unknown;
  readonly actual: unknown;
  /** The erratum that excuses a difference. */
  readonly exception?: string;
}

/** A code that the service may answer to any missing property (X11). */
export const codeOfMissing = 'DBS.280040';

/** Rules whose properties repeat the request; the document's `x-rule` says which properties those are. */
const echoRules = ['A03', 'A09'];

/** What comes back for a property that the request left out, inside an object that it had (A09). */
const defaults: Readonly<Record<string, number>> = { '/backup_strategy/keep_days': 7 };

/** Differences that the documentation itself has, by recording and property. */
const exceptions: readonly { readonly erratum: string; readonly recording: string; readonly pointers: string[] }[] = [
  {
    erratum: 'X04',
    recording: 'documentation/createInstance.page',
    pointers: ['/availability_zone', '/vpc_id', '/subnet_id', '/security_group_id'],
  },
];

/** Compares an answer with its request, property by property. */
export function echoChecks(
  contract: Contract,
  schema: string,
  request: unknown,
  answer: unknown,
  recording: string,
): EchoCheck[] {
  if (!isObject(request) || !isObject(answer)) return [];
  return echoed(contract, schema).flatMap((one): EchoCheck[] => {
    const { name, pointer, schema: property, rule, same: whole } = one;
    if (same(request[name], answer[name])) return whole;
    const faults = differences(request[name], answer[name], pointer);
    if (faults.length === 0) return whole;
    const exception = exceptions.find((one) => one.recording === recording && one.pointers.includes(pointer));
    const excuse = exception ? { exception: exception.erratum } : {};
    return faults.map((fault) => ({ ...fault, schema: property, rule, ok: false, ...excuse }));
  });
}

/** The properties of an answer that repeat the request. */
const echoed = perSchema((contract, schema) =>
  family(contract, schema).flatMap((part) =>
    Object.entries(nodeAt(contract, part).properties).flatMap(([name, property]) => {
      const rules = family(contract, property).flatMap((inner) => nodeAt(contract, inner).rules);
      const rule = rules.find((id) => echoRules.includes(id));
      if (rule === undefined) return [];
      const found = { pointer: `/${pointerToken(name)}`, schema: property, rule };
      return { ...found, name, same: [{ ...found, ok: true, expected: undefined, actual: undefined }] };
    }),
  ),
);

/** Whether there is certainly no difference: quick, and true for nearly everything. */
function same(sent: unknown, received: unknown): boolean {
  if (typeof sent !== 'object' || sent === null) return normal(sent) === normal(received);
  if (typeof received !== 'object' || received === null || Array.isArray(sent) !== Array.isArray(received))
    return false;
  const before = Object.keys(sent);
  if (Object.keys(received).length !== before.length) return false;
  for (const name of before) {
    if (!Object.hasOwn(received, name)) return false;
    if (!same(sent[name as keyof typeof sent], received[name as keyof typeof received])) return false;
  }
  return true;
}

interface Difference {
  readonly pointer: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Compares by value: a whole number equals its decimal digits (X01). Secrets are never echoed, so never compared. */
function differences(sent: unknown, received: unknown, pointer: string): Difference[] {
  if (Array.isArray(sent) && Array.isArray(received) && sent.length === received.length) {
    return sent.flatMap((item, index) => differences(item, received[index], `${pointer}/${index}`));
  }
  if (isObject(sent) && isObject(received)) {
    const names = new Set([...Object.keys(sent), ...Object.keys(received)]);
    return [...names].flatMap((name) => {
      const place = `${pointer}/${pointerToken(name)}`;
      const wanted = Object.hasOwn(sent, name) ? sent[name] : defaults[place];
      if (wanted === undefined && !Object.hasOwn(sent, name)) return [];
      return differences(wanted, received[name], place);
    });
  }
  return normal(sent) === normal(received) ? [] : [{ pointer, expected: sent, actual: received }];
}

/** Two containers that got here are of different kind or length. */
function normal(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}
