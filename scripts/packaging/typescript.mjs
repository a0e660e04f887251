// The packages under every supported compiler and resolution, their own declarations checked too.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './project.mjs';
import { note, run } from './table.mjs';
import { nodeTypes, typescripts } from './versions.mjs';

const resolutions = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];

/** Compiles the program of a project with each TypeScript; the first that can be had also emits it. */
export function tryTypescripts(project) {
  const nodeTypesMissing = install(project, [`@types/node@${nodeTypes}`]);
  if (nodeTypesMissing) note('missing', 'types of Node', nodeTypesMissing);
  for (const version of typescripts) {
    const alias = `typescript-${version}`;
    const why = install(project, [`${alias}@npm:typescript@${version}`]);
    if (why) {
      note('missing', `TypeScript ${version}`, why);
      continue;
    }
    for (const resolution of resolutions) {
      const compilerOptions = {
        ...resolution,
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        strict: true,
        exactOptionalPropertyTypes: true,
        types: ['node'],
        skipLibCheck: false,
      };
      const config = `tsconfig.${version}-${resolution.moduleResolution}.json`;
      writeFileSync(join(project, config), JSON.stringify({ compilerOptions, files: ['create.ts'] }));
      const tsc = join(project, 'node_modules', alias, 'bin/tsc');
      run(`TypeScript ${version}, ${resolution.moduleResolution}`, process.execPath, [tsc, '-p', config], project);
    }
  }
}
