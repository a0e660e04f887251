// Remembers what follows from a schema alone, so that it is worked out once and not for each of many exchanges.
import type { Contract } from './contract.js';

/** A function of contract and schema that works out each answer once. */
export function perSchema<T>(
  make: (contract: Contract, schema: string) => T,
): (contract: Contract, schema: string) => T {
  const memory = new WeakMap<Contract, Map<string, T>>();
  return (contract, schema) => {
    let known = memory.get(contract);
    if (!known) {
      known = new Map();
      memory.set(contract, known);
    }
    let value = known.get(schema);
    if (value === undefined) {
      value = make(contract, schema);
      known.set(schema, value);
    }
    return value;
  };
}
