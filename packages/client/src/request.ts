// What is sent: parameters and body, judged as they will leave.
import type { OperationRow } from '@otc-geminidb/schema/operations';
import { RequestValidationError } from './errors.js';
import type { Secrets } from './redaction.js';
import type { Issue, RequestValidators } from './validation.js';

/** Parameter values by place. */
export type ParameterValues = { readonly [place: string]: { readonly [name: string]: unknown } | undefined };

/** A request that may be sent. */
export interface PreparedRequest {
  readonly parameters: { readonly [place: string]: { readonly [name: string]: unknown } };
  /** JSON text; undefined for no body. */
  readonly body: string | undefined;
  /** The body as it arrives. */
  readonly value: unknown;
}

/** The caller's parameters over the client's own. */
export function mergeParameters(own: ParameterValues, given: ParameterValues): PreparedRequest['parameters'] {
  const merged: { [place: string]: { readonly [name: string]: unknown } } = {};
  for (const place of ['path', 'query', 'header', 'cookie']) {
    if (own[place] || given[place]) merged[place] = { ...own[place], ...given[place] };
  }
  return merged;
}

/**
 * Judges a request and writes its body.
 * @throws {RequestValidationError} with every issue; without `validate` only what cannot be sent at all is one.
 */
export function prepare(
  operation: string,
  row: OperationRow,
  validators: RequestValidators[string] | undefined,
  parameters: PreparedRequest['parameters'],
  body: unknown,
  validate: boolean,
  secrets: Secrets,
): PreparedRequest {
  const issues: Issue[] = [];
  const judge = (verdict: { readonly ok: boolean; readonly issues?: readonly Issue[] } | undefined) => {
    if (verdict?.issues) issues.push(...verdict.issues);
  };
  if (validate) judge(validators?.parameters?.(parameters));
  for (const { name } of row.parameters.filter((parameter) => parameter.in === 'path')) {
    const value = parameters.path?.[name];
    const pointer = `/path/${name}`;
    if (issues.some((known) => known.pointer.startsWith(pointer)) || isSegment(value)) continue;
    // The rule of the parameter is that of an empty value.
    const empty = validators?.parameters?.({ ...parameters, path: { ...parameters.path, [name]: '' } });
    const kin = empty?.ok === false ? empty.issues.find((known) => known.pointer === pointer) : undefined;
    issues.push(issue(pointer, 'path', 'must be one segment of a path', kin));
  }
  let text: string | undefined;
  let value: unknown;
  if (row.requestBody && (row.requestBody.required || body !== undefined)) {
    try {
      text = JSON.stringify(body);
      // What is judged is what arrives: getters, toJSON and inherited properties have had their say.
      value = text === undefined ? undefined : JSON.parse(text);
      if (validate) judge(validators?.body?.(value));
    } catch {
      issues.push(issue('', 'json', 'cannot be written as JSON', undefined));
    }
  }
  secrets.addFrom(value, row.requestBody?.secrets ?? []);
  if (issues.length > 0) {
    const clean = issues.map((each) => ({ ...each, message: secrets.text(each.message) }));
    throw new RequestValidationError(operation, clean as [Issue, ...Issue[]]);
  }
  return { parameters, body: text, value };
}

/** Whether a value is one segment of a path once encoded: URLs drop `.` and `..`, and an empty one is none. */
function isSegment(value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  try {
    return !/^\.{0,2}$/.test(encodeURIComponent(value));
  } catch {
    return false;
  }
}

/** An issue that no generated check can find. */
export function issue(pointer: string, keyword: string, text: string, kin: Partial<Issue> | undefined): Issue {
  const place = pointer === '' ? 'the value' : pointer.slice(1);
  return { pointer, rule: kin?.rule, errorCode: kin?.errorCode, keyword, message: `${place} ${text}` };
}

/** The plain values of a request that help to recognize what it made: no secret, and nothing undocumented. */
export function recognizable(
  row: OperationRow,
  validators: RequestValidators[string] | undefined,
  { parameters, value }: PreparedRequest,
  secrets: Secrets,
): { [name: string]: string } {
  const verdict = validators?.body?.(value);
  const unknown = new Set(
    (verdict?.ok === false ? verdict.issues : [])
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .map(({ pointer }) => pointer),
  );
  const plain: { [name: string]: string } = {};
  const hidden = row.requestBody?.secrets ?? [];
  const add = (name: string, part: unknown) => {
    if (typeof part === 'string' || typeof part === 'number') plain[name] = secrets.text(String(part));
  };
  for (const { name, in: place } of row.parameters) add(name, parameters[place]?.[name]);
  if (typeof value === 'object' && value !== null && validators?.body) {
    for (const [name, part] of Object.entries(value)) {
      const pointer = `/${name}`;
      if (!hidden.includes(pointer) && !unknown.has(pointer)) add(name, part);
    }
  }
  return plain;
}
