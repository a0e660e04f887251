// The evidence for each field: the examples that hold it and the recordings that show it.
import type { Document, Json } from '../../document.js';
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
    return parts.map(([title, part, body]) => {
      const rows = fieldsOf(document, body.schema, undefined).map((field) => [
        code(field.path),
        field.rules.map(ruleLink).join(', '),
        body.examples
          .filter(({ value }) => holds(value, field.keys))
          .map(({ name }) => name)
          .join(', ') || 'none',
        fact('recordings', operation.id, part, `/${field.keys.join('/')}`),
      ]);
      const shown =
        rows.length > 0 ? table(['Field', 'Rules', 'In examples', 'In recordings'], rows) : 'No properties.';
      return `## ${operation.summary ?? operation.id}: ${title.toLowerCase()} {#${anchor(`${operation.id}-${part}`)}}\n\n${shown}\n`;
    });
  });
  return page(
    'Evidence',
    'For every field: the rules that state it, the examples that hold it, the recordings that show it',
    `Examples come from the document; the one called “page” is the vendor’s own. Recordings are those of the contract tests: of the
vendor’s page (documentation), of the sandbox, or of the live service. A field without a live recording has never been
seen to behave as documented.

${sections.join('\n')}`,
  );
}

function holds(example: Json, keys: readonly (string | number)[]): boolean {
  return valueAt(example, keys) !== undefined;
}
