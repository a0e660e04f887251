// The table of operations, typed for those who send or route requests by it.
export { operations, placeholderEndpoint } from '../generated/operations.js';

/** One row of the table of operations. */
export interface OperationRow {
  readonly method: string;
  /** Path template, with parameters in braces. */
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    /** Primitive type, for reading the value from text. */
    readonly type: string;
  }[];
  /** API keys to send. */
  readonly credentials: readonly {
    readonly name: string;
    readonly in: string;
    readonly rule: string | null;
    readonly errorCode: string | null;
  }[];
  readonly requestBody: {
    readonly required: boolean;
    readonly mediaTypes: readonly string[];
    /** JSON Pointers of secret values; `*` stands for every entry. */
    readonly secrets: readonly string[];
  } | null;
  /** Media types of the answers, by status. */
  readonly responses: { readonly [status: string]: readonly string[] };
}
