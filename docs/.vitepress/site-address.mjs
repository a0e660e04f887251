// The two addresses that the site may know; empty while they are unknown, and the site works without them.

/** Where the site is published, such as `https://docs.example.org`; makes a sitemap. */
export const address = '';

/** The repository, such as `https://git.example.org/owner/name`; makes edit links. */
export const repository = '';
