// The rulebook as a page: each rule in words, where the document keeps it, its codes, and the tests that prove it.
import type { Document } from '../../document.js';
import type { Rule, Rulebook } from '../../rulebook.js';
import { codesOf } from './catalogue.js';
import { anchor, code, errorLink, fact, list, page, prose, ruleLink, table } from './markdown.js';
import { rulePlaces } from './rule-places.js';

const groups: Readonly<Record<string, string>> = {
  Q: 'Where a request goes',
  B: 'The request body',
  A: 'The answer of success',
  E: 'Answers of failure',
};

const keptBy: Readonly<Record<Rule['kept-by'], string>> = {
  statable: 'The document states it; client and sandbox refuse a request that breaks it.',
  state: 'It needs the account’s state: the sandbox refuses it on request, what can be stated is in the document.',
  free: 'Nothing can break it; a request that makes use of it passes.',
  answer: 'The checks of answers enforce it.',
};

/** Emits the page. */
export function rulesPage(document: Document, { rules, errata }: Rulebook): string {
  const codes = codesOf(document);
  const places = rulePlaces(document);
  const ids = new Set([...Object.keys(rules), ...Object.keys(errata)]);
  const section = ([id, rule]: [string, Rule]): string => {
    const errors = (rule.errors ?? []).map((error) => errorLink(error, codes));
    const where = (places.get(id) ?? []).map(code);
    const concerned = Object.keys(errata).filter((key) => errata[key]?.concerns.includes(id));
    return `### ${id} ${rule.subject} {#${anchor(id)}}

${prose(rule.text, ids, codes)}

${list([
  `Kept by: ${keptBy[rule['kept-by']]}`,
  ...(errors.length > 0
    ? [`Answer when broken: ${errors.join(', ')} (status ${(rule.statuses ?? []).join(', ')})`]
    : []),
  where.length > 0 ? `In the document: ${where.join(', ')}` : 'In the document: nothing to state',
  ...(concerned.length > 0 ? [`Known contradictions: ${concerned.map(ruleLink).join(', ')}`] : []),
  fact('tests', id),
])}
`;
  };
  const overview = table(
    ['Rule', 'Subject', 'Codes'],
    Object.entries(rules).map(([id, rule]) => [
      ruleLink(id),
      rule.subject,
      (rule.errors ?? []).map((error) => errorLink(error, codes)).join(' '),
    ]),
  );
  const sections = Object.entries(groups).map(([letter, title]) => {
    const members = Object.entries(rules).filter(([id]) => id.startsWith(letter));
    return `## ${title}\n\n${members.map(section).join('\n')}`;
  });
  return page(
    'Rulebook',
    'Every rule of the call, numbered once: in words, where the document keeps it, its error codes and its tests',
    `Every rule has one number, and everything points at it: the document (\`x-rule\`), the errors of the client, the answers
of the sandbox, the contract tests and these pages. Where the vendor’s page contradicts itself or is silent, the
[known contradictions](/contradictions/) say what holds here.

## All rules

${overview}

${sections.join('\n')}`,
  );
}
