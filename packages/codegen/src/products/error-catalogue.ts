// The error catalogue: every code that the document's tables list, with its status, what to do about it, and where the
// docs say so, once the document has their address (`externalDocs`).
import { type Document, isObject, objectAt, stringAt } from '../document.js';
import { header } from '../output.js';
import { errorAddress } from './docs/markdown.js';

/** Emits the module of the catalogue. */
export function errorCatalogue(document: Document): string {
  const entries = Object.values(objectAt(document.root.components, 'schemas')).flatMap((schema) =>
    isObject(schema) ? Object.entries(objectAt(schema, 'x-error-catalogue')) : [],
  );
  const codes = entries.map(([code]) => JSON.stringify(code));
  const site = stringAt(document.root.externalDocs, 'url')?.replace(/\/$/, '');
  const rows = entries.map(([code, entry]) => {
    const docs = site && site + errorAddress(code);
    return `  ${JSON.stringify(code)}: ${JSON.stringify(Object.assign({}, entry, { docs }))},\n`;
  });
  return `${header}import type { ErrorCatalogueEntry } from '../src/error-catalogue.js';

/** A code that the catalogue lists. */
export type KnownErrorCode = ${codes.length > 0 ? codes.join(' | ') : 'never'};

/** What is known about each error code. A code that is missing here is still a valid answer (E02). */
export const errorCatalogue: { readonly [code in KnownErrorCode]: ErrorCatalogueEntry } = {
${rows.join('')}};
`;
}
