// The products that can be made from a document, by name.
import type { Document } from '../document.js';
import { contract } from './contract.js';
import { docs } from './docs.js';
import { sandbox } from './sandbox.js';
import { schema } from './schema.js';
import { types } from './types.js';

/** A product: from the document to files by name. */
export type Product = (document: Document) => Record<string, string> | Promise<Record<string, string>>;

/** All products. */
export const products: Readonly<Record<'types' | 'schema' | 'sandbox' | 'contract' | 'docs', Product>> = {
  types,
  schema,
  sandbox,
  contract,
  docs: (document) => docs(document),
};
