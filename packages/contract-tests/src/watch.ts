// Walks bodies along the schemas of the contract: notes what of the contract they show, and finds what is undocumented.
import type { Contract, SchemaNode } from './contract.js';
import { type CoverageCategory, enumKeyOf, propertyKeyOf } from './coverage.js';
import { fits } from './fits.js';
import { pointerToken } from './place.js';
import { nodeAt } from './suite.js';

/** Told of a property that the document does not have here; `owner` is the schema that it is missing from. */
export type Undocumented = (name: string, value: unknown, pointer: string, owner: string) => void;

/** Told of what a body shows. */
export type See = (category: CoverageCategory, key: string) => void;

/** Plain values that are remembered for each schema. */
const remembered = 256;

/** A documented property, and whether it was seen. */
interface Member {
  readonly name: string;
  readonly key: string;
  readonly required: boolean;
  readonly schema: Watched;
  seen: boolean;
}

/** A schema, what it leads to, and what of it is still to be seen: most of what comes was seen before. */
interface Watched {
  readonly pointer: string;
  readonly node: SchemaNode;
  readonly members: Map<string, Member>;
  items: Watched | undefined;
  additional: Watched | undefined;
  allOf: readonly Watched[];
  /** `oneOf` and `anyOf`, where they are. */
  branches: readonly (readonly Watched[])[];
  /** The schema and its `allOf`, where no branch depends on the value; else null. */
  fixed: readonly Watched[] | null;
  visited: boolean;
  /** Optional properties that were always there so far. */
  neverAbsent: Member[];
  /** Values of the enumeration that were not seen yet. */
  readonly enumKeys: Map<unknown, string>;
  /** Plain values that came before, and show nothing new. */
  readonly known: Set<unknown>;
  /** Whether no plain value can show anything new. */
  spent: boolean;
}

/** What one verification has seen of the schemas of a contract. */
export class Watch {
  /** Number of documented properties that bodies were held against. */
  properties = 0;
  readonly #contract: Contract;
  readonly #see: See;
  readonly #schemas = new Map<string, Watched>();
  #undocumented: Undocumented = () => {};
  /** Keys on the way to the value that is visited. */
  readonly #path: (string | number)[] = [];

  constructor(contract: Contract, see: See) {
    this.#contract = contract;
    this.#see = see;
  }

  /** Walks a body and everything in it. Values that fit no branch of a composition are left to the validators. */
  body(schema: string, body: unknown, undocumented: Undocumented): void {
    this.#undocumented = undocumented;
    this.#visit(this.#schema(schema), body);
  }

  #visit(at: Watched, value: unknown): void {
    if (typeof value !== 'object' || value === null) {
      if (!at.spent && !at.known.has(value)) this.#plain(at, value);
      return;
    }
    const parts = at.fixed ?? this.#partsOf(at, value);
    if (parts === undefined) return;
    for (const part of parts) if (!part.visited) this.#first(part);
    if (Array.isArray(value)) this.#items(parts, value);
    else this.#members(parts, value as Record<string, unknown>);
  }

  /** A text, number, boolean or null: what it shows, the same value never shows again. */
  #plain(at: Watched, value: unknown): void {
    if (at.known.size < remembered) at.known.add(value);
    for (const part of at.fixed ?? this.#partsOf(at, value) ?? []) {
      if (!part.visited) this.#first(part);
      const key = part.enumKeys.get(value);
      if (key === undefined) continue;
      this.#see('enumValues', key);
      part.enumKeys.delete(value);
    }
    at.spent = at.fixed?.every(({ enumKeys }) => enumKeys.size === 0) === true;
  }

  #items(parts: readonly Watched[], value: readonly unknown[]): void {
    for (const { items } of parts) {
      if (items === undefined) continue;
      const depth = this.#path.length;
      for (let index = 0; index < value.length; index++) {
        this.#path[depth] = index;
        this.#visit(items, value[index]);
      }
      this.#path.length = depth;
    }
  }

  #members(parts: readonly Watched[], value: Readonly<Record<string, unknown>>): void {
    for (const part of parts) {
      this.properties += part.members.size;
      if (part.neverAbsent.length > 0) this.#absent(part, value);
    }
    const depth = this.#path.length;
    for (const key in value) {
      this.#path[depth] = key;
      let known = false;
      for (const part of parts) {
        const member = part.members.get(key);
        const next = member?.schema ?? part.additional;
        if (next === undefined) continue;
        known = true;
        if (member?.seen === false) this.#present(member);
        this.#visit(next, value[key]);
      }
      if (!known) this.#unknown(parts, key, value[key]);
    }
    this.#path.length = depth;
  }

  #first(part: Watched): void {
    part.visited = true;
    for (const rule of part.node.rules) this.#see('rules', rule);
  }

  #present(member: Member): void {
    member.seen = true;
    this.#see('properties', member.key);
    if (!member.required) this.#see('optionalPresent', member.key);
  }

  #absent(part: Watched, value: Readonly<Record<string, unknown>>): void {
    for (const { name, key } of part.neverAbsent) if (!Object.hasOwn(value, name)) this.#see('optionalAbsent', key);
    part.neverAbsent = part.neverAbsent.filter(({ name }) => Object.hasOwn(value, name));
  }

  #unknown(parts: readonly Watched[], key: string, value: unknown): void {
    const owner = parts.find(({ members }) => members.size > 0);
    if (!owner) return;
    if (owner.node.closed) for (const rule of owner.node.unknownRules) this.#see('rules', rule);
    const pointer = this.#path.map((part) => `/${pointerToken(String(part))}`).join('');
    this.#undocumented(key, value, pointer, owner.pointer);
  }

  /** The schema itself, its `allOf`, and the branches that the value fits; undefined when it fits none. */
  #partsOf(at: Watched, value: unknown): readonly Watched[] | undefined {
    if (at.fixed !== null) return at.fixed;
    const parts = [at];
    for (const part of at.allOf) {
      const inner = this.#partsOf(part, value);
      if (inner === undefined) return undefined;
      parts.push(...inner);
    }
    for (const branches of at.branches) {
      const taken = branches.filter(({ pointer }) => fits(this.#contract, pointer, value));
      if (taken.length === 0) return undefined;
      for (const branch of taken) parts.push(...(this.#partsOf(branch, value) ?? []));
    }
    return parts;
  }

  /** A schema with all that it leads to; schemas may lead back to themselves. */
  #schema(pointer: string): Watched {
    const found = this.#schemas.get(pointer);
    if (found) return found;
    const node = nodeAt(this.#contract, pointer);
    const values: readonly unknown[] = Array.isArray(node.keywords.enum) ? node.keywords.enum : [];
    const made: Watched = {
      pointer,
      node,
      members: new Map(),
      items: undefined,
      additional: undefined,
      allOf: [],
      branches: [],
      fixed: null,
      visited: false,
      neverAbsent: [],
      enumKeys: new Map(values.map((value) => [value, enumKeyOf(pointer, value)])),
      known: new Set(),
      spent: false,
    };
    this.#schemas.set(pointer, made);
    const to = (next: string) => this.#schema(next);
    for (const [name, property] of Object.entries(node.properties)) {
      const required = node.required.includes(name);
      const member = { name, key: propertyKeyOf(pointer, name), required, schema: to(property), seen: false };
      made.members.set(name, member);
      if (!required) made.neverAbsent.push(member);
    }
    if (node.items !== undefined) made.items = to(node.items);
    if (node.additional !== undefined) made.additional = to(node.additional);
    made.allOf = (node.allOf ?? []).map(to);
    made.branches = [node.oneOf, node.anyOf].flatMap((list) => (list ? [list.map(to)] : []));
    const inner = made.allOf.map((part) => part.fixed);
    const depends = made.branches.length > 0 || inner.includes(null);
    made.fixed = depends ? null : [made, ...inner.flatMap((parts) => parts ?? [])];
    return made;
  }
}
