// Broken recordings: each exchange of a recording with an answer that is wrong in one way.
import { breakingsOf } from '../src/breakings.js';
import { responseOf } from '../src/check-response.js';
import type { Har, HarEntry, Suite } from '../src/index.js';
import { matcher } from '../src/match.js';
import { bodyOf, withResponse } from './support.js';

/** An exchange that strict mode must find fault with. */
export interface BrokenExchange {
  /** Recording, exchange and what was done to it. */
  readonly name: string;
  readonly entry: HarEntry;
}

const html = '<!DOCTYPE html><title>502 Bad Gateway</title>';

/** Envelopes of errors, to be put where another one belongs. */
const envelopes: Readonly<Record<string, unknown>> = {
  service: { error_code: 'DBS.280001', error_msg: 'Parameter error.' },
  gateway: { error_code: 'APIGW.0000', error_msg: 'x', request_id: '0' },
  identity: { error: { code: 401, message: 'x', title: 'x' } },
  unknown: { fault: { reason: 'x' } },
};

/** Every way to break the answers of a recording. Exchanges whose answers are alike are broken once. */
export function brokenExchanges({ contract, validators }: Suite, name: string, har: Har): BrokenExchange[] {
  const match = matcher(contract);
  const seen = new Set<string>();
  return har.log.entries.flatMap((entry, index) => {
    const found = match(entry.request.method, new URL(entry.request.url));
    const [operation] = found.kind === 'other-path' ? contract.operations : [found.operation];
    const [status, response] = (operation && responseOf(operation, entry.response.status)) ?? [];
    const schema = response?.media['application/json'];
    if (!operation || !response || status === undefined || schema === undefined) return [];
    const key = `${status} ${Object.keys(bodyOf(entry, 'response') as object)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const broken = (way: string, changed: HarEntry) => ({
      name: `${name}, exchange ${index + 1}: ${way}`,
      entry: changed,
    });
    const others = Object.entries(envelopes).filter(
      ([, body]) => validators[operation.id]?.responses[status]?.(body).ok === false,
    );
    return [
      ...breakingsOf(contract, schema, bodyOf(entry, 'response')).map((one) =>
        broken(one.name, withResponse(entry, { text: JSON.stringify(one.body) })),
      ),
      ...others.map(([kind, body]) => broken(`${kind} envelope`, withResponse(entry, { text: JSON.stringify(body) }))),
      ...response.headers.map(({ name: header }) => {
        const headers = entry.response.headers.filter((one) => one.name.toLowerCase() !== header.toLowerCase());
        const wrong = { ...entry.response, headers: [...headers, { name: header, value: 'not at all' }] };
        return broken(`header ${header}`, { ...entry, response: wrong });
      }),
      broken('HTML', withResponse(entry, { text: html, mimeType: 'text/html' })),
      broken('HTML that says it is JSON', withResponse(entry, { text: html })),
      broken('empty', withResponse(entry, { text: '' })),
      broken('unknown status', withResponse(entry, { status: 418 })),
    ];
  });
}

/** The ways to break all recordings; answers that are alike are kept once. */
export function allBrokenExchanges(suite: Suite, recordings: readonly { name: string; har: Har }[]): BrokenExchange[] {
  const keyOf = ({ response: { status, headers, content } }: HarEntry) =>
    JSON.stringify([status, headers, content.mimeType, content.text]);
  const all = recordings.flatMap(({ name, har }) => brokenExchanges(suite, name, har));
  return [...new Map(all.map((one) => [keyOf(one.entry), one])).values()];
}
