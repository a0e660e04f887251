// The error catalogue: every code that the document's tables list, with its status and what to do about it.
import { type Document, isObject, objectAt } from '../document.js';
import { header } from '../output.js';

/** Emits the module of the catalogue. */
export function errorCatalogue(document: Document): string {
  const entries = Object.values(objectAt(document.root.components, 'schemas')).flatMap((schema) =>
    isObject(schema) ? Object.entries(objectAt(schema, 'x-error-catalogue')) : [],
  );
  const codes = entries.map(([code]) => JSON.stringify(code));
  const rows = entries.map(([code, entry]) => `  ${JSON.stringify(code)}: ${JSON.stringify(entry)},\n`);
  return `${header}import type { ErrorCatalogueEntry } from '../src/error-catalogue.js';

/** A code that the catalogue lists. */
export type KnownErrorCode = ${codes.length > 0 ? codes.join(' | ') : 'never'};

/** What is known about each error code. A code that is missing here is still a valid answer (E02). */
export const errorCatalogue: { readonly [code in KnownErrorCode]: ErrorCatalogueEntry } = {
${rows.join('')}};
`;
}
