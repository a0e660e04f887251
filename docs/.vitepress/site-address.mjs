// The two addresses that the site may know; empty while they are unknown, and the site works without them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const path = createRequire(import.meta.url).resolve('@otc-geminidb/openapi/openapi.json');
const { externalDocs } = JSON.parse(readFileSync(path, 'utf8'));

/** Where the site is published, as the document says (`externalDocs`); makes a sitemap, and errors link to it. */
export const address = externalDocs?.url.replace(/\/$/, '') ?? '';

/** The repository, such as `https://git.example.org/owner/name`; makes edit links. */
export const repository = '';
