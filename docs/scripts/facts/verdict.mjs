// What the client's check says of a wrong value in an otherwise right request.
import { readFileSync } from 'node:fs';
import { requestValidators } from '@otc-geminidb/schema/requests';

const index = JSON.parse(readFileSync(new URL('../../generated/samples/index.json', import.meta.url), 'utf8'));

/**
 * @param {string} operation
 * @param {string} pointer JSON Pointer of the value
 * @param {string} wrong the value, as percent-encoded JSON
 * @throws {Error} when the check does not refuse it
 */
export function verdict(operation, pointer, wrong) {
  const body = structuredClone(Object.values(index[operation].bodies)[0]);
  const keys = pointer.split('/').slice(1);
  let owner = body;
  for (const key of keys.slice(0, -1)) owner = owner[key] ??= {};
  owner[keys.at(-1)] = JSON.parse(decodeURIComponent(wrong));
  const result = requestValidators[operation].body(body);
  if (result.ok) throw new Error(`${operation}${pointer}: the check does not refuse ${decodeURIComponent(wrong)}.`);
  const { message, rule, errorCode } = result.issues[0];
  return `The check says: \`${message}\` (${[rule, errorCode].filter(Boolean).join(', ')})`;
}
