// What a tarball may hold, and that its source maps lead to sources in it.
import { posix } from 'node:path';

const required = ['package.json', 'README.md', 'LICENSE'];
const unwanted =
  /(?:^|\/)(?:tests?|__tests__|scripts|node_modules|\.turbo)\/|\.(?:test|spec|bench)\.|tsconfig|vitest\.config|\.tsbuildinfo$|\.tgz$/;

/** Every path that a manifest's entry points name. */
function targets(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(targets) : [];
}

/** Source maps that name a source which is not packed, and code whose map is not packed. */
function brokenMaps(files, read) {
  return [...files].flatMap((path) => {
    if (path.endsWith('.map')) {
      const { sources, sourceRoot = '', sourcesContent } = JSON.parse(read(path));
      return sources
        .map((source) => posix.join(posix.dirname(path), sourceRoot, source))
        .filter((source, index) => !files.has(source) && sourcesContent?.[index] === undefined)
        .map((source) => `${path} leads to ${source}, which is not packed (a leftover? remove dist and build)`);
    }
    const map = /\.[cm]?[jt]s$/.test(path) ? /^\/\/# sourceMappingURL=(\S+)\s*$/m.exec(read(path))?.[1] : undefined;
    if (map === undefined || map.startsWith('data:')) return [];
    return files.has(posix.join(posix.dirname(path), map)) ? [] : [`${path} names ${map}, which is not packed`];
  });
}

/**
 * Faults of a tarball's contents.
 * @param {Set<string>} files paths in it
 * @param {(path: string) => string} read text of one of them
 */
export function faultsOf(files, read) {
  const manifest = JSON.parse(read('package.json'));
  const entries = [...targets(manifest.exports), ...targets(manifest.bin)].map((path) => posix.normalize(path));
  return [
    ...required.filter((path) => !files.has(path)).map((path) => `${path} is not packed`),
    ...[...files].filter((path) => unwanted.test(path)).map((path) => `${path} has no business in a tarball`),
    ...entries.filter((path) => !files.has(path)).map((path) => `the entry point ${path} is not packed`),
    ...brokenMaps(files, read),
  ];
}
