// The API pages of the packages, from their TSDoc: one page per entry point, in api/.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';
import { load as markdown } from 'typedoc-plugin-markdown';
import { entryPoints, packages } from './entry-points.mjs';
import { shortUnions } from './short-unions.mjs';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Pages by the name that TypeDoc gives them. */
const pages = new Map(
  entryPoints.map((entry) => [`${entry.source.replace(/(?:\/index)?(?:\.d)?\.ts$/, '')}.md`, entry]),
);

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
      entryPoints: entryPoints.map(({ source }) => join(packages, source)),
      basePath: packages,
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
    for (const [file, entry] of pages) {
      const text = readFileSync(join(work, file), 'utf8');
      writeFileSync(join(dirname(folder), `${entry.page}.md`), pageOf(file, entry, text));
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The page of an entry point: its title, what it is for, and links to the pages as they stand here. */
function pageOf(file, entry, text) {
  const body = withoutLongTypes(shortUnions(withoutInnerTables(text)))
    .replace(/^# .*\n/, '')
    .replaceAll(/ @enum \{string\}|\*\*Description\*\* /g, '') // marks of the types' generator
    .replace(/\(([\w./-]+\.md)/g, (_, link) => {
      const page = pages.get(posix.join(posix.dirname(file), link))?.page;
      if (!page) throw new Error(`${entry.import}: ${link} has no page.`);
      return `(/${page}.md`;
    });
  return `---
title: ${JSON.stringify(entry.import)}
description: ${JSON.stringify(entry.description)}
editLink: false
---

# ${entry.import}

${entry.description}${entry.description.endsWith('.') ? '' : '.'}
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

/** Of the tables of the whole document, only schemas are told part by part: operations are made of them. */
function withoutInnerTables(text) {
  return text.replace(/^### (?:components|operations|paths)$[\s\S]*?^\*\*\*$/gm, (table) =>
    table.replace(/^\| `(?!schemas\.)[^`]*\.[^`]*` \|.*\n/gm, ''),
  );
}
