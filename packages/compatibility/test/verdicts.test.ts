// Pairs of documents: each change gets the bump that it deserves, from the comparisons that are there to see it.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { line } from '../src/change.js';
import type { Changeset } from '../src/changesets.js';
import { compare } from '../src/compare.js';
import { verdict } from '../src/verdict.js';

const folder = fileURLToPath(new URL('fixtures/verdicts/', import.meta.url));
const pair = (name: string) => [`${folder}${name}/released.json`, `${folder}${name}/current.json`] as const;
const promise = (bump: Changeset['bumps'][string], text = 'Words.'): Changeset[] => [
  { file: 'a.md', bumps: { '@otc-geminidb/types': bump }, text },
];

describe('The least bump', () => {
  it.each(readdirSync(folder))(
    '%s',
    async (name) => {
      const expected = JSON.parse(readFileSync(`${folder}${name}/expected.json`, 'utf8'));
      const { bump, changes } = await compare(...pair(name));
      const sources = new Set(changes.filter((change) => change.bump === bump).map(({ source }) => source));
      expect({ bump, sources: [...sources] }, changes.map(line).join('\n')).toEqual(expected);
    },
    20_000,
  );
});

describe('A release', () => {
  const removal = 'request-enum-value-removed';

  it('is refused when the changesets promise less than the document changed', async () => {
    const faults = verdict(await compare(...pair(removal)), promise('minor'));
    expect(faults[0]).toMatch(/changed by a major, the changesets promise minor.*ketch/s);
  });

  it('is refused when a break has no migration note', async () => {
    const comparison = await compare(...pair(removal));
    expect(verdict(comparison, promise('major'))).toEqual([expect.stringContaining('## Migration')]);
    expect(verdict(comparison, promise('major', '## Migration\n\n## Next'))).toHaveLength(1);
    expect(verdict(comparison, promise('major', 'A rig is gone.\n\n## Migration\n\nOrder a sloop.'))).toEqual([]);
  });

  it('is refused without any changeset, and needs none when nothing changed', async () => {
    expect(verdict(await compare(...pair('request-optional-property-added')), [])).toHaveLength(1);
    expect(verdict(await compare(...pair('nothing-changed')), [])).toEqual([]);
  });

  it('may carry a break that was accepted with a reason, as a patch', async () => {
    const { changes } = await compare(...pair('error-code-changed'));
    const breaks = changes.filter(({ bump }) => bump === 'major').map(line);
    const comparison = await compare(...pair('error-code-changed'), new Map([[breaks[0] ?? '', 'a misprint']]));
    expect(comparison.bump).toBe('patch');
    expect(comparison.accepted.map(({ reason }) => reason)).toEqual(['a misprint']);
    expect(verdict(comparison, promise('patch'))).toEqual([]);
  });
});
