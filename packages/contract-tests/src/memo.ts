// Remembers what follows from a schema or from a text alone, so that it is worked out once and not for each exchange.
import type { Contract } from './contract.js';

/** A function of a contract that works out its answer once. */
export function perContract<T extends object>(make: (contract: Contract) => T): (contract: Contract) => T {
  const memory = new WeakMap<Contract, T>();
  return (contract) => {
    let value = memory.get(contract);
    if (!value) {
      value = make(contract);
      memory.set(contract, value);
    }
    return value;
  };
}

/** A function of contract and schema that works out each answer once. */
export function perSchema<T>(
  make: (contract: Contract, schema: string) => T,
): (contract: Contract, schema: string) => T {
  const memory = perContract(() => new Map<string, T>());
  return (contract, schema) => {
    const known = memory(contract);
    let value = known.get(schema);
    if (value === undefined) {
      value = make(contract, schema);
      known.set(schema, value);
    }
    return value;
  };
}

/** Texts that are remembered at a time, and the longest of them. */
const limits = { texts: 512, length: 1024 } as const;

/** A function of a text that keeps coming back, such as an address or the name of a header. */
export function perText<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > limits.length) return make(text);
    let found = known.get(text);
    if (!found) {
      if (known.size === limits.texts) known.clear();
      found = { value: make(text) };
      known.set(text, found);
    }
    return found.value;
  };
}
