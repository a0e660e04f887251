// Tells a script whether it was started by itself, or is imported by another one.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module is the program that runs, however it was called: by a symbolic link too.
 * @param {string} url the module's `import.meta.url`
 */
export function isMain(url) {
  const [, program] = process.argv;
  return program !== undefined && realpathSync(program) === fileURLToPath(url);
}
