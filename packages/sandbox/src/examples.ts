// The documented answers of the operations, as the generator writes them into generated/examples.ts.

/** One documented answer of an operation. */
export interface DocumentedResponse {
  /** Code that the document names for the whole answer, such as `APIGW.0101`. */
  readonly errorCode: string | null;
  /** Rules that the answer belongs to, the one that it keeps first. */
  readonly rules: readonly string[];
  /** Documented headers with an example of each. */
  readonly headers: { readonly [name: string]: string };
  /** Media type of the body; null where there is none. */
  readonly mediaType: string | null;
  /** Examples of the body, by name. */
  readonly examples: { readonly [name: string]: unknown };
}

/** The documented answers of one operation, by status. */
export interface DocumentedOperation {
  readonly [status: string]: DocumentedResponse;
}

/** The documented answers of each operation. */
export interface DocumentedResponses {
  readonly [operationId: string]: DocumentedOperation;
}
