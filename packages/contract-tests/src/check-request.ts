// Holds a recorded request against its operation: what it breaks, in the rulebook's order, and what is undocumented in it.

import { checkNamedSecret, expectationOf, issuesOf } from './check-body.js';
import type { Contract, OperationModel, Place } from './contract.js';
import type { Exchange } from './exchange.js';
import type { Judge } from './judge.js';
import { placeOf } from './place.js';
import { nodeAt } from './suite.js';
import { isOneOf, isTransportHeader } from './transport-headers.js';

/** One rule that a request breaks, for which the API should refuse it. */
export interface BrokenRule {
  readonly rule: string | undefined;
  /** The code that the document has for it. */
  readonly errorCode: string | undefined;
  readonly keyword: string;
  readonly pointer: string;
  readonly expected: string;
  readonly place: Place;
}

/** Lists what a request breaks; an empty list means that the document allows it. */
export function brokenRules(judge: Pick<Judge, 'suite'>, operation: OperationModel, exchange: RequestOf): BrokenRule[] {
  const { contract, validators } = judge.suite;
  const broken: BrokenRule[] = [];
  const own = validators[operation.id];
  for (const issue of issuesOf(own?.parameters, parametersOf(contract, operation, exchange))) {
    const parameter = operation.parameters.find(({ name }) => issue.pointer.includes(`/${name}`));
    broken.push({
      rule: issue.rule,
      errorCode: issue.errorCode,
      keyword: issue.keyword,
      pointer: issue.pointer,
      expected: expectationOf(issue),
      place: parameter ? placeOf(contract, parameter.schema, '', issue.keyword) : operation,
    });
  }
  for (const credential of operation.credentials) {
    if (credential.in !== 'header' || exchange.requestHeaders.get(credential.name.toLowerCase())) continue;
    broken.push({
      rule: credential.rules[0],
      errorCode: credential.errorCode ?? undefined,
      keyword: 'credential',
      pointer: '',
      expected: `must have the header ${credential.name}`,
      place: credential,
    });
  }
  return [...broken, ...brokenBody(judge, operation, exchange)];
}

/** What of an exchange belongs to the request. */
export type RequestOf = Pick<Exchange, 'match' | 'url' | 'requestHeaders' | 'request'>;

function brokenBody({ suite }: Pick<Judge, 'suite'>, operation: OperationModel, { request }: RequestOf): BrokenRule[] {
  const { body } = operation;
  if (!body) return [];
  const fault = (keyword: string, expected: string) => ({
    rule: body.rules[0],
    errorCode: body.errorCode ?? undefined,
    keyword,
    pointer: '',
    expected,
    place: body,
  });
  const types = Object.keys(body.media);
  if (request.text === '' && !body.required) return [];
  const schema = body.media[request.mediaType];
  if (schema === undefined)
    return [{ ...fault('media-type', `must have a body of type ${types.join(' or ')}`), errorCode: undefined }];
  if (!request.json.ok) return [fault('json', 'must have a body that parses as JSON')];
  return issuesOf(suite.validators[operation.id]?.body, request.json.value).map((issue) => ({
    rule: issue.rule,
    errorCode: issue.errorCode,
    keyword: issue.keyword,
    pointer: issue.pointer,
    expected: expectationOf(issue),
    place: placeOf(suite.contract, schema, issue.pointer, issue.keyword),
  }));
}

/** The parameters as the validators take them: by place, read as the type that the document gives them. */
function parametersOf(
  contract: Contract,
  operation: OperationModel,
  { match, url, requestHeaders }: RequestOf,
): Record<string, unknown> {
  const values: Record<string, Record<string, unknown>> = { path: {} };
  for (const parameter of operation.parameters) {
    const raw =
      parameter.in === 'path'
        ? match.kind === 'operation' && match.path[parameter.name]
        : parameter.in === 'query'
          ? url.searchParams.get(parameter.name)
          : parameter.in === 'header'
            ? requestHeaders.get(parameter.name.toLowerCase())
            : undefined;
    if (typeof raw !== 'string') continue;
    const type = nodeAt(contract, parameter.schema).keywords.type;
    values[parameter.in] = { ...values[parameter.in], [parameter.name]: read(raw, type) };
  }
  return values;
}

function read(text: string, type: unknown): unknown {
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
}

/** Checks in strict mode that a request has nothing that the document does not know, and notes what was seen. */
export function checkRequest(judge: Judge, operation: OperationModel, exchange: Exchange): void {
  for (const [index, { name }] of exchange.entry.request.headers.entries()) {
    judge.check(isTransportHeader(name) || isDocumented(operation, 'header', name), () => ({
      kind: 'undocumented-header',
      at: ['request', 'headers', index],
      place: operation,
      expected: 'no header that the document does not have',
      actual: name,
    }));
  }
  for (const name of exchange.url.search === '' ? [] : new Set(exchange.url.searchParams.keys())) {
    judge.check(isDocumented(operation, 'query', name), () => ({
      kind: 'undocumented-parameter',
      at: ['request', 'url'],
      place: operation,
      expected: 'no query parameter that the document does not have',
      actual: name,
    }));
  }
  checkScheme(judge, operation, exchange);
  if (judge.isNew(operation)) seeRules(judge, operation);
  const schema = operation.body?.media[exchange.request.mediaType];
  if (schema !== undefined && exchange.request.json.ok) {
    const at = ['request', 'postData', 'text'];
    judge.watch(schema, exchange.request.json.value, (name, value, pointer) =>
      checkNamedSecret(judge, at, name, value, pointer),
    );
  }
}

/** Whatever is asked for, credentials may travel with it: over HTTPS only (Q01). */
export function checkScheme(judge: Judge, operation: OperationModel, { url }: Exchange): void {
  judge.check(url.protocol === 'https:' || isLoopback(url.hostname), () => ({
    kind: 'scheme',
    at: ['request', 'url'],
    place: operation,
    rule: operation.rules[0],
    expected: 'HTTPS',
    actual: url.protocol,
  }));
}

function isDocumented({ parameters, credentials }: OperationModel, place: string, name: string): boolean {
  const here = ({ in: where }: { readonly in: string }) => where === place;
  return isOneOf(credentials.filter(here), name) || isOneOf(parameters.filter(here), name);
}

function seeRules(judge: Judge, { rules, parameters, credentials, body }: OperationModel): void {
  judge.seeRules(rules);
  for (const parameter of parameters) {
    judge.seeRules(parameter.rules);
    judge.seeRules(judge.suite.contract.nodes[parameter.schema]?.rules ?? []);
  }
  for (const credential of credentials) judge.seeRules(credential.rules);
  if (body) judge.seeRules(body.rules);
}

/** Hosts that stand for the machine itself, where HTTPS is not asked for (Q01). */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
