// What counts as a secret in a recording, and the stand-ins that may be in its place.
import type { Contract, SchemaNode } from './contract.js';
import { perContract, perSchema, perText } from './memo.js';
import { family } from './place.js';
import { nodeAt } from './suite.js';

/** Stands for the value of a credential that was there. */
export const credentialStandIn = 'stand-in-token';

/** Stands where nobody can say what was secret and what not. */
export const removed = '(removed)';

/** Names whose values are secret, wherever they stand. */
const secretName =
  /passw|passphrase|(?:^|[^a-z])pass(?![a-z])|pwd|secret|token|(api|access|private)[_-]?key|credential|authorization|session|cookie/i;

/** Whether a property, header or parameter of that name holds a secret. */
export const isSecretName: (name: string) => boolean = perText((name) =>
  secretName.test(name.replaceAll(credentialStandIn, '').replace(/(?<=[a-z])Pass(?![a-z])/, '_pass')),
);

/** A name and what separates it from its value. */
const named = (separator: string) =>
  new RegExp(`(?<![\\w.-])(["']?)([\\w.-]{1,128})\\1(?:${separator})\\s*\\[?\\s*`, 'g');

/** `"name": "value"`, `name: value`, `name=value` and `<name>value`, in whatever is no JSON. */
const everywhere = named('\\s*(?:=>|[:=>])');

/** Within a sentence a colon says nothing: only `name=value` and `"name":"value"` give a value a name. */
export const assignments: RegExp = named('(?<=["\'])\\s*:(?=\\s*\\[?\\s*["\'])|=>?');

/** A value: in quotes, a credential with its scheme, or up to whatever ends a word. */
const valueAfter =
  /"(?<double>(?:[^"\\]|\\.){4,})"|'(?<single>[^']{4,})'|(?<bare>(?:(?:Bearer|Basic|Token|Digest) +)?[^"'&\s,;{}<>]{4,})/iy;

/** The values in a text that have the name of a secret. */
export function* secretValues(text: string, names: RegExp = everywhere): Generator<{ start: number; value: string }> {
  const name = new RegExp(names);
  for (let found = name.exec(text); found; found = name.exec(text)) {
    if (!isSecretName(found[2] as string)) continue;
    valueAfter.lastIndex = name.lastIndex;
    const { double, single, bare } = valueAfter.exec(text)?.groups ?? {};
    const value = double ?? single ?? bare;
    if (value === undefined) continue;
    const start = name.lastIndex + (bare === undefined ? 1 : 0);
    name.lastIndex = start + value.length;
    yield { start, value };
  }
}

/** A text with stand-ins for the values that have the name of a secret. */
export function withoutSecretValues(text: string, isStandIn: (value: string) => boolean, names?: RegExp): string {
  let clean = '';
  let end = 0;
  for (const { start, value } of secretValues(text, names)) {
    if (isStandIn(value)) continue;
    clean += text.slice(end, start) + credentialStandIn;
    end = start + value.length;
  }
  return clean + text.slice(end);
}

/** What other tools write in place of a secret. */
const masks = /^(?:\*+|x{3,}|\[?(?:REDACTED|MASKED|REMOVED|FILTERED|SANITIZED)\]?)$/i;

/** Values that look like tokens wherever they stand: JWT, Fernet and CMS tokens, bearer headers, keys. */
const signed =
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|\bgAAAA[\w=-]{20,}|\bMII[\w+/=-]{60,}|\b(?:Bearer|Basic) [\w+/=.-]{8,}|\bSDK-HMAC-SHA256 |-----BEGIN [A-Z ]*PRIVATE KEY/;

/** What each of them holds, beginning with a rare letter: found or missed quickly. */
const signs = ['J', 'AAAA', 'MII', 'Bearer ', 'Basic ', 'SDK-HMAC', 'BEGIN '] as const;

/** Length from which a run of a token's letters is taken for one. */
const runLength = 180;

const tokenLike = new RegExp(`${signed.source}|[A-Za-z0-9+/_=-]{${runLength},}`, 'g');

/** Whether a text holds something that looks like a token. */
export function holdsToken(text: string): boolean {
  return (signs.some((sign) => text.includes(sign)) && signed.test(text)) || holdsRun(text);
}

/** Whether a text holds a long run: looks at one character in each stretch of that length, and around it if need be. */
function holdsRun(text: string): boolean {
  for (let at = runLength - 1; at < text.length; at += runLength) {
    let from = at;
    while (at - from < runLength && isRunCode(text.charCodeAt(from))) from--;
    if (from === at) continue;
    let to = at;
    while (to - from <= runLength && isRunCode(text.charCodeAt(to))) to++;
    if (to - from > runLength) return true;
  }
  return false;
}

/** Letters, digits and `+ / _ = -`. */
function isRunCode(code: number): boolean {
  if (code >= 97) return code <= 122;
  if (code >= 65) return code <= 90 || code === 95;
  return code === 43 || code === 45 || (code >= 47 && code <= 57) || code === 61;
}

/** Takes everything out of a text that looks like a token. */
export function withoutTokens(text: string): string {
  return holdsToken(text) ? text.replace(tokenLike, credentialStandIn) : text;
}

/** Whether a header value that the document calls a credential is one of ours or of another tool's masks. */
export function isCredentialStandIn(value: string): boolean {
  return value === '' || value === credentialStandIn || masks.test(value);
}

/** Length and pattern of a secret, gathered from a schema and what it is composed of. */
function limitsOf(contract: Contract, schema: string) {
  const nodes: SchemaNode[] = family(contract, schema).map((part) => nodeAt(contract, part));
  const number = (keyword: string) =>
    nodes.map(({ keywords }) => keywords[keyword]).find((value): value is number => typeof value === 'number');
  const example = nodes.map((node) => node.example).find((value): value is string => typeof value === 'string');
  return { least: number('minLength'), most: number('maxLength'), example: example ?? credentialStandIn };
}

/** Values that may stand where a secret was: one that obeys the document, and one for each way of breaking it. */
export const secretStandIns: (
  contract: Contract,
  schema: string,
) => Readonly<Record<'valid' | 'short' | 'long' | 'alphabet', string>> = perSchema((contract, schema) => {
  const { least, most, example } = limitsOf(contract, schema);
  return {
    valid: example,
    short: example.slice(0, Math.max(0, (least ?? 1) - 1)),
    long: most === undefined ? example : example.padEnd(most + 1, example),
    alphabet: `${example.slice(0, -1)}\u00a0`,
  };
});

const standInSet = perSchema((contract, schema) => new Set(Object.values(secretStandIns(contract, schema))));

/**
 * The stand-in for a secret: it breaks the document in the way that the secret did, so that the exchange keeps its sense.
 * Values that are no text cannot hold a secret worth the name, and become the empty value of their type.
 */
export function standInFor(contract: Contract, schema: string, value: unknown, keyword: string | undefined): unknown {
  if (typeof value !== 'string') {
    return emptied(value);
  }
  if (isSecretStandIn(contract, schema, value)) return value;
  const { valid, short, long, alphabet } = secretStandIns(contract, schema);
  if (keyword === 'minLength') return short;
  if (keyword === 'maxLength') return long;
  return keyword === undefined ? valid : alphabet;
}

/** What is left of a value when nothing of it may be kept: of its type, so that the exchange keeps its sense. */
export function emptied(value: unknown): unknown {
  if (typeof value === 'string') return removed;
  if (typeof value === 'number') return 0;
  return Array.isArray(value) ? [] : typeof value === 'object' && value !== null ? {} : value;
}

/** Whether a value in a secret's place is known to be none. */
export function isSecretStandIn(contract: Contract, schema: string, value: unknown): boolean {
  if (typeof value === 'number') return value === 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  if (typeof value !== 'string') return true;
  return standInSet(contract, schema).has(value) || value === '' || masks.test(value);
}

/** Characters that a terminal, an XML file or a reader of logs would take for something else than text. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;

/** A text of a recording as it may stand in a report: on one line, without what moves cursors, and without tokens. */
export function printable(text: string): string {
  return withoutTokens(text).replace(unprintable, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}

/** Every stand-in that may be in the place of a secret of the document. */
const allStandIns: (contract: Contract) => ReadonlySet<string> = perContract((contract) => {
  const values = Object.entries(contract.nodes).flatMap(([schema, { secret }]) =>
    secret ? Object.values(secretStandIns(contract, schema)) : [],
  );
  return new Set(values);
});

/** Whether a value is any of those that may be in the place of a secret. */
export function isStandIn(contract: Contract, value: string): boolean {
  return value === removed || isCredentialStandIn(value) || allStandIns(contract).has(value);
}

/** The name that decides about a value: what lies inside of something secret is secret, whatever it is called. */
export function within(name: string, key: string): string {
  return isSecretName(name) ? name : key;
}

/** Whether a value, or something in it, stands where its name says that a secret does, and is no stand-in. */
export function holdsNamedSecret(contract: Contract, name: string, value: unknown): boolean {
  if (typeof value === 'string') {
    return value.length >= 4 && isSecretName(name) && !isStandIn(contract, value);
  }
  if (typeof value !== 'object' || value === null) return false;
  const items: [string, unknown][] = Array.isArray(value)
    ? value.map((item) => [name, item])
    : Object.entries(value).map(([key, item]) => [within(name, key), item]);
  return items.some(([key, item]) => holdsNamedSecret(contract, key, item));
}

/** A value as it may be shown in a report: shortened, and never one that looks like a token. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  const text = withoutTokens(value);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
