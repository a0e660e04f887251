// Holds a recorded answer against its operation: status, media type, headers, body, error code and echo.

import { checkBody } from './check-body.js';
import type { OperationModel, ResponseModel } from './contract.js';
import { envelopeKeyOf, envelopesOf } from './coverage.js';
import { echoChecks } from './echo.js';
import { bytes, type Exchange } from './exchange.js';
import { notRecorded } from './faults.js';
import { fits, isObject } from './fits.js';
import type { Judge } from './judge.js';
import { secretPlaces } from './place.js';
import { show } from './secrets.js';
import { nodeAt } from './suite.js';
import { isOneOf, isTransportHeader } from './transport-headers.js';

/** The documented answer to a status: its own, that of its class, or the default. */
export function responseOf(operation: OperationModel, status: number): [string, ResponseModel] | undefined {
  for (const key of [`${status}`, `${Math.floor(status / 100)}XX`, 'default']) {
    const response = operation.responses[key];
    if (response) return [key, response];
  }
  return undefined;
}

/** Checks everything about an answer that does not depend on whether the request obeyed the rules. */
export function checkResponse(judge: Judge, operation: OperationModel, exchange: Exchange): void {
  const { status } = exchange.entry.response;
  const found = responseOf(operation, status);
  const documented = judge.check(found !== undefined, () => ({
    kind: 'status',
    at: ['response', 'status'],
    place: operation,
    expected: `one of the statuses ${Object.keys(operation.responses).join(', ')}`,
    actual: String(status),
  }));
  if (!documented || !found) return;
  const [key, response] = found;
  if (judge.isNew(response)) {
    judge.see('operations', operation.id);
    judge.see('statuses', `${operation.id} ${key}`);
    judge.seeRules(response.rules);
  }
  checkHeaders(judge, operation, key, response, exchange);
  const schema = checkMediaType(judge, response, exchange);
  if (schema === undefined || !exchange.response.json.ok) return;
  const body = exchange.response.json.value;
  const at = ['response', 'content', 'text'];
  const { contract, validators } = judge.suite;
  const valid = checkBody(judge, schema, validators[operation.id]?.responses[key], body, at);
  const envelopes = envelopesOf(contract, schema);
  for (const branch of valid ? envelopes : []) {
    if (envelopes.length > 1 && !fits(contract, branch, body)) continue;
    judge.see('envelopes', envelopeKeyOf(operation, key, branch));
  }
  checkErrorCode(judge, exchange, body);
  if (status >= 400) return;
  checkEcho(judge, schema, exchange, body);
  checkNoSecretComesBack(judge, operation, response, exchange);
}

/** The schema of the body, when there is one to hold it against. */
function checkMediaType(
  judge: Judge,
  response: ResponseModel,
  { response: body, entry }: Exchange,
): string | undefined {
  const types = Object.keys(response.media);
  const at = ['response', 'content'];
  if (body.missing > 0) {
    const expected = `${bytes(body.missing)}the answer's body`;
    judge.check(false, () => notRecorded(at, expected, undefined, { place: response }));
    return undefined;
  }
  if (types.length === 0) {
    judge.check(body.text === '', () => ({
      kind: 'content-type',
      at,
      place: response,
      expected: 'no body',
      actual: `a body of type ${body.mediaType || 'unknown'}`,
    }));
    return undefined;
  }
  const schema = response.media[body.mediaType];
  const known = judge.check(schema !== undefined && body.text !== '', () => ({
    kind: 'content-type',
    at,
    place: response,
    rule: entry.response.status >= 400 ? 'E06' : undefined,
    expected: `a body of type ${types.join(' or ')}`,
    actual: body.text === '' ? 'no body' : `a body of type ${body.mediaType || 'unknown'}`,
  }));
  if (!known || schema === undefined) return undefined;
  judge.check(body.json.ok || !body.mediaType.includes('json'), () => ({
    kind: 'body',
    at: ['response', 'content', 'text'],
    pointer: '',
    place: response,
    expected: 'a body that parses as JSON',
    actual: `${body.text.length} characters that do not`,
  }));
  return schema;
}

function checkHeaders(
  judge: Judge,
  operation: OperationModel,
  key: string,
  response: ResponseModel,
  { entry, responseHeaders }: Exchange,
): void {
  const { contract } = judge.suite;
  for (const header of response.headers) {
    const value = responseHeaders.get(header.name.toLowerCase());
    if (value !== undefined && judge.isNew(header)) {
      judge.see('headers', `${operation.id} ${key} ${header.name}`);
      judge.seeRules([...header.rules, ...nodeAt(contract, header.schema).rules]);
    }
    const ok = value === undefined ? !header.required : fits(contract, header.schema, value);
    judge.check(ok, () => ({
      kind: 'header',
      at: ['response', 'headers', indexOf(header.name)],
      place: header,
      rule: nodeAt(contract, header.schema).rules[0],
      expected: `${header.name} as documented`,
      actual: show(value),
    }));
  }
  for (const [index, { name }] of entry.response.headers.entries()) {
    judge.check(isTransportHeader(name) || isOneOf(response.headers, name), () => ({
      kind: 'undocumented-header',
      at: ['response', 'headers', index],
      place: response,
      expected: 'no header that the document does not have',
      actual: name,
    }));
  }

  function indexOf(name: string): number {
    return entry.response.headers.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
  }
}

/** The status of a known code is the one that its row gives, and its message has no unfilled place (E03). */
function checkErrorCode(judge: Judge, { entry }: Exchange, body: unknown): void {
  const code = errorCodeOf(body);
  const known = code === undefined ? undefined : judge.suite.contract.errorCodes[code];
  if (code === undefined || !known) return;
  judge.see('errorCodes', code);
  const { status } = entry.response;
  judge.check(known.status === null || known.status === status, () => ({
    kind: 'error-code',
    at: ['response', 'status'],
    pointer: '/error_code',
    place: known,
    rule: 'E03',
    expected: `status ${known.status} with ${code}`,
    actual: `status ${status}`,
  }));
  const message = isObject(body) ? body.error_msg : undefined;
  judge.check(typeof message !== 'string' || !/\{\d+\}/.test(message), () => ({
    kind: 'error-code',
    at: ['response', 'content', 'text'],
    pointer: '/error_msg',
    place: known,
    rule: 'E03',
    expected: 'a message whose places are filled in',
    actual: show(message),
  }));
}

/** The code of an error body, in the envelopes that have one. */
export function errorCodeOf(body: unknown): string | undefined {
  return isObject(body) && typeof body.error_code === 'string' ? body.error_code : undefined;
}

function checkEcho(judge: Judge, schema: string, exchange: Exchange, body: unknown): void {
  const { contract } = judge.suite;
  const { request } = exchange;
  if (!request.json.ok) return;
  for (const echo of echoChecks(contract, schema, request.json.value, body, judge.recording)) {
    if (echo.exception !== undefined) {
      judge.excuse(echo.exception, echo.pointer);
      continue;
    }
    judge.check(echo.ok, () => ({
      kind: 'echo',
      at: ['response', 'content', 'text'],
      pointer: echo.pointer,
      place: { pointer: echo.schema, line: nodeAt(contract, echo.schema).line },
      rule: echo.rule,
      expected: `what the request said, ${show(echo.expected)}`,
      actual: show(echo.actual),
    }));
  }
}

/** No answer repeats a secret of its request, or what stands in its place (A10). */
function checkNoSecretComesBack(
  judge: Judge,
  operation: OperationModel,
  response: ResponseModel,
  exchange: Exchange,
): void {
  const schema = operation.body?.media[exchange.request.mediaType];
  if (schema === undefined || !exchange.request.json.ok) return;
  for (const { value } of secretPlaces(judge.suite.contract, schema, exchange.request.json.value)) {
    if (typeof value !== 'string' || value.length < 4) continue;
    judge.check(!exchange.response.text.includes(value), () => ({
      kind: 'secret',
      at: ['response', 'content', 'text'],
      place: response,
      rule: 'A10',
      expected: 'an answer without the secret of its request',
      actual: 'the secret, or its stand-in, comes back',
    }));
  }
}
