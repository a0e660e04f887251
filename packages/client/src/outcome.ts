// How a call can end, and what a person needs who has to find out whether it was carried out.

/**
 * What became of a call that failed.
 *
 * - `rejected`: it was answered with a refusal; nothing was created.
 * - `not-sent`: it provably never reached the service; nothing was created.
 * - `unknown`: it left, and no answer says what became of it; it may have been carried out (E05).
 */
export type Outcome = 'rejected' | 'not-sent' | 'unknown';

/** What to look for when the outcome of a call is unknown, since the document has no list operation. */
export interface Reconciliation {
  readonly operation: string;
  /** The parameters of the call and the plain values of its body, such as name and region; never a secret. */
  readonly request: { readonly [name: string]: string };
  /** When the call was first sent. */
  readonly from: Date;
  /** When the client gave up on it; the service may have carried it out a little later still. */
  readonly to: Date;
  /** The operator's id of the request, when the answer had one. */
  readonly requestId: string | undefined;
  /** What to do, for people. */
  readonly hint: string;
}

/** Says what to look for. */
export function reconciliation(facts: Omit<Reconciliation, 'hint'>): Reconciliation {
  const values = Object.entries(facts.request).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  const span = `between ${facts.from.toISOString()} and ${facts.to.toISOString()} or shortly after`;
  const id = facts.requestId === undefined ? '' : `; request id ${facts.requestId}`;
  const hint =
    'The call may have been carried out all the same. Before sending it again, look in the console whether there is ' +
    `what it asked for, made ${span} (${values.join(', ')}${id}).`;
  return { ...facts, hint };
}
