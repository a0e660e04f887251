// The API pages of the packages, from their TSDoc: one page per package, in api/.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';
import { load as markdown } from 'typedoc-plugin-markdown';
import { apiPackages } from '../.vitepress/site.mjs';
import { shortUnions } from './short-unions.mjs';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

/**
 * Writes the pages into a folder, and nothing else.
 * @param {string} folder
 * @throws {Error} when a package does not compile
 */
export async function writePackageApi(folder) {
  const work = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    const app = await Application.bootstrapWithPlugins({
      plugin: [markdown],
      tsconfig: path('../tsconfig.api.json'),
      entryPoints: apiPackages.map((name) => path(`../../packages/${name}/src/index.ts`)),
      logLevel: 'Error',
      readme: 'none',
      disableSources: true,
      excludePrivate: true,
      excludeExternals: true,
      outputFileStrategy: 'modules',
      hidePageHeader: true,
      hideBreadcrumbs: true,
      useCodeBlocks: true,
      parametersFormat: 'table',
      interfacePropertiesFormat: 'table',
      typeDeclarationFormat: 'table',
      classPropertiesFormat: 'table',
      tableColumnSettings: { hideInherited: true, hideOverrides: true, hideModifiers: true, hideSources: true },
      groupOrder: ['Functions', 'Interfaces', 'Type Aliases', '*', 'Classes'],
      kindSortOrder: ['Function', 'Interface', 'TypeAlias', 'Variable', 'Class'],
    });
    const project = await app.convert();
    if (project === undefined || app.logger.hasErrors()) throw new Error('TypeDoc could not read the packages.');
    app.options.setValue('out', work);
    await app.generateOutputs(project);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const name of apiPackages) {
      const text = readFileSync(join(work, name, 'src.md'), 'utf8');
      writeFileSync(join(folder, `${name}.md`), pageOf(name, text));
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The page of a package: its title, its description by the manifest, and links to the pages as they stand here. */
function pageOf(name, text) {
  const manifest = JSON.parse(readFileSync(path(`../../packages/${name}/package.json`), 'utf8'));
  const body = withoutLongTypes(shortUnions(text))
    .replace(/^# .*\n/, '')
    .replaceAll(/ @enum \{string\}|\*\*Description\*\* /g, '') // marks of the types' generator
    .replace(/\((?:\.\.\/)*(?:([a-z-]+)\/)?src\.md/g, (_, other) => `(${other ?? name}.md`);
  return `---
title: ${JSON.stringify(manifest.name)}
description: ${JSON.stringify(manifest.description)}
editLink: false
---

# ${manifest.name}

${manifest.description}.
${body}`;
}

/** Types spelt out over half a page are an `object` in a table, and their parts have no rows: the text names the type. */
function withoutLongTypes(text) {
  const long = /^\| (`[\w.]+\??`) \| (\\\{.{200,}?\\\}) (?=\|)/gm;
  const names = [...text.matchAll(long)].map(([, name]) => name.slice(1, -1).replace('?', ''));
  const parts = (line) => names.some((name) => line.startsWith(`| \`${name}.`));
  return text
    .split('\n')
    .filter((line) => !parts(line))
    .join('\n')
    .replace(long, '| $1 | `object` ');
}
