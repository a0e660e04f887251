// What the check of a tarball's contents finds.
import { expect, it } from 'vitest';
import { faultsOf } from '../../../scripts/packaging/contents.mjs';

const good: Readonly<Record<string, string>> = {
  'package.json': '{ "exports": { ".": { "types": "./dist/a.d.ts", "default": "./dist/a.js" } } }',
  'README.md': '',
  LICENSE: '',
  'src/a.ts': '',
  'dist/a.d.ts': '',
  'dist/a.js': 'export {};\n//# sourceMappingURL=a.js.map',
  'dist/a.js.map': '{ "sources": ["../src/a.ts"] }',
};

/** Faults of the good tarball with some files more, and some less. */
function faults(more: Readonly<Record<string, string>>, less: readonly string[] = []): string[] {
  const all: Readonly<Record<string, string>> = { ...good, ...more };
  const files = new Set(Object.keys(all).filter((path) => !less.includes(path)));
  return faultsOf(files, (path) => all[path] ?? '');
}

it('A tarball with sources, code, maps, README and LICENSE has no fault', () => {
  expect(faults({})).toEqual([]);
});

it.each(['README.md', 'LICENSE'])('A tarball without %s is refused', (path) => {
  expect(faults({}, [path])).toEqual([`${path} is not packed`]);
});

it.each(['test/a.test.ts', 'src/a.test.ts', 'tsconfig.build.json', 'scripts/build.mjs', 'dist/x.tsbuildinfo'])(
  'A tarball with %s is refused',
  (path) => {
    expect(faults({ [path]: '' })).toEqual([`${path} has no business in a tarball`]);
  },
);

it('A source map that leads out of the tarball is refused', () => {
  expect(faults({}, ['src/a.ts'])).toEqual([expect.stringContaining('leads to src/a.ts, which is not packed')]);
});

it('Code whose source map is left out is refused', () => {
  expect(faults({}, ['dist/a.js.map'])).toEqual(['dist/a.js names a.js.map, which is not packed']);
});

it('An entry point that is left out is refused', () => {
  expect(faults({}, ['dist/a.d.ts'])).toEqual(['the entry point dist/a.d.ts is not packed']);
});
