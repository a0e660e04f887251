// The packages on every Node that npm can bring: as ES modules, and through require().
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { emptyProject, install } from './project.mjs';
import { note, run } from './table.mjs';
import { nodes } from './versions.mjs';

const platform = process.platform === 'win32' ? 'win' : process.platform;
const executable = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';

/** Runs the compiled programs of a project on each Node. */
export function tryNodes(work, project) {
  for (const version of nodes) {
    const name = `node-${platform}-${process.arch}`;
    const folder = emptyProject(join(work, `node-${version}`));
    const why = install(folder, [`${name}@${version}`]);
    const node = join(folder, 'node_modules', name, executable);
    if (why || !existsSync(node)) {
      note('missing', `Node ${version}`, why ?? 'the package holds no executable');
      continue;
    }
    run(`Node ${version}: import, create an instance on the sandbox, verify recordings`, node, ['create.js'], project);
    run(`Node ${version}: require()`, node, ['require.cjs'], project);
    run(`Node ${version}: the commands answer --help`, node, ['commands.js'], project);
  }
}
