// The catalogue of error codes, an import of its own: who does not need the texts does not ship them.
import { errorCatalogue, type KnownErrorCode } from '../generated/error-catalogue.js';

export { errorCatalogue, type KnownErrorCode };

/** What is known about an error code. */
export interface ErrorCatalogueEntry {
  /** HTTP status that the code is answered with (E03). */
  readonly status: number;
  /** Text as the service sends it; `{0}` is filled in on the wire. For people, never compared. */
  readonly message: string;
  /** Request parameter concerned, as a path such as `flavor[].num`. */
  readonly parameter?: string;
  /** Whether the same call can be sent again (E04): never, later, or after a change of request, token or account. */
  readonly retry: 'never' | 'later' | 'after-change';
  /** What the service is telling. */
  readonly meaning: string;
  /** What to do about it. */
  readonly action: string;
  /** Address of the code in the error atlas; undefined while the document does not know where the docs are. */
  readonly docs?: string;
}

/** Whether the catalogue lists a code; narrows it, so that a `switch` over codes is checked. */
export function isKnownErrorCode(code: string): code is KnownErrorCode {
  return Object.hasOwn(errorCatalogue, code);
}

/** The catalogue's entry for a code, or undefined for a code that it does not list (E02). */
export function lookUpError(code: string): ErrorCatalogueEntry | undefined {
  return isKnownErrorCode(code) ? errorCatalogue[code] : undefined;
}
