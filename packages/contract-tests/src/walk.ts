// Walks a body along the schemas of the contract: what is documented, what is not, and what of the contract was seen.
import type { Contract, SchemaNode } from './contract.js';
import { fits, isObject } from './fits.js';
import { perSchema } from './memo.js';
import { nodeAt } from './suite.js';

/** What the walk tells on its way. */
export interface WalkVisitor {
  /** A value and one of the schemas that describe it. */
  value(node: SchemaNode, schema: string, value: unknown): void;
  /** A property that the document does not have here; `owner` is the schema that it is missing from. */
  undocumented(name: string, value: unknown, pointer: string, owner: string): void;
}

/** The way to a value, from the inside out; it becomes a pointer only where one is needed. */
interface Path {
  readonly parent: Path | undefined;
  readonly key: string | number;
}

/** Visits a value and everything in it. Values that fit no branch of a composition are left to the validators. */
export function walk(contract: Contract, schema: string, value: unknown, visitor: WalkVisitor, path?: Path): void {
  const parts = partsOf(contract, schema, value);
  if (parts === undefined) return;
  for (const part of parts) visitor.value(nodeAt(contract, part), part, value);
  if (Array.isArray(value)) {
    for (const part of parts) {
      const { items } = nodeAt(contract, part);
      if (items === undefined) continue;
      for (const [key, item] of value.entries()) walk(contract, items, item, visitor, { parent: path, key });
    }
  } else if (isObject(value)) members(contract, parts, value, visitor, path);
}

function members(
  contract: Contract,
  parts: readonly string[],
  value: Readonly<Record<string, unknown>>,
  visitor: WalkVisitor,
  path: Path | undefined,
): void {
  const nodes = parts.map((part) => nodeAt(contract, part));
  for (const key in value) {
    const place = { parent: path, key };
    let known = false;
    for (const node of nodes) {
      const schema = Object.hasOwn(node.properties, key) ? node.properties[key] : node.additional;
      if (schema === undefined) continue;
      known = true;
      walk(contract, schema, value[key], visitor, place);
    }
    if (known) continue;
    const owner = parts.find((part) => Object.keys(nodeAt(contract, part).properties).length > 0);
    if (owner !== undefined) visitor.undocumented(key, value[key], pointerOf(place), owner);
  }
}

function pointerOf(path: Path | undefined): string {
  return path === undefined ? '' : `${pointerOf(path.parent)}/${pointerToken(String(path.key))}`;
}

/** Schemas that need no look at the value: those without branches, here and in what they are composed of. */
const fixedParts = perSchema((contract, schema): readonly string[] | null => {
  const { allOf, oneOf, anyOf } = nodeAt(contract, schema);
  if (oneOf || anyOf) return null;
  const inner = (allOf ?? []).map((part) => fixedParts(contract, part));
  return inner.includes(null) ? null : [schema, ...inner.flatMap((parts) => parts ?? [])];
});

/** The schema itself, its `allOf`, and the branches that the value fits; undefined when it fits none. */
function partsOf(contract: Contract, schema: string, value: unknown): readonly string[] | undefined {
  const fixed = fixedParts(contract, schema);
  if (fixed !== null) return fixed;
  const node = nodeAt(contract, schema);
  const parts = [schema];
  for (const part of node.allOf ?? []) {
    const inner = partsOf(contract, part, value);
    if (inner === undefined) return undefined;
    parts.push(...inner);
  }
  for (const branches of [node.oneOf, node.anyOf]) {
    if (!branches) continue;
    const taken = branches.filter((branch) => fits(contract, branch, value));
    if (taken.length === 0) return undefined;
    for (const branch of taken) parts.push(...(partsOf(contract, branch, value) ?? []));
  }
  return parts;
}

/** A key as it stands in a JSON Pointer. */
export function pointerToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
