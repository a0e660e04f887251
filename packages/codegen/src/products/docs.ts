// Product: the pages of the docs site that say what document and rulebook say, and the code samples of every operation.
import type { Document } from '../document.js';
import { type Rulebook, readRulebook } from '../rulebook.js';
import { contradictionsPage } from './docs/contradictions-page.js';
import { errorsPage } from './docs/errors-page.js';
import { evidencePage } from './docs/evidence-page.js';
import { fieldsPage } from './docs/fields-page.js';
import { rulesPage } from './docs/rules-page.js';
import { samples } from './docs/samples.js';

/** Emits pages and samples, by file name. */
export function docs(document: Document, rulebook: Rulebook = readRulebook()): Record<string, string> {
  return {
    'rules.md': rulesPage(document, rulebook),
    'contradictions.md': contradictionsPage(document, rulebook),
    'errors.md': errorsPage(document, rulebook),
    'fields.md': fieldsPage(document),
    'evidence.md': evidencePage(document),
    ...samples(document),
  };
}
