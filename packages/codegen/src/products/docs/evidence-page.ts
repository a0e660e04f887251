// The evidence for each field: the examples that hold it and the recordings that show it.
import type { Document } from '../../document.js';
import { type Body, operationsOf } from '../../operations.js';
import { fieldsOf, valueAt } from './fields.js';
import { anchor, code, fact, page, ruleLink, table } from './markdown.js';

/** Emits the page. */
export function evidencePage(document: Document): string {
  const sections = operationsOf(document).flatMap((operation) => {
    const parts: [string, string, Body][] = [
      ...operation.bodies.map((body): [string, string, Body] => ['Request', 'request', body]),
      ...operation.responses.flatMap(({ status, bodies }) =>
        bodies.map((body): [string, string, Body] => [`Answer ${status}`, status, body]),
      ),
    ];
    const tables = parts.map(([title, part, body]) => {
      const rows = fieldsOf(document, body.schema, undefined).map((field) => [
        code(field.path),
        field.rules.map(ruleLink).join(', '),
        examples(body, field.keys),
        fact('recordings', operation.id, part, `/${field.keys.join('/')}`),
      ]);
      const shown = rows.length > 0 ? table(['Field', 'Rules', 'Examples', 'Recordings'], rows) : 'No properties.';
      return `### ${title} {#${anchor(`${operation.id}-${part}`)}}\n\n${shown}\n`;
    });
    return `## ${operation.summary ?? operation.id} {#${anchor(operation.id)}}\n\n${tables.join('\n')}`;
  });
  return page(
    'Evidence',
    'For every field: the rules that state it, the examples that hold it, the recordings that show it',
    `How well each field is known. Its rules come from the tables of the vendor’s page; where they add to it, they say
*ours*. Examples are those of the document: \`page\` is the vendor’s own. Recordings are those of the contract tests: of
the vendor’s page (documentation), of a public report, of the sandbox, or of the live service. A field that was never
seen live may behave otherwise than documented.

${sections.join('\n')}`,
  );
}

/** The examples that hold a field, by name. */
function examples({ examples }: Body, keys: readonly (string | number)[]): string {
  const names = examples.filter(({ value }) => valueAt(value, keys) !== undefined).map(({ name }) => name);
  if (names.length > 1 && names.length === examples.length) return `all ${names.length}`;
  return names.join(', ') || 'none';
}
