// Changes as `redocly diff` sees them, by its own recommended rules.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redocly } from '../../../scripts/redocly.mjs';
import type { Bump, Change } from './change.js';

interface Report {
  readonly changes: readonly {
    readonly path: string;
    readonly kind: string;
    readonly impact: Bump;
    readonly verdicts: readonly { readonly ruleId?: string; readonly message?: string }[];
  }[];
}

/**
 * Compares two bundled documents.
 * @throws {Error} when one of them cannot be read.
 */
export function redoclyChanges(released: string, current: string): Change[] {
  const work = mkdtempSync(join(tmpdir(), 'diff-'));
  try {
    const config = join(work, 'redocly.yaml');
    writeFileSync(config, 'telemetry: off\nextends:\n  - diff-recommended\n');
    const options = ['--format', 'json', '--fail-on', 'none', '--config', config];
    const { status, stdout, stderr } = redocly(['diff', released, current, ...options]);
    if (status !== 0) throw new Error(`The documents could not be compared.\n${stderr}`);
    const { changes } = JSON.parse(stdout) as Report;
    return changes.map(({ path, kind, impact, verdicts }) => {
      const why = verdicts.map(({ message, ruleId }) => message ?? ruleId).join('; ');
      return { source: 'redocly', bump: impact, where: path, what: why ? `${kind}: ${why}` : kind };
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
