// What of the contract was seen in which recording, and what never.
import type { Contract, OperationModel, SchemaNode } from './contract.js';
import { nodeAt } from './suite.js';

/** The kinds of thing that coverage counts. */
export const coverageCategories = [
  'operations',
  'statuses',
  'headers',
  'errorCodes',
  'properties',
  'enumValues',
  'optionalPresent',
  'optionalAbsent',
  'envelopes',
  'rules',
] as const;

/** One kind of thing that coverage counts. */
export type CoverageCategory = (typeof coverageCategories)[number];

/** How much of one kind was seen. */
export interface CategoryCoverage {
  readonly total: number;
  readonly seen: number;
  /** Percent, rounded down to one decimal; 100 when there is nothing to see. */
  readonly percent: number;
  /** The first recording in which each was seen. */
  readonly seenIn: Readonly<Record<string, string>>;
  readonly never: readonly string[];
}

/** Coverage by category. */
export type CoverageReport = Readonly<Record<CoverageCategory, CategoryCoverage>>;

/** Collects what recordings show of a contract. */
export class Coverage {
  readonly #wanted: Record<CoverageCategory, Map<string, string | undefined>>;

  constructor(contract: Contract) {
    const lists = enumerate(contract);
    const entries = coverageCategories.map((category) => [
      category,
      new Map([...new Set(lists[category])].map((key) => [key, undefined])),
    ]);
    this.#wanted = Object.fromEntries(entries);
  }

  /** Notes that something was seen; what the contract does not have is ignored. */
  see(category: CoverageCategory, key: string, recording: string): void {
    const seen = this.#wanted[category];
    if (seen.get(key) === undefined && seen.has(key)) seen.set(key, recording);
  }

  report(): CoverageReport {
    const entries = coverageCategories.map((category) => [category, categoryReport(this.#wanted[category])]);
    return Object.fromEntries(entries) as unknown as CoverageReport;
  }
}

/** A file that holds no coverage, or coverages that do not belong together. */
export class CoverageError extends Error {
  override readonly name = 'CoverageError';
}

/**
 * Puts the coverages of several machines together: what one of them has seen was seen.
 * @throws {CoverageError} when the parts are not of the same document.
 */
export function mergeCoverage(parts: readonly CoverageReport[]): CoverageReport {
  const entries = coverageCategories.map((category) => {
    const all = parts.map((part) => part[category]);
    const keys = all.map(({ seenIn, never }) => [...Object.keys(seenIn), ...never].sort());
    if (new Set(keys.map((list) => JSON.stringify(list))).size > 1) {
      throw new CoverageError(`The parts are of different documents: they do not count the same ${category}.`);
    }
    const seen = all.map((part) => new Map(Object.entries(part.seenIn)));
    const first = (key: string) => seen.find((part) => part.has(key))?.get(key);
    return [category, categoryReport(new Map((keys[0] ?? []).map((key) => [key, first(key)])))];
  });
  return Object.fromEntries(entries) as unknown as CoverageReport;
}

/** A coverage threshold that was not reached, in percent. */
export interface Shortfall {
  readonly category: CoverageCategory;
  readonly wanted: number;
  readonly percent: number;
}

/** Least coverage in percent, by category. */
export type Thresholds = Readonly<Partial<Record<CoverageCategory, number>>>;

/** The thresholds that a coverage does not reach. */
export function shortfallsOf(coverage: CoverageReport, thresholds: Thresholds): Shortfall[] {
  const wanted = Object.entries(thresholds) as [CoverageCategory, number][];
  return wanted.flatMap(([category, least]) => {
    const { percent } = coverage[category];
    return percent < least ? [{ category, wanted: least, percent }] : [];
  });
}

function categoryReport(seen: ReadonlyMap<string, string | undefined>): CategoryCoverage {
  const found = [...seen].filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    total: seen.size,
    seen: found.length,
    percent: seen.size === 0 ? 100 : Math.floor((found.length / seen.size) * 1000) / 10,
    seenIn: Object.fromEntries(found),
    never: [...seen].filter(([, recording]) => recording === undefined).map(([key]) => key),
  };
}

/** Everything that can be seen of a contract, by category. */
function enumerate(contract: Contract): Record<CoverageCategory, string[]> {
  const nodes = Object.entries(contract.nodes);
  const properties = nodes.flatMap(([pointer, node]) =>
    Object.keys(node.properties).map((name) => ({ key: propertyKeyOf(pointer, name), node, name })),
  );
  const optional = properties.filter(({ node, name }) => !node.required.includes(name)).map(({ key }) => key);
  return {
    operations: contract.operations.map(({ id }) => id),
    statuses: eachResponse(contract, (operation, status) => [`${operation.id} ${status}`]),
    headers: eachResponse(contract, (operation, status, response) =>
      response.headers.map(({ name }) => `${operation.id} ${status} ${name}`),
    ),
    errorCodes: Object.keys(contract.errorCodes),
    properties: properties.map(({ key }) => key),
    enumValues: nodes.flatMap(([pointer, node]) => enumOf(node).map((value) => enumKeyOf(pointer, value))),
    optionalPresent: optional,
    optionalAbsent: optional,
    envelopes: eachResponse(contract, (operation, status, response) =>
      Object.values(response.media).flatMap((schema) =>
        envelopesOf(contract, schema).map((envelope) => envelopeKeyOf(operation, status, envelope)),
      ),
    ),
    rules: Object.keys(contract.rules),
  };
}

type Response = OperationModel['responses'][string];

function eachResponse(
  contract: Contract,
  list: (operation: OperationModel, status: string, response: Response) => string[],
): string[] {
  return contract.operations.flatMap((operation) =>
    Object.entries(operation.responses).flatMap(([status, response]) => list(operation, status, response)),
  );
}

function enumOf(node: SchemaNode): readonly unknown[] {
  return Array.isArray(node.keywords.enum) ? node.keywords.enum : [];
}

/** The kinds of body that a schema allows: its branches, or itself. */
export function envelopesOf(contract: Contract, schema: string): readonly string[] {
  const node = nodeAt(contract, schema);
  return node.anyOf ?? node.oneOf ?? [schema];
}

/** Keys of the coverage tables. */
export function propertyKeyOf(schema: string, name: string): string {
  return `${shortName(schema)}.${name}`;
}

export function enumKeyOf(schema: string, value: unknown): string {
  return `${shortName(schema)} = ${JSON.stringify(value)}`;
}

export function envelopeKeyOf(operation: OperationModel, status: string, schema: string): string {
  return `${operation.id} ${status} ${shortName(schema)}`;
}

/** A schema's pointer without what all of them begin with. */
function shortName(schema: string): string {
  return schema.replace(/^\/components\/schemas\//, '').replaceAll('/properties/', '.');
}
