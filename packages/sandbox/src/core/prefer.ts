// The Prefer header (RFC 7240) as mock servers use it: `code=429`, `code=DBS.200165`, `example=gateway`.
import type { DocumentedOperation } from '../examples.js';
import { codeIn, type ErrorCatalogue, own, type Wanted } from './errors.js';

/** What a caller wants to be answered. */
export interface Preference extends Wanted {
  readonly status: number;
}

/**
 * Reads the header. What the document does not know is not honoured, as the RFC has it: the answer then lacks
 * `Preference-Applied`.
 */
export function readPreference(
  header: string,
  operation: DocumentedOperation | undefined,
  catalogue: ErrorCatalogue,
): Preference | undefined {
  return preferenceFor(argument(header, 'code'), argument(header, 'example'), operation, catalogue);
}

/** The documented answer to a code or status, to the name of an example, or to both; undefined where there is none. */
export function preferenceFor(
  code: string | undefined,
  example: string | undefined,
  operation: DocumentedOperation | undefined,
  catalogue: ErrorCatalogue,
): Preference | undefined {
  if (code === undefined && example === undefined) return undefined;
  if (code !== undefined && !/^\d{3}$/.test(code)) {
    const status = own(catalogue, code)?.status ?? statusWith(operation, (response) => response.errorCode === code);
    const fits = example === undefined || codeIn(own(operation?.[status ?? '']?.examples, example)) === code;
    return status === undefined || !fits ? undefined : { status, code };
  }
  const status =
    code === undefined
      ? statusWith(operation, ({ examples }) => Object.hasOwn(examples, example ?? ''))
      : own(operation, code) && Number(code);
  if (status === undefined) return undefined;
  if (example !== undefined && !Object.hasOwn(operation?.[status]?.examples ?? {}, example)) return undefined;
  return { status, ...(example === undefined ? {} : { example }) };
}

function argument(header: string, name: string): string | undefined {
  for (const part of header.split(/[,;]/)) {
    const [key = '', value = ''] = part.split('=', 2);
    if (key.trim().toLowerCase() === name) return value.trim().replace(/^"(.*)"$/, '$1');
  }
  return undefined;
}

function statusWith(
  operation: DocumentedOperation | undefined,
  fits: (response: DocumentedOperation[string]) => boolean,
): number | undefined {
  const found = Object.entries(operation ?? {}).find(([status, response]) => /^\d{3}$/.test(status) && fits(response));
  return found && Number(found[0]);
}

/** The preference as `Preference-Applied` says it. */
export function appliedPreference({ status, code, example }: Preference): string {
  return example === undefined ? `code=${code ?? status}` : `code=${status}, example=${example}`;
}
