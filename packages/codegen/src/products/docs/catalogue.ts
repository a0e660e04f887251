// The error catalogue of the document, as pages show it.
import { type Document, isObject, objectAt, stringAt } from '../../document.js';

/** An entry of the catalogue. */
export interface CatalogueEntry {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly parameter: string | undefined;
  readonly retry: string;
  readonly meaning: string;
  readonly action: string;
  /** Schema whose table lists the code: the envelope that it comes in. */
  readonly schema: string;
}

/** All entries in the order of the document. */
export function catalogueOf(document: Document): CatalogueEntry[] {
  return Object.entries(objectAt(document.root.components, 'schemas')).flatMap(([schema, value]) =>
    Object.entries(objectAt(value, 'x-error-catalogue')).map(([code, entry]) => ({
      code,
      status: isObject(entry) ? Number(entry.status) : 0,
      message: stringAt(entry, 'message') ?? '',
      parameter: stringAt(entry, 'parameter'),
      retry: stringAt(entry, 'retry') ?? 'never',
      meaning: stringAt(entry, 'meaning')?.trim() ?? '',
      action: stringAt(entry, 'action')?.trim() ?? '',
      schema,
    })),
  );
}

/** The codes of the catalogue. */
export function codesOf(document: Document): ReadonlySet<string> {
  return new Set(catalogueOf(document).map(({ code }) => code));
}
