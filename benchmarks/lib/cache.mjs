// Files that the benchmarks make for themselves.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './versions.mjs';

/** Path of a file or folder under benchmarks/.cache. */
export function cacheFile(name) {
  mkdirSync(join(folder, '.cache'), { recursive: true });
  return join(folder, '.cache', name);
}
