// The error atlas: every code with status, message, parameter, meaning and advice, each under an anchor of its own.
import type { Document } from '../../document.js';
import type { Rulebook } from '../../rulebook.js';
import { type CatalogueEntry, catalogueOf } from './catalogue.js';
import { anchor, code, errorLink, list, page, ruleLink } from './markdown.js';

const advice: Readonly<Record<string, string>> = {
  never: 'no, no change is known to help',
  later: 'yes, later and unchanged',
  'after-change': 'after a change only',
};

/** Emits the page. */
export function errorsPage(document: Document, { rules }: Rulebook): string {
  const entries = catalogueOf(document);
  const codes = new Set(entries.map((entry) => entry.code));
  const rulesOfCode = (id: string) => Object.keys(rules).filter((rule) => rules[rule]?.errors?.includes(id));
  const section = (entry: CatalogueEntry): string => {
    const broken = rulesOfCode(entry.code);
    return `### ${entry.code} {#${anchor(entry.code)}}

**${entry.status}** · ${code(entry.message)}

${entry.meaning}

**What to do:** ${entry.action}

${list([
  `Send again: ${advice[entry.retry] ?? entry.retry}`,
  ...(entry.parameter ? [`Parameter: ${code(entry.parameter)}`] : []),
  ...(broken.length > 0 ? [`Rules: ${broken.map(ruleLink).join(', ')}`] : []),
])}
`;
  };
  const schemas = [...new Set(entries.map(({ schema }) => schema))];
  const sections = schemas.map((schema) => {
    const own = entries.filter((entry) => entry.schema === schema);
    const statuses = [...new Set(own.map(({ status }) => status))].sort((a, b) => a - b);
    const index = statuses.map((status) => {
      const links = own.filter((entry) => entry.status === status).map((entry) => errorLink(entry.code, codes));
      return `**${status}:** ${links.join(' ')}`;
    });
    return `## ${titleOf(schema)} {#${anchor(`table-${schema}`)}}\n\n${list(index)}\n\n${own.map(section).join('\n')}`;
  });
  return page(
    'Error atlas',
    'Every error code of the call: status, message, parameter, what it means, what to do, and whether to send again',
    `${entries.length} codes are known. A code that is missing here is a valid answer all the same. Messages are for people: compare codes, never messages. What to do when the outcome is unknown is
in [Errors and sending again](/guide/errors.html).

<ErrorFilter />

${sections.join('\n')}`,
  );
}

/** The name of a table of codes in words: `GatewayErrorCode` becomes “Gateway error codes”. */
function titleOf(schema: string): string {
  const words = schema.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}s`;
}
