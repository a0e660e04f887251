// The words of the document: the values of its enumerations.
import type { Contract } from './contract.js';
import { perContract } from './memo.js';

/** The values of all enumerations, by how they are read without regard to case. */
export const spellings: (contract: Contract) => ReadonlyMap<string, readonly unknown[]> = perContract(({ nodes }) => {
  const found = new Map<string, unknown[]>();
  for (const { keywords } of Object.values(nodes)) {
    for (const value of Array.isArray(keywords.enum) ? keywords.enum : []) {
      const lower = String(value).toLowerCase();
      found.set(lower, [...(found.get(lower) ?? []), value]);
    }
  }
  return found;
});
