// The example projects, outside the repository, with the tarballs in place of the published packages.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './project.mjs';
import { root } from './published.mjs';
import { note, run } from './table.mjs';

/** Installs and tests every example. */
export function tryExamples(work, tarballs) {
  for (const name of readdirSync(join(root, 'examples'))) {
    const folder = join(work, 'examples', name);
    const source = join(root, 'examples', name);
    if (name === 'README.md') continue;
    cpSync(source, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    const others = Object.entries(wanted).filter(([dependency]) => !(dependency in tarballs));
    const why = install(folder, [...Object.values(tarballs), ...others.map((entry) => entry.join('@'))]);
    if (why) note(/E?TARGET|404|ENOTFOUND|network/i.test(why) ? 'missing' : 'failed', `example ${name}`, why);
    else run(`example ${name}: npm test`, 'npm', ['test'], folder);
  }
}
