// What recordings are judged by: the contract and the validators, both generated from the document.
import type { Validator } from '@otc-geminidb/schema';
import { requestValidators } from '@otc-geminidb/schema/requests';
import { responseValidators } from '@otc-geminidb/schema/responses';
import { contract } from '../generated/contract.js';
import type { Contract, SchemaNode, Sources } from './contract.js';

/** The validators of one operation. */
export interface OperationValidators {
  /** Checks `{ path, query, header, cookie }`. */
  readonly parameters?: Validator<unknown>;
  readonly body?: Validator<unknown>;
  /** Checks of the JSON bodies of answers, by status. */
  readonly responses: { readonly [status: string]: Validator<unknown> };
}

/** A contract and what checks values against it. */
export interface Suite {
  readonly contract: Contract;
  readonly validators: { readonly [operation: string]: OperationValidators };
  /** Where the document is written by hand, where that is known; asked for when there are findings. */
  readonly sources?: () => Promise<Sources>;
}

/** The suite of the document that this package was generated from. */
export const documentSuite: Suite = {
  contract,
  validators: collect(),
  sources: async () => (await import('../generated/sources.js')).sources,
};

function collect(): Suite['validators'] {
  const requests: { readonly [operation: string]: Omit<OperationValidators, 'responses'> } = requestValidators;
  const responses: { readonly [operation: string]: OperationValidators['responses'] } = responseValidators;
  return Object.fromEntries(
    contract.operations.map(({ id }) => [id, { ...requests[id], responses: responses[id] ?? {} }]),
  );
}

/**
 * A node of the contract by its pointer.
 * @throws {Error} when there is none: the model was not generated whole.
 */
export function nodeAt(contract: Contract, pointer: string): SchemaNode {
  const node = contract.nodes[pointer];
  if (!node) throw new Error(`The contract has no schema at ${pointer}.`);
  return node;
}
