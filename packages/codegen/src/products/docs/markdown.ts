// How pages are written: front matter, code, tables and links in Markdown that the site's generator takes as it is.

/** Where a page stands on the site, by name. */
const addresses = { rules: '/rules/', contradictions: '/contradictions/', errors: '/errors/' } as const;

/** A page: front matter, title and body. Generated pages have no edit link: their source is elsewhere. */
export function page(title: string, description: string, body: string): string {
  return `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(description)}
editLink: false
---

<!-- Generated from the OpenAPI document and its rulebook. Never edit: change openapi/ and run \`npm run generate\`. -->

# ${title}

${body.trim()}
`;
}

/** Text as code, whatever quotes it holds. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A code that stands in a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** A table with a header row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list, one entry per line. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** An id as it stands after `#`: `DBS.280123` becomes `dbs-280123`. */
export function anchor(id: string): string {
  return id
    .toLowerCase()
    .replaceAll('[]', '')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A link to a rule or an erratum of the rulebook. */
export function ruleLink(id: string): string {
  return `[${id}](${id.startsWith('X') ? addresses.contradictions : addresses.rules}#${anchor(id)})`;
}

/** Where the entry of an error code stands on the site. */
export function errorAddress(id: string): string {
  return `${addresses.errors}#${anchor(id)}`;
}

/** A link to an error code, or the code alone when the catalogue does not list it. */
export function errorLink(id: string, known: ReadonlySet<string>): string {
  return known.has(id) ? `[${code(id)}](${errorAddress(id)})` : code(id);
}

/** Text of the rulebook, in which ids of rules and known codes become links. Code stays as it is. */
export function prose(text: string, rules: ReadonlySet<string>, codes: ReadonlySet<string>): string {
  return text
    .trim()
    .split(/(`[^`]*`)/)
    .map((part, index) => {
      if (index % 2 === 1) return codes.has(part.slice(1, -1)) ? errorLink(part.slice(1, -1), codes) : part;
      return part.replaceAll('<', '&lt;').replace(/\b[A-Z]\d\d\b/g, (id) => (rules.has(id) ? ruleLink(id) : id));
    })
    .join('');
}

/** A place that the site fills in when it is built, from what is no part of the document. */
export function fact(name: string, ...words: readonly string[]): string {
  return `<!-- fact: ${[name, ...words].join(' ')} -->`;
}
