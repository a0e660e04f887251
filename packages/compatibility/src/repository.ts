// The documents, changesets and accepted breaks of this repository.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const here = new URL('../', import.meta.url);

/** The document of the last release. */
export const released: string = fileURLToPath(new URL('released/openapi.json', here));

/** The document as it is now. */
export const current: string = createRequire(import.meta.url).resolve('@otc-geminidb/openapi/openapi.json');

/** The folder of the changesets. */
export const changesets: string = fileURLToPath(new URL('../../.changeset', here));

/** Why a break is accepted, by the line of its change. */
export function acceptedBreaks(): Map<string, string> {
  const entries: { change: string; reason: string }[] =
    parse(readFileSync(new URL('accepted.yaml', here), 'utf8')) ?? [];
  return new Map(entries.map(({ change, reason }) => [change, reason]));
}
