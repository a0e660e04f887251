// Judges one exchange: the operation first, then request, answer, and the one against the other.
import { checkOutcome } from './check-outcome.js';
import { checkRequest, checkScheme } from './check-request.js';
import { checkResponse, responseOf } from './check-response.js';
import type { Contract, CredentialModel, OperationModel } from './contract.js';
import { bytes, type Exchange, exchangeOf } from './exchange.js';
import { notRecorded, secretFault } from './faults.js';
import { isObject } from './fits.js';
import { type HarEntry, textOf } from './har.js';
import type { EntryPath, Judge } from './judge.js';
import type { Match } from './match.js';
import { perContract, perText } from './memo.js';
import { secretPlaces } from './place.js';
import {
  holdsNamedSecret,
  holdsToken,
  isCredentialStandIn,
  isSecretStandIn,
  isStandIn,
  secretValues,
} from './secrets.js';
import { nodeAt } from './suite.js';
import { isTransportHeader } from './transport-headers.js';

/** Judges an exchange; the judge was turned to it before. */
export function judgeEntry(
  judge: Judge,
  entry: HarEntry,
  text: string,
  match: (method: string, url: URL) => Match,
): void {
  const exchange = exchangeOf(entry, match);
  // First of all, as what else is found is told without values where there is a secret.
  checkSecrets(judge, exchange, text);
  const operation = exchange && operationOf(judge, exchange);
  const matched = judge.check(operation !== undefined, () => ({
    kind: 'operation',
    at: ['request', 'url'],
    expected: `a request to ${judge.suite.contract.operations.map(({ method, path }) => `${method} ${path}`).join(', ')}`,
    actual: 'a request that the document does not have',
  }));
  if (!matched || !exchange || !operation) return;
  if (entry.response.status <= 0) {
    const none = 'none: the request was aborted, blocked, or never arrived';
    judge.check(false, () => notRecorded(['response', 'status'], 'an answer', none));
    return;
  }
  checkResponse(judge, operation, exchange);
  if (exchange.match.kind !== 'operation') {
    checkScheme(judge, operation, exchange);
    return;
  }
  checkRequest(judge, operation, exchange);
  const { missing } = exchange.request;
  if (missing === 0) checkOutcome(judge, operation, exchange);
  else judge.check(false, () => notRecorded(['request'], `${bytes(missing)}the request's body`));
}

/**
 * The operation that the answer is held against. Another path or method is documented too, in the answers that refuse
 * it: such an exchange belongs to the operation of the same path, or to the first one that documents the refusal.
 */
function operationOf(judge: Judge, { match, entry }: Exchange): OperationModel | undefined {
  if (match.kind === 'operation') return match.operation;
  const refused = entry.response.status === (match.kind === 'other-method' ? 405 : 404);
  if (!refused) return undefined;
  if (match.kind === 'other-method') return match.operation;
  return judge.suite.contract.operations.find(({ responses }) => responses[404] !== undefined);
}

/** No recording holds a secret: neither where the document says that one stands, nor what looks like one elsewhere. */
function checkSecrets(judge: Judge, exchange: Exchange | undefined, text: string): void {
  const { contract } = judge.suite;
  const hasToken = exchange?.entry.response.content.encoding ? holdsTokenDecoded(exchange.entry) : holdsToken(text);
  judge.check(!hasToken, () => secretFault([], 'something that looks like a token'));
  if (!exchange) return;
  const leak = (at: EntryPath, actual: string) => judge.check(false, () => secretFault(at, actual));
  if (isUnusual(exchange)) for (const { at, actual } of unusualSecrets(contract, exchange)) leak(at, actual);
  const credentials = credentialsOf(contract);
  for (const side of ['request', 'response'] as const) {
    for (const [index, { name, value }] of exchange.entry[side].headers.entries()) {
      const credential = credentials.get(name.toLowerCase());
      if (credential || isCredential(name)) {
        const where = credential ? { place: credential, rule: credential.rules[0] } : {};
        judge.check(isCredentialStandIn(value), () =>
          secretFault([side, 'headers', index], `the header ${name} with a value`, where),
        );
      } else if (!isTransportHeader(name) && holdsNamedSecret(contract, name, value)) {
        leak([side, 'headers', index], `the header ${name} with a value`);
      }
    }
    const { cookies } = exchange.entry[side];
    if (Array.isArray(cookies) && cookies.some((cookie) => !isCredentialStandIn(String(cookie?.value ?? ''))))
      leak([side, 'cookies'], 'cookies with a value');
  }
  if (exchange.url.search !== '') {
    for (const [name, value] of exchange.url.searchParams) {
      if (holdsNamedSecret(contract, name, value)) leak(['request', 'url'], `the query parameter ${name} with a value`);
    }
  }
  if (exchange.match.kind !== 'operation' || !exchange.request.json.ok) return;
  for (const schema of Object.values(exchange.match.operation.body?.media ?? {})) {
    for (const place of secretPlaces(contract, schema, exchange.request.json.value)) {
      judge.check(isSecretStandIn(contract, place.schema, place.value), () => {
        const { line, rules } = nodeAt(contract, place.schema);
        const where = { pointer: place.pointer, place: { pointer: place.schema, line }, rule: rules[0] };
        return secretFault(['request', 'postData', 'text'], undefined, where);
      });
    }
  }
}

/** Whether an exchange whose answer is encoded holds a token; base64 of a long answer looks like one. */
function holdsTokenDecoded(entry: HarEntry): boolean {
  const { content } = entry.response;
  const rest = { ...entry, response: { ...entry.response, content: { ...content, text: '' } } };
  return holdsToken(textOf(content) ?? '') || holdsToken(JSON.stringify(rest));
}

/** Whether an exchange has what recordings seldom have, and nothing else looks into for secrets. */
function isUnusual({ entry, url, match, request, response }: Exchange): boolean {
  const { queryString, postData } = entry.request as Unchecked;
  return (
    match.kind !== 'operation' ||
    !request.json.ok ||
    !isObject(request.json.value) ||
    !response.json.ok ||
    url.username !== '' ||
    url.password !== '' ||
    url.hash !== '' ||
    Boolean(entry.response.redirectURL) ||
    (Array.isArray(queryString) && queryString.length > 0) ||
    postData?.params !== undefined ||
    responseOf(match.operation, entry.response.status) === undefined
  );
}

/** Parts of a request that tools write, and that nothing has looked at. */
interface Unchecked {
  readonly queryString?: unknown;
  readonly postData?: { readonly params?: unknown } | null;
}

/** Secrets in such places. */
function* unusualSecrets(contract: Contract, exchange: Exchange): Generator<Leak> {
  const { entry, url, match } = exchange;
  if (url.username !== '' || url.password !== '') yield { at: ['request', 'url'], actual: 'an address with a user' };
  const { queryString, postData } = entry.request as Unchecked;
  const { redirectURL } = entry.response;
  const redirect = redirectURL && URL.canParse(redirectURL) ? new URL(redirectURL).searchParams : [];
  const pairs: [EntryPath, Iterable<readonly unknown[]>][] = [
    [['request', 'queryString'], pairsOf(queryString)],
    [['request', 'postData'], pairsOf(postData?.params)],
    [['request', 'url'], new URLSearchParams(url.hash.slice(1))],
    [['response', 'redirectURL'], redirect],
  ];
  const actual = 'a value that has the name of a secret';
  for (const [at, named] of pairs) {
    for (const [name, value] of named) if (holdsNamedSecret(contract, String(name), value)) yield { at, actual };
  }
  for (const side of ['request', 'response'] as const) {
    const { json, text } = exchange[side];
    // What belongs to an operation is walked along its schemas.
    const isWalked =
      match.kind === 'operation' &&
      (side === 'request' ? json.ok && isObject(json.value) : responseOf(match.operation, entry.response.status));
    const holds = json.ok
      ? !isWalked && holdsNamedSecret(contract, '', json.value)
      : [...secretValues(text)].some(({ value }) => !isStandIn(contract, value));
    if (holds) yield { at: side === 'request' ? [side, 'postData', 'text'] : [side, 'content', 'text'], actual };
  }
}

/** The names and values of a list as HAR has it. */
function pairsOf(list: unknown): unknown[][] {
  return Array.isArray(list) ? list.filter(isObject).map(({ name, value }) => [name, value]) : [];
}

/** A secret that a recording holds. */
interface Leak {
  readonly at: EntryPath;
  readonly actual: string;
}

/** Headers that hold secrets in every API. */
const isCredential = perText((name) => /^(proxy-)?authorization$|^(set-)?cookie$/i.test(name));

/** The headers that the document calls credentials, by their names in lower case. */
const credentialsOf = perContract(({ operations }): ReadonlyMap<string, CredentialModel> => {
  const all = operations.flatMap(({ credentials }) => credentials);
  return new Map(all.map((credential) => [credential.name.toLowerCase(), credential]));
});
