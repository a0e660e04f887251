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
 * Reads a fault from text such as `rate=0.1,kind=reset`.
 * @throws {Error} when a part of it makes no sense.
 */
export function parseFault(text: string): Fault {
  const parts = Object.fromEntries(text.split(',').map((part) => part.trim().split('=', 2))) as Record<string, string>;
  const { kind, rate, delay, code, example, ...others } = parts;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined)
    throw new Error(`${JSON.stringify(unknown)} is not a part of a fault: kind, rate, delay, code or example.`);
  const found = faultKinds.find((known) => known === kind);
  if (!found) throw new Error(`A fault needs kind=, one of ${faultKinds.join(', ')}.`);
  if (found === 'code' && !code)
    throw new Error('A fault of kind=code needs code=, such as code=DBS.200998 or code=503.');
  return {
    kind: found,
    ...(rate === undefined ? {} : { rate: amount('rate', rate, 1) }),
    ...(delay === undefined ? {} : { delay: amount('delay', delay, 3_600_000) }),
    ...(code === undefined ? {} : { code }),
    ...(example === undefined ? {} : { example }),
  };
}

function amount(name: string, text: string, most: number): number {
  const value = text === '' ? Number.NaN : Number(text);
  if (!(value >= 0 && value <= most)) throw new Error(`${name}= must be a number from 0 to ${most}.`);
  return value;
}
