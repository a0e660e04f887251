// Stamps a package's manifest with the document that it was generated from.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Document, objectAt, stringAt } from './document.js';

/** Writes title, version and hash of the document into the manifest's `openapi` entry. */
export function stampPackage(path: string, document: Document): void {
  const before = readFileSync(path, 'utf8');
  const manifest = JSON.parse(before) as Record<string, unknown>;
  manifest.openapi = {
    title: stringAt(objectAt(document.root, 'info'), 'title'),
    version: stringAt(objectAt(document.root, 'info'), 'version'),
    sha256: document.sha256,
  };
  const after = `${JSON.stringify(manifest, null, 2)}\n`;
  if (after !== before) writeFileSync(path, after);
}
