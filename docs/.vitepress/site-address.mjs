// The two addresses that the site may know; where one is unknown the site works without it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { externalDocs } = read(createRequire(import.meta.url).resolve('@otc-geminidb/openapi/openapi.json'));
const manifest = read(new URL('../../package.json', import.meta.url));

/** Where the site is published, as the document says (`externalDocs`); makes a sitemap, and errors link to it. */
export const address = externalDocs?.url.replace(/\/$/, '') ?? '';

/** The repository, as the root's manifest has it; makes edit links and links to tests. */
export const repository = manifest.repository?.url.replace(/^git\+|\.git$/g, '') ?? '';
