// The schemas of a contract linked to each other, so that a walk follows references instead of looking pointers up.
import type { Contract, SchemaNode } from './contract.js';
import { perSchema } from './memo.js';
import { nodeAt } from './suite.js';

/** A schema and what it leads to. */
export interface Linked {
  readonly schema: string;
  readonly node: SchemaNode;
  readonly properties: ReadonlyMap<string, Linked>;
  readonly items: Linked | undefined;
  readonly additional: Linked | undefined;
  readonly allOf: readonly Linked[];
  /** `oneOf` and `anyOf`, where they are. */
  readonly branches: readonly (readonly Linked[])[];
  /** The schema and its `allOf`, where no branch depends on the value; else null. */
  readonly fixed: readonly Linked[] | null;
}

const links = new WeakMap<Contract, Map<string, Linked>>();

/** A schema of the contract with all that it leads to; schemas may lead back to themselves. */
export const linked: (contract: Contract, schema: string) => Linked = perSchema((contract, schema) => {
  const known = links.get(contract) ?? new Map<string, Linked>();
  links.set(contract, known);
  return link(contract, schema, known);
});

function link(contract: Contract, schema: string, known: Map<string, Linked>): Linked {
  const found = known.get(schema);
  if (found) return found;
  const node = nodeAt(contract, schema);
  const properties = new Map<string, Linked>();
  const made: { -readonly [Key in keyof Linked]: Linked[Key] } = {
    schema,
    node,
    properties,
    items: undefined,
    additional: undefined,
    allOf: [],
    branches: [],
    fixed: null,
  };
  known.set(schema, made);
  const to = (pointer: string) => link(contract, pointer, known);
  for (const [name, pointer] of Object.entries(node.properties)) properties.set(name, to(pointer));
  if (node.items !== undefined) made.items = to(node.items);
  if (node.additional !== undefined) made.additional = to(node.additional);
  made.allOf = (node.allOf ?? []).map(to);
  made.branches = [node.oneOf, node.anyOf].flatMap((list) => (list ? [list.map(to)] : []));
  const inner = made.allOf.map((part) => part.fixed);
  const depends = made.branches.length > 0 || inner.includes(null);
  made.fixed = depends ? null : [made, ...inner.flatMap((parts) => parts ?? [])];
  return made;
}
