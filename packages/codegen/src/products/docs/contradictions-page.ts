// The known contradictions of the API reference: what it says in both places, and what holds here.
import type { Document } from '../../document.js';
import type { Rulebook } from '../../rulebook.js';
import { codesOf } from './catalogue.js';
import { anchor, fact, list, page, prose, ruleLink } from './markdown.js';

/** Emits the page. */
export function contradictionsPage(document: Document, { rules, errata }: Rulebook): string {
  const codes = codesOf(document);
  const ids = new Set([...Object.keys(rules), ...Object.keys(errata)]);
  const sections = Object.entries(errata).map(
    ([id, erratum]) => `## ${id} ${erratum.subject} {#${anchor(id)}}

**The page:** ${prose(erratum.page, ids, codes)}

**Here:** ${prose(erratum.here, ids, codes)}

${list([`Concerns: ${erratum.concerns.map(ruleLink).join(', ')}`, fact('tests', id)])}
`,
  );
  return page(
    'Known contradictions',
    'Where the vendor’s page contradicts itself or is silent, and what holds here',
    `The vendor’s page is the only source there is, and in these places it says two things, or nothing. “Here” is what the
document, the client, the sandbox and the contract tests go by. A recording of the live service that shows otherwise
wins over all of it.

${sections.join('\n')}`,
  );
}
