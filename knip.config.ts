// What knip cannot see by itself: sources behind built entry points, and what is used by name only.
import { existsSync, readFileSync } from 'node:fs';

/** Every path that a manifest's entry points name. */
function targets(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(targets) : [];
}

/** The source that a built file was compiled from. */
function sourceOf(folder: string, built: string): string {
  const below = built.replace(/^(?:\.\.?\/)*dist\//, '').replace(/\.js$/, '.ts');
  return existsSync(`${folder}/${below}`) ? below : `src/${below}`;
}

/** Sources of a package's entry points, those of its commands among them. */
function entriesOf(folder: string): string[] {
  const { exports = {}, bin = {} } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const imported = targets(bin).flatMap((path) => {
    const imports = readFileSync(`${folder}/${path}`, 'utf8').matchAll(/'(\.\.\/dist\/[^']+)'/g);
    return [...imports].flatMap(([, module]) => module ?? []);
  });
  const built = [...targets(exports), ...imported].filter((path) => /dist\/.*(?<!\.d)\.[jt]s$/.test(path));
  return [...new Set(built.map((path) => sourceOf(folder, path)))];
}

/** A package with what else starts in it. */
function workspace(folder: string, more: { entry?: string[]; ignoreDependencies?: string[] } = {}): object {
  const scripts = existsSync(`${folder}/scripts`) ? ['scripts/*.mjs'] : [];
  return { ...more, entry: [...entriesOf(folder), ...scripts, ...(more.entry ?? [])] };
}

export default {
  ignoreExportsUsedInFile: true,
  // Named in no import: Redocly's executable is looked up by scripts/redocly.mjs, the document is what a build waits
  // for, and other tools are started by their command or looked up from another workspace.
  ignoreDependencies: ['@redocly/cli', '@otc-geminidb/openapi'],
  // Util-linux, which gives the tests of the command line a terminal where there is one.
  ignoreBinaries: ['script'],
  workspaces: {
    '.': {
      entry: ['scripts/*.mjs'],
      ignoreDependencies: ['@arethetypeswrong/cli', 'publint', 'turbo'],
      // Programs, benchmarks and examples, which run in projects of their own, and the types of a module without any.
      ignoreFiles: ['scripts/packaging/programs/**', 'benchmarks/**', 'examples/**', 'scripts/**/*.d.mts'],
    },
    openapi: {},
    docs: {
      entry: [
        'scripts/*.{mjs,cjs,js}',
        '.vitepress/theme/**/*.{ts,vue}',
        '.vitepress/*.{mjs,cjs}',
        'generated/samples/**/*.ts',
      ],
      ignoreDependencies: ['@otc-geminidb/types', 'axe-core'],
    },
    'packages/acceptance': { ignoreDependencies: ['@readme/oas-examples'] },
    'packages/cli': workspace('packages/cli'),
    'packages/client': workspace('packages/client', { entry: ['test/**/*.test-d.ts'] }),
    'packages/codegen': workspace('packages/codegen'),
    'packages/compatibility': workspace('packages/compatibility', { entry: ['src/main.ts'] }),
    'packages/contract-tests': workspace('packages/contract-tests'),
    'packages/sandbox': workspace('packages/sandbox'),
    // Generated code calls these helpers; this document's does not need all of them.
    'packages/schema': workspace('packages/schema', { entry: ['src/keywords.ts'] }),
    'packages/types': workspace('packages/types', { entry: ['test/**/*.test-d.ts'] }),
  },
};
