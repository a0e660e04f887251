// A copy of the workspaces in which the document is changed and everything is generated and built anew.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { products, readDocument, writeOutput } from '@otc-geminidb/codegen';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const require = createRequire(import.meta.url);
const tsc = join(require.resolve('typescript/package.json'), '../bin/tsc');

/** Packages that are rebuilt, in the order of their dependencies, and the product that each holds. */
const packages = [
  ['types', 'types'],
  ['schema', 'schema'],
  ['client', undefined],
  ['sandbox', 'sandbox'],
] as const;

type Root = ReturnType<typeof JSON.parse>;

/** A built copy of the workspaces. */
export interface WorkspaceCopy {
  readonly folder: string;
  /** Imports a module of a package, such as `client` or `schema/operations`. */
  readonly load: (specifier: string) => Promise<Root>;
  /** Type-checks a program against the packages; returns the compiler's output, empty when there is nothing wrong. */
  readonly typecheck: (program: string) => string;
  readonly remove: () => void;
}

/** Changes the bundled document, and generates and builds every package from it, without another edit. */
export async function copyWorkspace(change: (document: Root) => void): Promise<WorkspaceCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@otc-geminidb'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@otc-geminidb' && !name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  const document = JSON.parse(readFileSync(require.resolve('@otc-geminidb/openapi/openapi.json'), 'utf8'));
  change(document);
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
  for (const [name, product] of packages) {
    const target = join(folder, 'packages', name);
    cpSync(join(root, 'packages', name), target, {
      recursive: true,
      filter: (source) => !/[\\/](?:node_modules|dist|generated|test)$/.test(source),
    });
    symlinkSync(target, join(modules, '@otc-geminidb', name));
    if (product) {
      writeOutput(join(target, 'generated'), await products[product](readDocument(join(folder, 'openapi.json'))));
    }
    if (name !== 'types')
      execFileSync(process.execPath, [tsc, '-p', join(target, 'tsconfig.build.json')], { stdio: 'pipe' });
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return {
    folder,
    load: (specifier) => {
      const resolved = createRequire(join(folder, 'package.json')).resolve(`@otc-geminidb/${specifier}`);
      return import(/* @vite-ignore */ pathToFileURL(resolved).href);
    },
    typecheck: (program) => {
      writeFileSync(join(folder, 'program.ts'), program);
      const compilerOptions = {
        noEmit: true,
        declaration: false,
        declarationMap: false,
        isolatedDeclarations: false,
        skipLibCheck: false,
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      };
      const config = { extends: './tsconfig.base.json', compilerOptions, files: ['program.ts'] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      return typecheck(folder);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Type-checks a project; returns the compiler's output, empty when there is nothing wrong. */
export function typecheck(folder: string): string {
  try {
    execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}
