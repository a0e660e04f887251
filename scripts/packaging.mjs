// Packs every published package, checks the tarballs, and uses them in projects outside the repository.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryBrowser } from './packaging/browser.mjs';
import { tryBundlers } from './packaging/bundlers.mjs';
import { tryAudit, tryDependencies } from './packaging/dependencies.mjs';
import { tryExamples } from './packaging/examples.mjs';
import { tryGenerators } from './packaging/generators.mjs';
import { tryNodes } from './packaging/nodes.mjs';
import { install, programProject } from './packaging/project.mjs';
import { published, root } from './packaging/published.mjs';
import { note, noteFaults, run, summary } from './packaging/table.mjs';
import { packAll } from './packaging/tarballs.mjs';
import { tryTypescripts } from './packaging/typescript.mjs';
import { turbo } from './turbo.mjs';

const work = mkdtempSync(join(tmpdir(), 'packaging-'));
try {
  const filters = published().map(({ manifest }) => `--filter=${manifest.name}`);
  const { status } = turbo(['build', '--output-logs=errors-only', ...filters]);
  note(status === 0 ? 'passed' : 'failed', 'the packages are built');
  const tarballs = packAll(work);
  tryDependencies();
  tryAudit();
  run('knip: nothing unused, nothing undeclared', 'npx', ['--no-install', 'knip'], root);

  const project = programProject(join(work, 'project'));
  const why = install(project, Object.values(tarballs));
  noteFaults('the tarballs install in an empty project', why ? [why] : []);
  if (!why) {
    tryTypescripts(project);
    tryNodes(work, project);
    await tryBrowser(project, tryBundlers(project));
    tryExamples(work, tarballs);
    tryGenerators(work, tarballs);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = summary() === 0 ? 0 : 1;
