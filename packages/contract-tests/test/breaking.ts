// Broken recordings: each exchange of a recording with an answer that is wrong in one way.
import { breakingsOf } from '../src/breakings.js';
import { brokenRules } from '../src/check-request.js';
import { errorCodeOf, responseOf } from '../src/check-response.js';
import { codesOfRules } from '../src/codes-of-rules.js';
import type { OperationModel } from '../src/contract.js';
import { exchangeOf } from '../src/exchange.js';
import { fits } from '../src/fits.js';
import type { Contract, Har, HarEntry, Suite } from '../src/index.js';
import { matcher } from '../src/match.js';
import { family } from '../src/place.js';
import { replaceAt } from '../src/sanitize.js';
import { nodeAt } from '../src/suite.js';
import { bodyOf, withResponse } from './support.js';

/** An exchange that strict mode must find fault with. */
export interface BrokenExchange {
  /** Recording, exchange and what was done to it. */
  readonly name: string;
  readonly entry: HarEntry;
}

const html = '<!DOCTYPE html><title>502 Bad Gateway</title>';

/** Values of headers that some documents allow, and others do not. */
const values = ['not at all', '', '-1', '1.5', '30s', 's30', 'Wedn, 21 Oct 2015 07:28:00 GMT', 'x'.repeat(300)];

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
    const code = errorCodeOf(bodyOf(entry, 'response')) ?? '';
    const broken = (way: string, changed: HarEntry) => ({
      name: `${name}, exchange ${index + 1}: ${way}`,
      entry: changed,
    });
    const statuses = seen.has(code) ? [] : otherStatuses(contract, operation.responses, entry);
    const withStatuses = statuses.map((other) => broken(`status ${other}`, withResponse(entry, { status: other })));
    seen.add(code);
    if (seen.has(key)) return withStatuses.slice(0, 1);
    seen.add(key);
    const others = Object.entries(envelopes).filter(
      ([, body]) => validators[operation.id]?.responses[status]?.(body).ok === false,
    );
    return [
      ...breakingsOf(contract, schema, bodyOf(entry, 'response')).map((one) =>
        broken(one.name, withResponse(entry, { text: JSON.stringify(one.body) })),
      ),
      ...others.map(([kind, body]) => broken(`${kind} envelope`, withResponse(entry, { text: JSON.stringify(body) }))),
      ...response.headers.flatMap(({ name: header, schema: form }) => {
        const rest = entry.response.headers.filter((one) => one.name.toLowerCase() !== header.toLowerCase());
        const wrong = values.filter((value) => !fits(contract, form, value));
        return wrong.map((value) =>
          broken(`header ${header}: ${value}`, {
            ...entry,
            response: { ...entry.response, headers: [...rest, { name: header, value }] },
          }),
        );
      }),
      ...distorted(contract, schema, bodyOf(entry, 'response')).map(([way, body]) =>
        broken(way, withResponse(entry, { text: JSON.stringify(body) })),
      ),
      ...withStatuses,
      ...['text/plain', 'application/problem+json', ''].map((mimeType) =>
        broken(`content type ${mimeType || 'dropped'}`, withResponse(entry, { mimeType })),
      ),
      broken('cut off', withResponse(entry, { text: entry.response.content.text?.slice(0, -1) ?? '' })),
      broken('a header that is not documented', withHeader(entry, 'X-Unknown', 'x')),
      broken('HTML', withResponse(entry, { text: html, mimeType: 'text/html' })),
      broken('HTML that says it is JSON', withResponse(entry, { text: html })),
      broken('empty', withResponse(entry, { text: '' })),
      broken('unknown status', withResponse(entry, { status: 418 })),
    ];
  });
}

/** Exchanges in which a request that breaks a rule is accepted all the same; requests that are alike are broken once. */
export function acceptedAgainstRules({ contract }: Suite, name: string, { log }: Har): BrokenExchange[] {
  const match = matcher(contract);
  const seen = new Set<string>();
  return log.entries.flatMap((entry, index) => {
    const found = match(entry.request.method, new URL(entry.request.url));
    const asked = entry.request.headers.some((header) => header.name.toLowerCase() === 'prefer');
    if (found.kind !== 'operation' || entry.response.status >= 300 || asked) return [];
    const broken = (way: string, request: Partial<HarEntry['request']>) => ({
      name: `${name}, exchange ${index + 1}, accepted: ${way}`,
      entry: { ...entry, request: { ...entry.request, ...request } },
    });
    const { headers, postData } = entry.request;
    const without = (header: string) => headers.filter((one) => one.name.toLowerCase() !== header.toLowerCase());
    const mimeType = postData?.mimeType ?? '';
    const schema = found.operation.body?.media[mimeType];
    const key = String(Object.keys(bodyOf(entry, 'request') as object));
    if (schema === undefined || seen.has(key)) return [];
    seen.add(key);
    return [
      ...breakingsOf(contract, schema, bodyOf(entry, 'request')).map((one) =>
        broken(one.name, { postData: { mimeType, text: JSON.stringify(one.body) } }),
      ),
      ...found.operation.credentials.map((one) => broken(`without ${one.name}`, { headers: without(one.name) })),
      broken('as text', { headers: [...without('content-type'), { name: 'content-type', value: 'text/plain' }] }),
      broken('cut off', { postData: { mimeType, text: postData?.text?.slice(0, -1) ?? '' } }),
      broken('empty', { postData: { mimeType, text: '' } }),
      ...found.operation.parameters.flatMap((parameter) =>
        parameter.in === 'path' ? pathsWith(contract, parameter, entry, found.path[parameter.name] ?? '', broken) : [],
      ),
      broken('over HTTP', { url: entry.request.url.replace('https:', 'http:') }),
      broken('with a query', { url: `${entry.request.url}?unknown=1` }),
    ];
  });
}

function pathsWith(
  contract: Contract,
  { name, schema }: OperationModel['parameters'][number],
  { request }: HarEntry,
  value: string,
  broken: (way: string, request: Partial<HarEntry['request']>) => BrokenExchange,
): BrokenExchange[] {
  return breakingsOf(contract, schema, value).flatMap((one) => {
    if (typeof one.body !== 'string') return [];
    return [broken(`${name} ${one.way}`, { url: request.url.replace(value, encodeURIComponent(one.body)) })];
  });
}

/** Exchanges in which a broken rule is answered with the code of another one. */
export function refusedForAnother(suite: Suite, name: string, { log }: Har): BrokenExchange[] {
  const codes = [...codesOfRules(suite.contract)];
  const match = matcher(suite.contract);
  return log.entries.flatMap((entry, index) => {
    const exchange = exchangeOf(entry, match);
    if (exchange?.match.kind !== 'operation' || exchange.responseHeaders.has('preference-applied')) return [];
    const [first] = brokenRules({ suite }, exchange.match.operation, exchange);
    const { errorCodes } = suite.contract;
    if (first?.errorCode === undefined) return [];
    const body = bodyOf(entry, 'response') as object;
    const other = codes.find(
      (code) => code !== first.errorCode && errorCodes[code]?.status === errorCodes[first.errorCode ?? '']?.status,
    );
    if (other === undefined) return [];
    const text = JSON.stringify({ ...body, error_code: other });
    return [
      { name: `${name}, exchange ${index + 1}: ${other} for ${first.errorCode}`, entry: withResponse(entry, { text }) },
    ];
  });
}

/** Values moved, emptied or doubled anywhere in an answer, where the document or the request decides about them. */
function distorted(contract: Contract, schema: string, body: unknown): [way: string, body: unknown][] {
  const found: [string, unknown][] = [];
  const visit = (value: unknown, path: readonly string[], echoes: boolean) => {
    const pointer = path.map((key) => `/${key}`).join('');
    for (const [way, other] of distortions(value)) {
      const changed = replaceAt(body, path, other);
      if (echoes || !fits(contract, schema, changed)) found.push([`${pointer} ${way}`, changed]);
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const property = family(contract, schema).map((part) => nodeAt(contract, part).properties[key] ?? '');
      const repeats = property.some((one) =>
        contract.nodes[one]?.rules.some((rule) => rule === 'A03' || rule === 'A09'),
      );
      visit(inner, [...path, key], path.length === 0 ? repeats : echoes);
    }
  };
  visit(body, [], false);
  return found;
}

function distortions(value: unknown): [way: string, value: unknown][] {
  if (typeof value === 'number') {
    return [
      ['a fraction more', value + 0.5],
      ['negative', -value - 1],
      ['huge', 1e300],
      ['one more', value + 1],
    ];
  }
  if (typeof value === 'string') {
    const zones: [string, string][] = ['Z', '+02:00', '.000', '\n', ' '].map((end) => [
      `with ${JSON.stringify(end)} added`,
      value + end,
    ]);
    return [...zones, ['emptied', ''], ['with a letter doubled', value + value.slice(-1)]];
  }
  if (Array.isArray(value))
    return [
      ['emptied', []],
      ['with an item more', [...value, value[0]]],
      ['as a map', { ...value }],
    ];
  if (typeof value === 'object' && value !== null)
    return [
      ['emptied', {}],
      ['in an array', [value]],
    ];
  return [];
}

/** Statuses that the code of an answer, or its kind of body, does not go with. */
function otherStatuses(contract: Contract, responses: OperationModel['responses'], { response }: HarEntry): number[] {
  const code = errorCodeOf(JSON.parse(response.content.text ?? 'null'));
  const belongs = code === undefined ? undefined : contract.errorCodes[code]?.status;
  const others = Object.keys(responses)
    .map(Number)
    .filter((status) => status !== response.status);
  return others.filter((other) => response.status < 300 || other < 300 || (belongs ?? other) !== other);
}

function withHeader(entry: HarEntry, name: string, value: string): HarEntry {
  return { ...entry, response: { ...entry.response, headers: [...entry.response.headers, { name, value }] } };
}

/** The ways to break all recordings; answers that are alike are kept once. */
export function allBrokenExchanges(suite: Suite, recordings: readonly { name: string; har: Har }[]): BrokenExchange[] {
  const keyOf = ({ response: { status, headers, content } }: HarEntry) =>
    JSON.stringify([status, headers, content.mimeType, content.text]);
  const all = recordings.flatMap(({ name, har }) => brokenExchanges(suite, name, har));
  return [...new Map(all.map((one) => [keyOf(one.entry), one])).values()];
}
