// The two addresses that the site may know; where one is unknown the site works without it.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Where the site is published, such as `https://docs.example.org`; makes a sitemap. */
export const address = '';

/** The repository, as the root's manifest has it; makes edit links and links to tests. */
export const repository = manifest.repository?.url.replace(/^git\+|\.git$/g, '') ?? '';
