// What is sent: parameters and body, judged as they will leave.
import { RequestValidationError } from './errors.js';
import { plainCopy } from './plain-copy.js';
import { encoded, type Secrets } from './redaction.js';
import type { Operation } from './settings.js';
import { type Issue, issuesOf } from './validation.js';

/** Parameter values by place. */
export type ParameterValues = { readonly [place: string]: { readonly [name: string]: unknown } | undefined };

/** A request that may be sent. */
export interface PreparedRequest {
  readonly path: string;
  /** JSON text; undefined for no body. */
  readonly body: string | undefined;
  /** The body as it arrives. */
  readonly value: unknown;
}

/** The caller's parameters over the client's own. */
export function mergeParameters(own: ParameterValues, given: ParameterValues | undefined): ParameterValues {
  if (!given) return own;
  const places = Object.keys({ ...own, ...given });
  return Object.fromEntries(places.map((place) => [place, { ...own[place], ...given[place] }]));
}

/**
 * Judges a request and writes its path and body.
 * @throws {RequestValidationError} with every issue; without `validate` only what cannot be sent at all is one.
 */
export function prepare(
  { operation, row, validators }: Operation,
  parameters: ParameterValues,
  body: unknown,
  validate: boolean,
  secrets: Secrets,
): PreparedRequest {
  let issues: readonly Issue[] = validate ? issuesOf(validators?.parameters, parameters) : [];
  const path = row.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const segment = segmentOf(parameters.path?.[name]);
    const pointer = `/path/${name}`;
    const about = (known: Issue) => known.pointer.startsWith(pointer);
    if (segment || issues.some(about)) return segment;
    // The rule of the parameter is that of an empty value.
    const empty = { ...parameters, path: { ...parameters.path, [name]: '' } };
    const kin = issuesOf(validators?.parameters, empty).find(about);
    issues = [...issues, issue(pointer, 'path', 'must be one segment of a path', kin)];
    return segment;
  });
  let text: string | undefined;
  let value: unknown;
  if (row.requestBody && (row.requestBody.required || body !== undefined)) {
    try {
      // What is judged is what arrives: getters, toJSON and inherited properties have had their say.
      value = plainCopy(body);
      text = JSON.stringify(value ?? body);
      if (value === undefined && text !== undefined) value = JSON.parse(text);
      if (validate) issues = [...issues, ...issuesOf(validators?.body, value)];
    } catch {
      issues = [...issues, issue('', 'json', 'cannot be written as JSON')];
    }
    secrets.add(value, row.requestBody.secrets);
  }
  if (issues.length > 0) throw new RequestValidationError(operation, secrets.value(issues) as [Issue, ...Issue[]]);
  return { path, body: text, value };
}

/** A value as one segment of a path; empty when it is none: URLs drop `.` and `..`. */
function segmentOf(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? encoded(String(value)) : '';
  return /^\.\.?$/.test(text) ? '' : text;
}

/** An issue that no generated check can find. */
export function issue(pointer: string, keyword: string, text: string, kin?: Kin): Issue {
  const message = `${pointer.slice(1) || 'the value'} ${text}`;
  return { pointer, rule: kin?.rule ?? undefined, errorCode: kin?.errorCode ?? undefined, keyword, message };
}

/** What has the rule and the code of an issue. */
interface Kin {
  readonly rule?: string | null | undefined;
  readonly errorCode?: string | null | undefined;
}

/** The plain values of a request that help to recognize what it made: no secret, and nothing undocumented. */
export function recognizable(
  { row, validators }: Operation,
  parameters: ParameterValues,
  value: unknown,
): { [name: string]: string } {
  const plain: { [name: string]: string } = {};
  const add = (name: string, part: unknown) => {
    if (typeof part === 'string' || typeof part === 'number') plain[name] = String(part);
  };
  for (const { name, in: place } of row.parameters) add(name, parameters[place]?.[name]);
  if (!validators?.body || typeof value !== 'object') return plain;
  const undocumented = issuesOf(validators.body, value).filter(({ keyword }) => keyword === 'additionalProperties');
  const left = [...(row.requestBody?.secrets ?? []), ...undocumented.map(({ pointer }) => pointer)];
  for (const [name, part] of Object.entries(value ?? {})) {
    // A name that a pointer spells otherwise is none that the document has.
    if (!/[~/]/.test(name) && !left.includes(`/${name}`)) add(name, part);
  }
  return plain;
}
