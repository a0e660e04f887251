// The least version bump between two bundled documents: the greatest that any of the three comparisons asks for.
import { readDocument } from '@otc-geminidb/codegen';
import { type Bump, type Change, greatest, line } from './change.js';
import { redoclyChanges } from './redocly-changes.js';
import { ruleChanges } from './rule-changes.js';
import { typeChanges } from './type-changes.js';

/** What became of the document since its last release. */
export interface Comparison {
  readonly bump: Bump;
  readonly changes: readonly Change[];
  /** Breaks that were accepted, with the reason; they ask for a patch. */
  readonly accepted: readonly { readonly change: Change; readonly reason: string }[];
}

/**
 * Compares two bundled documents in JSON files.
 * @param reasons why a break is accepted, by the line of its change
 */
export async function compare(
  released: string,
  current: string,
  reasons: ReadonlyMap<string, string> = new Map(),
): Promise<Comparison> {
  const [before, now] = [readDocument(released), readDocument(current)];
  const all = [...redoclyChanges(released, current), ...ruleChanges(before, now), ...(await typeChanges(before, now))];
  const changes = all.filter((change) => !(change.bump === 'major' && reasons.has(line(change))));
  const accepted = all
    .filter((change) => !changes.includes(change))
    .map((change) => ({ change, reason: reasons.get(line(change)) ?? '' }));
  const least = accepted.length > 0 ? (['patch'] as const) : [];
  return { bump: greatest([...changes.map(({ bump }) => bump), ...least]), changes, accepted };
}
