// Changesets: the bumps that contributors promise, and their words about it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Bump, greatest } from './change.js';

/** One changeset. */
export interface Changeset {
  readonly file: string;
  /** Bump by package name. */
  readonly bumps: Readonly<Record<string, Bump>>;
  readonly text: string;
}

/** Reads the changesets of a folder. */
export function readChangesets(folder: string): Changeset[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return files.map((file) => {
    const [, head = '', text = ''] =
      /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    return { file, bumps: parse(head) ?? {}, text: text.trim() };
  });
}

/** The greatest bump that is promised; the packages move together. */
export function promised(changesets: readonly Changeset[]): Bump {
  return greatest(changesets.flatMap(({ bumps }) => Object.values(bumps)));
}

/** Whether a changeset of a break says how to migrate, under a heading of that name. */
export function saysHowToMigrate({ bumps, text }: Changeset): boolean {
  return Object.values(bumps).includes('major') && /^#+ Migration\n+(?!#)\S/m.test(text);
}
