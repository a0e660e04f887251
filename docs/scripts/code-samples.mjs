// Adds the generated code samples to the document that the reference page is made of; the source stays lean.
import { readFileSync } from 'node:fs';

const folder = new URL('../generated/', import.meta.url);

/** @param {Record<string, any>} document bundled document @returns the same with `x-codeSamples` on every operation */
export function withCodeSamples(document) {
  const index = JSON.parse(readFileSync(new URL('samples/index.json', folder), 'utf8'));
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
