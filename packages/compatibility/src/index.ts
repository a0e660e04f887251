// Public face: compare two documents, and judge a release by it.
export { type Change, line } from './change.js';
export type { Changeset } from './changesets.js';
export { type Comparison, compare } from './compare.js';
export { verdict } from './verdict.js';
