// Third-party packages that a user gets with each published package, and what is allowed.
import { published, readJson, root } from './published.mjs';
import { execute, note, noteFaults } from './table.mjs';

/** Direct third-party run-time dependencies that were decided on. */
const allowed = { '@otc-geminidb/client': ['openapi-fetch'], '@otc-geminidb/cli': ['yaml'] };

/** Prints them and compares them with what is allowed. */
export function tryDependencies() {
  const lock = readJson('package-lock.json').packages;
  const own = new Map(published().map(({ manifest }) => [manifest.name, manifest]));
  const closure = (names, seen = new Set()) => {
    for (const name of names) {
      if (seen.has(name)) continue;
      seen.add(name);
      closure(Object.keys((own.get(name) ?? lock[`node_modules/${name}`])?.dependencies ?? {}), seen);
    }
    return seen;
  };
  console.log('\nThird-party run-time dependencies');
  for (const [name, { dependencies = {} }] of own) {
    const direct = Object.keys(dependencies).filter((dependency) => !own.has(dependency));
    const all = [...closure(Object.keys(dependencies))].filter((dependency) => !own.has(dependency));
    console.log(
      `  ${name}: ${direct.length}${direct.length ? ` (${direct.join(', ')})` : ''}, with what they bring ${all.length}${all.length ? ` (${all.join(', ')})` : ''}`,
    );
    const unexpected = direct.filter((dependency) => !allowed[name]?.includes(dependency));
    const inexact = Object.entries(dependencies).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range));
    noteFaults(`${name}: only the dependencies that were decided on, in exact versions`, [
      ...unexpected.map((dependency) => `${dependency} was not decided on`),
      ...inexact.map((entry) => `${entry.join('@')} is no exact version`),
    ]);
  }
}

/** Asks the registry for known vulnerabilities in what users install, where it answers that. */
export function tryAudit() {
  const what = 'npm audit: no known vulnerability in what users install';
  const workspaces = published().flatMap(({ folder }) => ['--workspace', folder]);
  const { stdout } = execute('npm', ['audit', '--omit=dev', '--json', ...workspaces], root);
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    report = {};
  }
  const { vulnerabilities } = report;
  if (!vulnerabilities) note('missing', what, 'the registry does not answer it');
  else
    noteFaults(
      what,
      Object.entries(vulnerabilities).map(([name, { severity }]) => `${name}: ${severity}`),
    );
}
