// Finds the documented answer to a violation or to a code: its status, its text and its envelope (E01, E03, E06).
import type { ErrorCatalogueEntry } from '@otc-geminidb/schema/errors';
import type { DocumentedOperation, DocumentedResponse, DocumentedResponses } from '../examples.js';

/** What is known about each code. */
export interface ErrorCatalogue {
  readonly [code: string]: ErrorCatalogueEntry;
}

/** An answer before it is written. */
export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Code of answers whose own code nobody knows (X12): this project's, not the cloud's. */
const unknownCode = 'APIGW.0000';

/** Finds answers among the documented ones and in the catalogue. */
export interface ErrorAnswers {
  /** The answer to a status and a code, either of which may be left out. */
  find(operationId: string | undefined, wanted: Wanted): Reply;
  /** What the document says about a status, of the operation itself or of any. */
  documented(operationId: string | undefined, status: number): DocumentedResponse | undefined;
}

/** What an answer is looked up by. */
export interface Wanted {
  readonly status?: number | undefined;
  readonly code?: string | null | undefined;
  /** Name of a documented example. */
  readonly example?: string | undefined;
  /** What `{0}` in a message stands for. */
  readonly subject?: string | undefined;
}

/** Makes the finder. `requestId` gives the id of one request, for envelopes that carry it. */
export function errorAnswers(
  examples: DocumentedResponses,
  catalogue: ErrorCatalogue,
  requestId: () => string,
): ErrorAnswers {
  const documented = (operationId: string | undefined, status: number) =>
    forStatus(own(examples, operationId), status) ??
    Object.values(examples)
      .map((operation) => forStatus(operation, status))
      .find((response) => response !== undefined);

  return {
    documented,
    find(operationId, wanted) {
      const entry = wanted.code ? own(catalogue, wanted.code) : undefined;
      const status = wanted.status ?? entry?.status ?? statusOf(own(examples, operationId), wanted.code) ?? 400;
      const response = documented(operationId, status);
      const code = wanted.code ?? (wanted.example ? undefined : (response?.errorCode ?? undefined));
      const named = wanted.example === undefined ? undefined : own(response?.examples, wanted.example);
      const example = named ?? (code ? exampleOf(response, code) : Object.values(response?.examples ?? {})[0]);
      const body = example ?? composed(examples, code ?? unknownCode, entry?.message ?? `Status ${status}.`);
      return {
        status,
        headers: { 'Content-Type': response?.mediaType ?? 'application/json', ...response?.headers },
        body:
          typeof body === 'string'
            ? body
            : written(body, requestId, wanted.subject ?? entry?.parameter ?? operationId ?? ''),
      };
    },
  };
}

/** An own property of a table, so that a name such as `constructor` finds nothing. */
export function own<T>(table: { readonly [key: string]: T } | undefined, key: string | undefined): T | undefined {
  return table !== undefined && key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** `404`, else `4XX`, else `default`. */
function forStatus(operation: DocumentedOperation | undefined, status: number): DocumentedResponse | undefined {
  const range = `${Math.floor(status / 100)}XX`;
  return (
    own(operation, String(status)) ?? own(operation, range) ?? (status >= 400 ? own(operation, 'default') : undefined)
  );
}

function statusOf(operation: DocumentedOperation | undefined, code: string | null | undefined): number | undefined {
  const found = Object.entries(operation ?? {}).find(
    ([status, response]) => code && status !== 'default' && (response.errorCode === code || exampleOf(response, code)),
  );
  return found && Number(found[0].replaceAll('X', '0'));
}

function exampleOf(response: DocumentedResponse | undefined, code: string): unknown {
  return Object.values(response?.examples ?? {}).find((example) => codeIn(example) === code);
}

/** The code that an example of an error names. */
export function codeIn(example: unknown): string | undefined {
  const code = (example as { error_code?: unknown } | null | undefined)?.error_code;
  return typeof code === 'string' ? code : undefined;
}

/** A code without an example of its own takes the envelope of a documented one with the same prefix. */
function composed(examples: DocumentedResponses, code: string, message: string): unknown {
  const prefix = code.slice(0, code.indexOf('.') + 1);
  for (const operation of Object.values(examples)) {
    for (const response of Object.values(operation)) {
      const kin = Object.values(response.examples).find((example) => codeIn(example)?.startsWith(prefix));
      if (kin) return { ...(kin as object), error_code: code, error_msg: message };
    }
  }
  return { error_code: code, error_msg: message };
}

/** The body as text, `{0}` filled in (E03), the request's id made anew. */
function written(body: unknown, requestId: () => string, subject: string): string {
  if (typeof body !== 'object' || body === null) return JSON.stringify(body);
  const copy: Record<string, unknown> = { ...body };
  if (typeof copy.error_msg === 'string') copy.error_msg = copy.error_msg.replaceAll('{0}', subject);
  if (typeof copy.request_id === 'string') copy.request_id = requestId();
  return JSON.stringify(copy);
}
