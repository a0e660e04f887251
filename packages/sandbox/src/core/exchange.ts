// What goes through the sandbox: a plain request in, a plain answer out, whatever carries them.
import type { FaultKind } from './faults.js';
import type { Violation } from './violation.js';

/** A request, free of any server's or browser's own objects. */
export interface PlainRequest {
  readonly method: string;
  /** Path and query as sent; an absolute URL is taken too. */
  readonly url: string;
  /** Header values by name in lower case. */
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  /** Body as text; as bytes when it is not, or not yet known to be, UTF-8. */
  readonly body: string | Uint8Array;
  /** Set by a carrier that stopped reading because the body is larger than the limit. */
  readonly tooLarge?: boolean;
}

/** How an answer is to be delivered when a scenario wants it to go wrong. */
export interface Delivery {
  /** `reset`: the connection breaks instead of an answer; `truncated`: in its middle; `slow`: it trickles. */
  readonly kind: 'whole' | 'reset' | 'truncated' | 'slow';
  /** Milliseconds to wait first. */
  readonly delay: number;
  /** Kind of the fault behind it. */
  readonly fault: FaultKind;
}

/** An answer to be written by the carrier. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** What is wrong with the request, in the order of the rulebook; the first one decided. */
  readonly violations: readonly Violation[];
  /** Left out for an answer that is delivered whole and at once. */
  readonly delivery?: Delivery;
}
