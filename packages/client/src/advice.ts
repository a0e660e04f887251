// The catalogue's advice on an error code, of which the texts are no part of the client.

/** What to do about an error code (E04). */
export interface ErrorAdvice {
  /** Whether the same call can be sent again: never, later, or after a change of request, token or account. */
  readonly retry: 'never' | 'later' | 'after-change';
  readonly meaning: string;
  readonly action: string;
  /** Where the docs say more about the code. */
  readonly docs?: string;
}

/** Looks a code up, such as `lookUpError` of `@otc-geminidb/schema/errors`; may load the catalogue first. */
export type ErrorCatalogue = (code: string) => ErrorAdvice | undefined | Promise<ErrorAdvice | undefined>;

/** The advice on a code; none where the catalogue has none, or cannot be asked. */
export async function adviceOn(
  code: string | undefined,
  catalogue: ErrorCatalogue | false | undefined,
): Promise<ErrorAdvice | undefined> {
  try {
    return code && catalogue ? await catalogue(code) : undefined;
  } catch {
    return undefined;
  }
}
