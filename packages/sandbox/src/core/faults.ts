// Scenarios: what goes wrong, and how often, for soak tests of clients.
import type { Delivery, PlainAnswer } from './exchange.js';
import { fraction, type Random } from './random.js';

/** Kinds of fault. `reset-after` breaks the connection once the instance is made; `code` answers `code` instead. */
export const faultKinds = [
  'latency',
  'reset',
  'reset-after',
  'slow',
  'truncated',
  'html',
  'token',
  'quota',
  'throttle',
  'code',
] as const;

/** A kind of fault. */
export type FaultKind = (typeof faultKinds)[number];

/** One thing that goes wrong. */
export interface Fault {
  readonly kind: FaultKind;
  /** Share of the requests that it hits, from 0 to 1; left out, all. */
  readonly rate?: number;
  /** Milliseconds to wait before the answer. */
  readonly delay?: number;
  /** For `code`: a code of the catalogue, or a status. */
  readonly code?: string;
  /** For `code`: name of a documented example of that status. */
  readonly example?: string;
}

/** The faults that hit one request. */
export interface Hit {
  /** What the request is answered with, whatever it says. */
  readonly kind: Exclude<FaultKind, 'latency'> | undefined;
  readonly code: string | undefined;
  readonly example: string | undefined;
  readonly delay: number;
}

/** Draws the faults of one request: every latency that hits counts, and the first of the other kinds. */
export function drawFaults(faults: readonly Fault[], random: Random): Hit | undefined {
  let hit: Hit | undefined;
  for (const { kind, rate = 1, delay = kind === 'latency' ? 1000 : 0, code, example } of faults) {
    if (fraction(random) >= rate || (kind !== 'latency' && hit?.kind)) continue;
    hit = {
      kind: kind === 'latency' ? hit?.kind : kind,
      code: code ?? hit?.code,
      example: example ?? hit?.example,
      delay: (hit?.delay ?? 0) + delay,
    };
  }
  return hit;
}

/** What a proxy in between answers: no JSON, and no code. */
export const proxyPage: Pick<PlainAnswer, 'status' | 'headers' | 'body'> = {
  status: 502,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n',
};

/** How the answer to a request that was hit is delivered. */
export function deliveryOf({ kind, delay }: Hit): Delivery {
  const fault = kind ?? 'latency';
  if (kind === 'reset' || kind === 'reset-after') return { kind: 'reset', delay, fault };
  return { kind: kind === 'slow' || kind === 'truncated' ? kind : 'whole', delay, fault };
}

/**
 * Holds a fault against what its type cannot say.
 * @throws {Error} when a part of it makes no sense.
 */
export function checkFault({ kind, rate = 1, delay = 0, code, example }: Fault): void {
  if (!faultKinds.includes(kind)) throw new Error(`A fault needs kind=, one of ${faultKinds.join(', ')}.`);
  if (!(rate >= 0 && rate <= 1)) throw new Error('rate= must be a number from 0 to 1.');
  if (!(delay >= 0 && delay <= longest)) throw new Error(`delay= must be a number from 0 to ${longest}.`);
  if (kind !== 'code' && (code ?? example) !== undefined)
    throw new Error(`code= and example= belong to kind=code, not to a fault of kind=${kind}.`);
}

/** Longest delay, in milliseconds: an hour. */
const longest = 3_600_000;

/**
 * Reads a fault from text such as `rate=0.1,kind=reset`.
 * @throws {Error} when a part of it makes no sense.
 */
export function parseFault(text: string): Fault {
  const { kind, rate, delay, code, example } = partsOf(text);
  const fault = {
    kind: kind as FaultKind,
    ...(rate === undefined ? {} : { rate: amount(rate) }),
    ...(delay === undefined ? {} : { delay: amount(delay) }),
    ...(code === undefined ? {} : { code }),
    ...(example === undefined ? {} : { example }),
  };
  checkFault(fault);
  if (fault.kind === 'code' && !code)
    throw new Error('A fault of kind=code needs code=, such as code=DBS.200998 or code=503.');
  return fault;
}

/** The parts by name; each of them is known, and there once. */
function partsOf(text: string): { readonly [name: string]: string | undefined } {
  const parts = new Map<string, string>();
  for (const part of text.split(',')) {
    const [name = '', value, ...more] = part.split('=').map((side) => side.trim());
    if (!partNames.includes(name) || value === undefined || more.length > 0)
      throw new Error(`${JSON.stringify(part.trim())} is not a part of a fault: ${partNames.join('=, ')}=.`);
    if (parts.has(name)) throw new Error(`${name}= is there twice: several faults are given one by one.`);
    parts.set(name, value);
  }
  return Object.fromEntries(parts);
}

const partNames: readonly string[] = ['kind', 'rate', 'delay', 'code', 'example'];

function amount(text: string): number {
  return text === '' ? Number.NaN : Number(text);
}
