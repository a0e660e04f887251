// What can be imported from the packages: each entry point of their manifests that has types, with its source and page.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the packages lie. */
export const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

/**
 * An entry point: `import` is what one writes, `source` its module below the folder of the packages, `page` its page
 * without an ending, `description` the manifest's or, of a further entry point, its module's.
 * @type {readonly { import: string, source: string, page: string, description: string }[]}
 */
export const entryPoints = readdirSync(packages).sort().flatMap(ofPackage);

function ofPackage(folder) {
  const manifest = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8'));
  if (manifest.private) return [];
  return Object.entries(manifest.exports)
    .filter(([, target]) => target.types)
    .map(([entry, { types }]) => {
      const source = `${folder}/${sourceOf(folder, types)}`;
      return {
        import: entry.replace('.', manifest.name),
        source,
        page: `api/${entry.replace('.', folder).replace('/', '-')}`,
        description:
          entry === '.'
            ? manifest.description
            : (firstLine(source) ?? `A part of ${manifest.name} to be imported by itself: ${entry.slice(2)}`),
      };
    });
}

/** What a module says it is for; generated ones say only where they come from. */
function firstLine(source) {
  const [, line = ''] = /^\/\/ (.*)/.exec(readFileSync(join(packages, source), 'utf8')) ?? [];
  return line.startsWith('Generated') ? undefined : line;
}

/** The module that declarations were made of; some packages are declarations alone. */
function sourceOf(folder, types) {
  const module = types.replace('./', '').replace(/\.d\.ts$/, '.ts');
  const made = [module.replace('dist/', 'src/'), module.replace('dist/', ''), types.replace('./', '')];
  const source = made.find((path) => existsSync(join(packages, folder, path)));
  if (!source) throw new Error(`${folder}: nothing was found that ${types} is made of.`);
  return source;
}
