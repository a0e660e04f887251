// The client of GeminiDB: its generated table, validators and types, put into the client of any document.
import { placeholderEndpoint, operations as table } from '@otc-geminidb/schema/operations';
import { requestValidators } from '@otc-geminidb/schema/requests';
import type { operations } from '@otc-geminidb/types';
import { type ClientOptions, createOperationsClient } from './core.js';
import type { OperationsClient } from './operation-types.js';

export { isBackupWindow } from '@otc-geminidb/schema/guards';
export type { ErrorAdvice, ErrorCatalogue } from './advice.js';
export type { ClientOptions } from './core.js';
export * from './errors.js';
export type { Attempt, Logger, UnexpectedResponse } from './hooks.js';
export { type NormalizedInstance, normalizeInstance } from './normalize-instance.js';
export type { CallOptions, ResultOf } from './operation-types.js';
export type { Outcome, Reconciliation } from './outcome.js';
export type { TokenFunction, TokenSource } from './token.js';
export type { Fetch, Middleware } from './transport.js';
export type { Issue } from './validation.js';

/** Options of {@link createGeminiDBClient}. */
export interface GeminiDBClientOptions extends ClientOptions {
  /** Id of the tenant's project in the region (Q02). */
  readonly projectId: string;
}

/** The client: one method per operation of the document. */
export type GeminiDBClient = OperationsClient<operations, { readonly path: { readonly project_id: string } }>;

/**
 * Makes a client.
 * @example
 * const client = createGeminiDBClient({ endpoint, projectId, token });
 * const instance = await client.createInstance(request);
 * @throws {ConfigurationError} when the options cannot work.
 */
export function createGeminiDBClient(options: GeminiDBClientOptions): GeminiDBClient {
  return createOperationsClient<operations, { readonly path: { readonly project_id: string } }>({
    errorCatalogue: async (code) => (await import('@otc-geminidb/schema/errors')).lookUpError(code),
    responseValidators: async () => (await import('@otc-geminidb/schema/responses')).responseValidators,
    ...options,
    operations: table,
    requestValidators,
    parameters: { path: { project_id: options.projectId } },
    placeholderEndpoint,
  });
}
