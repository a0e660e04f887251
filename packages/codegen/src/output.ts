// How generated files are written: whole or not at all, and only what is meant to be there.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** First lines of every generated module. */
export const header =
  '// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.\n\n';

/** Makes a folder hold exactly these files: writes what differs, deletes what is not among them. */
export function writeOutput(folder: string, files: Readonly<Record<string, string>>): void {
  for (const stale of listFiles(folder).filter((file) => !(file in files))) rmSync(join(folder, stale));
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
