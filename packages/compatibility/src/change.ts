// One change between two documents, and the version bump that it asks for at least.

/** How far a version moves, from the least to the most. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;

/** A version bump. */
export type Bump = (typeof bumps)[number];

/** A change as one of the three comparisons sees it. */
export interface Change {
  /** Who says so: `redocly diff`, the comparison of what it misses, or the comparison of the emitted types. */
  readonly source: 'redocly' | 'rules' | 'types';
  readonly bump: Bump;
  /** Place in the document, or in the types. */
  readonly where: string;
  readonly what: string;
}

/** The greatest of some bumps. */
export function greatest(all: Iterable<Bump>): Bump {
  return [...all].reduce((most, bump) => (bumps.indexOf(bump) > bumps.indexOf(most) ? bump : most), 'none' as Bump);
}

/** A change in one line, which is also how an accepted break names it. */
export function line({ source, where, what }: Change): string {
  return `${source}: ${where}: ${what}`;
}
