// The answer of an operation without a handler: a documented example.
import type { DocumentedOperation } from '../examples.js';
import { own, type Reply } from './errors.js';
import { appliedPreference, type Preference } from './prefer.js';

/** The first example of the lowest 2xx status, or the preferred one; no body where none is documented. */
export function documentedAnswer(operation: DocumentedOperation, preference: Preference | undefined): Reply {
  const status = preference?.status ?? lowest(operation);
  const response = own(operation, String(status)) ?? own(operation, '2XX');
  const headers: Record<string, string> = { ...response?.headers };
  if (preference) headers['Preference-Applied'] = appliedPreference(preference);
  if (!response || response.mediaType === null || status === 204) return { status, headers, body: '' };
  headers['Content-Type'] = response.mediaType;
  const named = preference?.example === undefined ? undefined : own(response.examples, preference.example);
  const value = named ?? Object.values(response.examples)[0] ?? null;
  const text = typeof value === 'string' && !/json/i.test(response.mediaType);
  return { status, headers, body: text ? value : JSON.stringify(value) };
}

function lowest(operation: DocumentedOperation): number {
  const statuses = Object.keys(operation).filter((status) => /^2(\d\d|XX)$/.test(status));
  return Number((statuses.sort()[0] ?? '200').replace('XX', '00'));
}
