// The baseline: findings that a team accepts for now, each with its reason, so that it can adopt the checks step by step.
import { readFile } from 'node:fs/promises';
import { fingerprint } from './finding.js';
import { isObject } from './fits.js';
import type { Report } from './report.js';

/** A list of accepted findings. */
export interface Baseline {
  readonly accepted: readonly {
    /** The finding, as `fingerprint` writes it. */
    readonly finding: string;
    /** Why it is accepted. */
    readonly reason: string;
  }[];
}

/** A baseline that cannot be used. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

/**
 * Reads a baseline.
 * @throws {BaselineError} when the file is none, or an entry has no reason.
 */
export async function readBaseline(path: string): Promise<Baseline> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== undefined) throw new BaselineError(`${path} cannot be read (${code})`, { cause });
    throw new BaselineError(`${path} cannot be read as JSON`, { cause });
  }
  const accepted = isObject(value) ? value.accepted : undefined;
  if (!Array.isArray(accepted)) throw new BaselineError(`${path} has no list "accepted"`);
  for (const [index, entry] of accepted.entries()) {
    const whole = isObject(entry) && typeof entry.finding === 'string' && typeof entry.reason === 'string';
    if (!whole || String(entry.reason).trim() === '') {
      throw new BaselineError(
        `${path}: entry ${index + 1} needs "finding" and a "reason" that says why it is accepted`,
      );
    }
  }
  return value as Baseline;
}

/** A baseline of everything that a report found; the reasons are left to be written. Secrets are never accepted. */
export function baselineOf({ findings }: Pick<Report, 'findings'>, reason = ''): Baseline {
  const keys = findings.filter(({ kind }) => kind !== 'secret').map(fingerprint);
  return { accepted: [...new Set(keys)].map((finding) => ({ finding, reason })) };
}
