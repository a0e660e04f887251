// Adds code samples and links to rulebook and error atlas to the document that the reference page is made of; the source
// stays lean.
import { readFileSync } from 'node:fs';

const folder = new URL('../generated/', import.meta.url);
const index = JSON.parse(readFileSync(new URL('samples/index.json', folder), 'utf8'));

/** The kinds of samples that there are, once each: Redoc shows none that it is not told of. */
export const sampleLanguages = [
  ...new Map(
    Object.values(index).flatMap(({ samples }) => samples.map(({ lang, label }) => [label, { lang, label }])),
  ).values(),
];

/** @param {Record<string, any>} document bundled document @returns the same with `x-codeSamples` on every operation */
function withCodeSamples(document) {
  const copy = structuredClone(document);
  for (const { method, path, samples } of Object.values(index)) {
    copy.paths[path][method.toLowerCase()]['x-codeSamples'] = samples.map(({ lang, label, file }) => ({
      lang,
      label,
      source: readFileSync(new URL(file, folder), 'utf8'),
    }));
  }
  return copy;
}

/** @param {Record<string, any>} document bundled document @returns the same with rules and codes in the descriptions */
function withRuleLinks(document) {
  const copy = structuredClone(document);
  visit(copy);
  return copy;
}

function visit(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) if (key !== 'examples' && key !== 'example') visit(value);
  const rules = [node['x-rule'] ?? []].flat().map((id) => `[${id}](${page(id)}#${id.toLowerCase()})`);
  const code = node['x-error-code'];
  const links = code ? [...rules, `[${code}](errors/index.html#${code.toLowerCase().replaceAll('.', '-')})`] : rules;
  if (links.length > 0 && typeof node.description === 'string') {
    node.description = `${node.description.trim()}\n\n${links.join(' · ')}`;
  }
}

function page(rule) {
  return rule.startsWith('X') ? 'contradictions/index.html' : 'rules/index.html';
}

/** @param {Record<string, any>} document bundled document @returns what the reference page is made of */
export function referenceDocument(document) {
  return withRuleLinks(withCodeSamples(document));
}
