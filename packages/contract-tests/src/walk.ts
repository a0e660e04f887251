// Walks a body along the schemas of the contract: what is documented, what is not, and what of the contract was seen.
import type { Contract } from './contract.js';
import { fits } from './fits.js';
import { type Linked, linked } from './linked.js';

/** What the walk tells on its way. */
export interface WalkVisitor {
  /** A value and one of the schemas that describe it. */
  value(schema: Linked, value: unknown): void;
  /** A property that the document does not have here; `owner` is the schema that it is missing from. */
  undocumented(name: string, value: unknown, pointer: string, owner: string): void;
}

/** The way to a value, from the inside out; it becomes a pointer only where one is needed. */
interface Path {
  readonly parent: Path | undefined;
  readonly key: string | number;
}

/** Visits a value and everything in it. Values that fit no branch of a composition are left to the validators. */
export function walk(contract: Contract, schema: string, value: unknown, visitor: WalkVisitor): void {
  visit(contract, linked(contract, schema), value, visitor, undefined);
}

function visit(contract: Contract, at: Linked, value: unknown, visitor: WalkVisitor, path: Path | undefined): void {
  const parts = at.fixed ?? partsOf(contract, at, value);
  if (parts === undefined) return;
  for (const part of parts) visitor.value(part, value);
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    members(contract, parts, value as Record<string, unknown>, visitor, path);
    return;
  }
  for (const { items } of parts) {
    if (items === undefined) continue;
    for (const [key, item] of value.entries()) visit(contract, items, item, visitor, { parent: path, key });
  }
}

function members(
  contract: Contract,
  parts: readonly Linked[],
  value: Readonly<Record<string, unknown>>,
  visitor: WalkVisitor,
  path: Path | undefined,
): void {
  for (const key in value) {
    const place = { parent: path, key };
    let known = false;
    for (const part of parts) {
      const next = part.properties.get(key) ?? part.additional;
      if (next === undefined) continue;
      known = true;
      visit(contract, next, value[key], visitor, place);
    }
    if (known) continue;
    const owner = parts.find(({ properties }) => properties.size > 0);
    if (owner) visitor.undocumented(key, value[key], pointerOf(place), owner.schema);
  }
}

function pointerOf(path: Path | undefined): string {
  return path === undefined ? '' : `${pointerOf(path.parent)}/${pointerToken(String(path.key))}`;
}

/** The schema itself, its `allOf`, and the branches that the value fits; undefined when it fits none. */
function partsOf(contract: Contract, at: Linked, value: unknown): readonly Linked[] | undefined {
  if (at.fixed !== null) return at.fixed;
  const parts = [at];
  for (const part of at.allOf) {
    const inner = partsOf(contract, part, value);
    if (inner === undefined) return undefined;
    parts.push(...inner);
  }
  for (const branches of at.branches) {
    const taken = branches.filter(({ schema }) => fits(contract, schema, value));
    if (taken.length === 0) return undefined;
    for (const branch of taken) parts.push(...(partsOf(contract, branch, value) ?? []));
  }
  return parts;
}

/** A key as it stands in a JSON Pointer. */
export function pointerToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
