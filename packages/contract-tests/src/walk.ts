// Walks a body along the schemas of the contract: what is documented, what is not, and what of the contract was seen.
import type { Contract, SchemaNode } from './contract.js';
import { fits, isObject } from './fits.js';
import { nodeAt } from './suite.js';

/** What the walk tells on its way. */
export interface WalkVisitor {
  /** A value and one of the schemas that describe it. */
  value(node: SchemaNode, schema: string, value: unknown, pointer: string): void;
  /** A branch that a value took. */
  branch(schema: string): void;
  /** A property that the document does not have here; `owner` is the schema that it is missing from. */
  undocumented(name: string, value: unknown, pointer: string, owner: string): void;
}

/** Visits a value and everything in it. Values that fit no branch of a composition are left to the validators. */
export function walk(contract: Contract, schema: string, value: unknown, visitor: WalkVisitor, pointer = ''): void {
  const parts = partsOf(contract, schema, value, visitor);
  if (parts === undefined) return;
  for (const part of parts) visitor.value(nodeAt(contract, part), part, value, pointer);
  if (Array.isArray(value)) {
    for (const part of parts) {
      const { items } = nodeAt(contract, part);
      if (items === undefined) continue;
      for (const [index, item] of value.entries()) walk(contract, items, item, visitor, `${pointer}/${index}`);
    }
  } else if (isObject(value)) members(contract, parts, value, visitor, pointer);
}

function members(
  contract: Contract,
  parts: readonly string[],
  value: Readonly<Record<string, unknown>>,
  visitor: WalkVisitor,
  pointer: string,
): void {
  const nodes = parts.map((part) => nodeAt(contract, part));
  const owner = parts.find((part) => Object.keys(nodeAt(contract, part).properties).length > 0);
  for (const [name, item] of Object.entries(value)) {
    const place = `${pointer}/${pointerToken(name)}`;
    let known = false;
    for (const node of nodes) {
      const schema = Object.hasOwn(node.properties, name) ? node.properties[name] : node.additional;
      if (schema === undefined) continue;
      known = true;
      walk(contract, schema, item, visitor, place);
    }
    if (!known && owner !== undefined) visitor.undocumented(name, item, place, owner);
  }
}

/** The schema itself, its `allOf`, and the branches that the value fits; undefined when it fits none. */
export function partsOf(
  contract: Contract,
  schema: string,
  value: unknown,
  visitor?: Pick<WalkVisitor, 'branch'>,
): string[] | undefined {
  const node = nodeAt(contract, schema);
  const parts = [schema];
  for (const part of node.allOf ?? []) {
    const inner = partsOf(contract, part, value, visitor);
    if (inner === undefined) return undefined;
    parts.push(...inner);
  }
  for (const branches of [node.oneOf, node.anyOf]) {
    if (!branches) continue;
    const taken = branches.filter((branch) => fits(contract, branch, value));
    if (taken.length === 0) return undefined;
    for (const branch of taken) {
      visitor?.branch(branch);
      parts.push(...(partsOf(contract, branch, value, visitor) ?? []));
    }
  }
  return parts;
}

/** A key as it stands in a JSON Pointer. */
export function pointerToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
