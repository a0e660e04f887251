// The bare openapi-fetch client, typed for the document, without any promise of this package.
import type { paths } from '@otc-geminidb/types';
import createClient, { type Client, type ClientOptions } from 'openapi-fetch';

/**
 * Makes a bare openapi-fetch client: it validates nothing, follows redirects, and its types may change or go with any
 * release. For what the client of this package cannot do.
 */
export function createBareClient(options: ClientOptions): Client<paths> {
  return createClient<paths>(options);
}
