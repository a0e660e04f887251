// Whether the changesets promise at least what the change of the document asks for.
import { bumps, type Change, line } from './change.js';
import { type Changeset, promised, saysHowToMigrate } from './changesets.js';
import type { Comparison } from './compare.js';

/** What is wrong with a proposed release; empty when nothing is. */
export function verdict({ bump, changes }: Comparison, changesets: readonly Changeset[]): string[] {
  const promise = promised(changesets);
  const listed = (least: Change['bump']) =>
    changes.filter((change) => change.bump === least).map((change) => `\n  ${line(change)}`);
  const faults: string[] = [];
  if (bumps.indexOf(promise) < bumps.indexOf(bump)) {
    faults.push(
      `The document changed by a ${bump}, the changesets promise ${promise}: run \`npx changeset\`.${listed(bump).join('')}`,
    );
  }
  if (bump === 'major' && !changesets.some(saysHowToMigrate)) {
    faults.push('A break needs a major changeset with a section "## Migration" that says what callers have to do.');
  }
  return faults;
}
