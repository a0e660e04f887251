// Takes the secrets out of exchanges: what is kept is named, everything else goes; hosts and ids become stable stand-ins.
import { createHash } from 'node:crypto';
import { placeholderEndpoint } from '@otc-geminidb/schema/operations';
import { issuesOf } from './check-body.js';
import { jsonOf } from './exchange.js';
import { isObject } from './fits.js';
import { type HarEntry, type HarPair, textOf } from './har.js';
import { type Match, matcher } from './match.js';
import { secretPlaces } from './place.js';
import {
  assignments,
  credentialStandIn,
  emptied,
  isCredentialStandIn,
  isSecretName,
  isStandIn,
  removed,
  secretValues,
  standInFor,
  within,
  withoutSecretValues,
  withoutTokens,
} from './secrets.js';
import { documentSuite, type Suite } from './suite.js';
import { spellings } from './vocabulary.js';
import { Watch } from './watch.js';

/** What took the secrets out of a recording, as its provenance says it; the number changes with what is taken out. */
export const sanitizerName = '@otc-geminidb/contract-tests sanitizer 3';

/** Headers that are kept beside those that the document has. */
const keptHeaders = new Set(['accept', 'allow', 'content-type', 'prefer', 'preference-applied', 'retry-after']);

/** A part of a multipart body: its name, further headers, and its value. */
const namedPart =
  /^content-disposition:.{0,200}?\bname=(?:"([^"\r\n]*)"|([^";\s]*)).{0,200}(?:\r?\n.{1,1000}){0,16}?\r?\n\r?\n(.+)/gim;

/** Parts of credentials and path parameters shorter than this are words like any other, such as `dark` or `de`. */
const shortestOfOthers = 8;

/** Values up to this length are looked for together, by one regular expression. */
const longestOfMany = 1000;

/** Segments of a path that nothing documents, and that look like an id. */
const idLike = /^(?:[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** A function that returns an exchange without its secrets; doing it twice changes nothing more. */
export function sanitizer(suite: Suite = documentSuite): (entry: HarEntry) => HarEntry {
  const known = knowledgeOf(suite);
  return (entry) => new Cleaning(known, entry).run();
}

/** What the document says about secrets, gathered once. */
interface Knowledge {
  readonly suite: Suite;
  readonly match: (method: string, url: URL) => Match;
  /** Names of headers, in lower case. */
  readonly credentials: ReadonlySet<string>;
  readonly requestHeaders: ReadonlySet<string>;
  readonly responseHeaders: ReadonlySet<string>;
  /** The document's own examples of path parameters, which need no stand-in. */
  readonly exampleIds: ReadonlySet<unknown>;
}

function knowledgeOf(suite: Suite): Knowledge {
  const { operations, nodes } = suite.contract;
  const lower = (names: readonly { readonly name: string }[]) => new Set(names.map(({ name }) => name.toLowerCase()));
  return {
    suite,
    match: matcher(suite.contract),
    credentials: lower(operations.flatMap((operation) => operation.credentials)),
    requestHeaders: lower(operations.flatMap(({ parameters }) => parameters.filter((one) => one.in === 'header'))),
    responseHeaders: lower(operations.flatMap((one) => Object.values(one.responses).flatMap(({ headers }) => headers))),
    exampleIds: new Set(
      operations.flatMap(({ parameters }) =>
        parameters.flatMap((one) => (one.in === 'path' ? [nodes[one.schema]?.example] : [])),
      ),
    ),
  };
}

/** The cleaning of one exchange, with the secrets that were found in it so far. */
class Cleaning {
  readonly #known: Knowledge;
  readonly #entry: HarEntry;
  readonly #url: URL | undefined;
  readonly #match: Match;
  /** Real values in lower case, as hosts and ids come back in either, and what stands for them. */
  readonly #replacements = new Map<string, string>();
  /** Those that are too long for an expression of many. */
  readonly #long = new Map<string, string>();
  /** Finds any of them, the longest first; made anew when there are more. */
  #finder: RegExp | undefined;
  /** Path parameters and what stands for them. */
  readonly #ids = new Map<string, string>();

  constructor(known: Knowledge, entry: HarEntry) {
    this.#known = known;
    this.#entry = entry;
    this.#url = URL.canParse(entry.request.url) ? new URL(entry.request.url) : undefined;
    this.#match = this.#url ? known.match(entry.request.method, this.#url) : { kind: 'other-path' };
  }

  run(): HarEntry {
    const { request, response } = this.#entry;
    const { content } = response;
    const raw = textOf(content);
    // Everything is found before anything is cleaned: a secret may stand in a place before the one that gives it away.
    this.#findIds();
    this.#findCredentials();
    const sent = this.#sentBody();
    this.#findInParts();
    this.#findNamed(sent);
    const answered = jsonOf(raw ?? '');
    if (answered.ok) this.#findNamed(answered.value);
    const text = this.#requestBody(sent);
    const url = this.#cleanUrl();
    const answer = this.#responseBody(raw ?? '');
    // What the tool did not keep is told from what was never sent.
    const isKept = typeof raw === 'string' || !(content.size > 0);
    return {
      startedDateTime: timeOf(this.#entry.startedDateTime),
      time: 0,
      request: {
        method: request.method,
        url,
        httpVersion: this.#plain(request.httpVersion ?? ''),
        cookies: [],
        headers: this.#headers(request.headers, this.#known.requestHeaders),
        queryString: URL.canParse(url) ? [...new URL(url).searchParams].map(([name, value]) => ({ name, value })) : [],
        ...(text === undefined
          ? {}
          : { postData: { mimeType: this.#unnamed(request.postData?.mimeType ?? ''), text } }),
        headersSize: -1,
        bodySize: text || !(request.bodySize > 0) ? -1 : request.bodySize,
      },
      response: {
        status: response.status,
        statusText: this.#plain(response.statusText ?? ''),
        httpVersion: this.#plain(response.httpVersion ?? ''),
        cookies: [],
        headers: this.#headers(response.headers, this.#known.responseHeaders),
        content: {
          size: isKept ? Buffer.byteLength(answer) : content.size,
          mimeType: this.#unnamed(content.mimeType ?? ''),
          ...(isKept ? { text: answer } : {}),
        },
        redirectURL: response.redirectURL ? removed : '',
        headersSize: -1,
        bodySize: -1,
      },
      cache: {},
      timings: { send: 0, wait: 0, receive: 0 },
    };
  }

  /** Host and path parameters: the same real value has the same stand-in in every recording. */
  #findIds(): void {
    if (this.#url && this.#url.hostname !== placeholderEndpoint) {
      const { host, hostname } = this.#url;
      // A host of one label, such as localhost, is a word like any other where it does not stand in an address.
      const before = /[.:]/.test(hostname) ? '' : '//';
      if (host !== hostname) this.#replace(host, placeholderEndpoint);
      this.#replace(before + hostname, before + placeholderEndpoint);
    }
    for (const value of this.#pathValues()) {
      if (value.trim() === '' || this.#known.exampleIds.has(value)) continue;
      this.#ids.set(value, idStandIn(value));
      // A short one is a word like any other, and would be found in places where it means something else.
      if (value.length >= shortestOfOthers) this.#replace(value, idStandIn(value));
    }
  }

  /** Values of path parameters; in a path that nothing documents those of a path that begins alike, and what looks so. */
  #pathValues(): string[] {
    if (this.#match.kind === 'operation') return Object.values(this.#match.path);
    const { basePaths, operations } = this.#known.suite.contract;
    const path = this.#url?.pathname ?? '';
    const segments = path.split('/').map(decode);
    const alike = basePaths.flatMap((base) =>
      operations.flatMap((operation) => {
        const values: string[] = [];
        for (const [index, part] of (base + operation.path).split('/').entries()) {
          const segment = segments[index];
          if (segment === undefined) break;
          if (part.startsWith('{')) values.push(segment);
          else if (part !== segment) break;
        }
        return values;
      }),
    );
    return [...alike, ...segments.filter((segment) => idLike.test(segment))];
  }

  #findCredentials(): void {
    for (const { headers, cookies } of [this.#entry.request, this.#entry.response]) {
      for (const { name, value } of headers) {
        if (isCredentialStandIn(value)) continue;
        if (!this.#isCredential(name) && !isSecretName(name)) continue;
        this.#secret(value, credentialStandIn);
        // The value of a cookie and the token of a scheme come back without what stands around them.
        for (const part of partsOf(value)) this.#otherSecret(part);
      }
      for (const cookie of Array.isArray(cookies) ? cookies : []) this.#otherSecret(cookie?.value);
    }
    for (const [name, value] of this.#url?.searchParams ?? []) {
      if (isSecretName(name)) this.#secret(value, credentialStandIn);
    }
    for (const part of [this.#url?.username, this.#url?.password]) this.#otherSecret(decode(part ?? ''));
  }

  /** Secrets in a body that is no JSON: forms, parts of multipart, and whatever else has a name before a value. */
  #findInParts(): void {
    const { text, params } = (this.#entry.request.postData ?? {}) as {
      readonly text?: string;
      readonly params?: unknown;
    };
    const fields = (Array.isArray(params) ? params : []).filter(isObject).map(({ name, value }) => [name, value]);
    const parsable = text === undefined || jsonOf(text).ok;
    const parts = parsable
      ? []
      : [...text.matchAll(namedPart)].map(([, quoted, name, value]) => [quoted ?? name, value]);
    const secrets = [...fields, ...parts].flatMap(([name, value]) => (isSecretName(String(name)) ? [value] : []));
    const assigned = parsable ? [] : [...secretValues(text)].map(({ value }) => value);
    for (const value of [...secrets, ...assigned]) {
      this.#secret(value, credentialStandIn);
      this.#secret(decode(String(value).replaceAll('+', ' ')), credentialStandIn);
    }
  }

  /** Secrets of a JSON value by the names of its properties, at every depth. */
  #findNamed(value: unknown, name = ''): void {
    if (typeof value === 'string' && isSecretName(name)) this.#secret(value, credentialStandIn);
    if (Array.isArray(value)) for (const item of value) this.#findNamed(item, name);
    else if (isObject(value)) {
      for (const [key, item] of Object.entries(value)) this.#findNamed(item, nameIn(value, name, key));
    }
  }

  /** Notes a secret in every form in which it may come back. */
  #secret(value: unknown, standIn: string): void {
    if (isObject(value) || Array.isArray(value)) {
      for (const inner of Object.values(value)) this.#secret(inner, standIn);
    }
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || text.length < 4 || this.#isStandIn(text)) return;
    // Whoever takes a word of the document for a password gives nothing away where the document itself has that word.
    if (spellings(this.#known.suite.contract).has(text.toLowerCase())) return;
    for (const form of formsOf(text)) this.#replace(form, standIn);
  }

  #otherSecret(value: unknown): void {
    if (typeof value === 'string' && value.length >= shortestOfOthers) this.#secret(value, credentialStandIn);
  }

  /** The first stand-in for a value stays, as it is of the place that the document names. */
  #replace(value: string, standIn: string): void {
    if (value.length > longestOfMany) {
      this.#long.set(value, standIn);
      return;
    }
    const key = value.toLowerCase();
    if (this.#replacements.has(key)) return;
    this.#replacements.set(key, standIn);
    this.#finder = undefined;
  }

  #isCredential(name: string): boolean {
    const lower = name.toLowerCase();
    return this.#known.credentials.has(lower) || /^(proxy-)?authorization$|^(set-)?cookie$/.test(lower);
  }

  #headers(headers: readonly HarPair[], documented: ReadonlySet<string>): HarPair[] {
    return headers.flatMap(({ name, value }) => {
      const lower = name.toLowerCase();
      if (this.#known.credentials.has(lower)) {
        return [{ name, value: isCredentialStandIn(value) ? value : credentialStandIn }];
      }
      return keptHeaders.has(lower) || documented.has(lower) ? [{ name, value: this.#unnamed(value) }] : [];
    });
  }

  /** The request's body with stand-ins where the document knows of secrets; undefined when it is no JSON. */
  #sentBody(): unknown {
    const body = jsonOf(this.#entry.request.postData?.text ?? '');
    return !body.ok ? undefined : this.#withStandIns(this.#withoutUndocumented(body.value));
  }

  /** The text of the request's body; one that is no JSON is left out: nobody can say where a secret stands in it. */
  #requestBody(sent: unknown): string | undefined {
    const { postData } = this.#entry.request;
    if (!postData) return undefined;
    if (sent !== undefined) return JSON.stringify(this.#named(sent));
    return postData.text ? removed : '';
  }

  /** What the document does not list may be a misspelt password: its name is evidence enough. */
  #withoutUndocumented(body: unknown): unknown {
    if (this.#match.kind !== 'operation') return body;
    const { operation } = this.#match;
    let clean = body;
    const watch = new Watch(this.#known.suite.contract, () => {});
    for (const schema of Object.values(operation.body?.media ?? {})) {
      watch.body(schema, body, (_, value, pointer) => {
        if (typeof value === 'string' && (value.length < 4 || this.#isStandIn(value))) return;
        this.#otherSecret(value);
        clean = replaceAt(clean, pointer.split('/').slice(1), emptied(value));
      });
    }
    return clean;
  }

  /** Puts a stand-in where the document says that a secret stands, one that breaks the same rule, if any. */
  #withStandIns(body: unknown): unknown {
    if (this.#match.kind !== 'operation') return body;
    const { operation } = this.#match;
    const { contract, validators } = this.#known.suite;
    const issues = issuesOf(validators[operation.id]?.body, body);
    let clean = body;
    for (const schema of Object.values(operation.body?.media ?? {})) {
      for (const place of secretPlaces(contract, schema, body)) {
        const keyword = issues.find(({ pointer }) => pointer === place.pointer)?.keyword;
        const standIn = standInFor(contract, place.schema, place.value, keyword);
        this.#secret(place.value, typeof standIn === 'string' ? standIn : credentialStandIn);
        clean = replaceAt(clean, place.pointer.split('/').slice(1), standIn);
      }
    }
    return clean;
  }

  #responseBody(text: string): string {
    const body = jsonOf(text);
    if (body.ok) return JSON.stringify(this.#named(body.value));
    return withoutSecretValues(this.#plain(text), (value) => this.#isStandIn(value));
  }

  /** Cleans every text of a value, and whatever is secret by its name. */
  #named(value: unknown, name = ''): unknown {
    if (typeof value === 'string') {
      if (isSecretName(name) && !this.#isStandIn(value)) return credentialStandIn;
      return this.#unnamed(value);
    }
    if (typeof value === 'number') return isSecretName(name) || this.#replacements.has(String(value)) ? 0 : value;
    if (Array.isArray(value)) return value.map((item) => this.#named(item, name));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [this.#plain(key), this.#named(item, nameIn(value, name, key))]),
    );
  }

  /** A text without real values, and without what a secret's name assigns. */
  #unnamed(text: string): string {
    return withoutSecretValues(this.#plain(text), (value) => this.#isStandIn(value), assignments);
  }

  #isStandIn(value: string): boolean {
    return isStandIn(this.#known.suite.contract, value);
  }

  #cleanUrl(): string {
    if (!this.#url) return removed;
    const url = new URL(this.#url);
    const loopback = /^(localhost|127\.|\[::1\])/.test(url.hostname);
    const segments = url.pathname.split('/').map((segment) => {
      const standIn = this.#ids.get(decode(segment));
      return standIn === undefined ? this.#plain(segment) : encodeURIComponent(standIn);
    });
    const query = [...url.searchParams].map(([name, value]): [string, string] => [
      value === '' && !this.#documentsQuery(name) ? removed : this.#plain(name),
      this.#documentsQuery(name) ? this.#plain(value) : removed,
    ]);
    const search = query.length > 0 ? `?${new URLSearchParams(query)}` : '';
    return `${loopback ? 'https:' : url.protocol}//${placeholderEndpoint}${segments.join('/')}${search}`;
  }

  #documentsQuery(name: string): boolean {
    if (this.#match.kind !== 'operation' || isSecretName(name)) return false;
    return this.#match.operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name);
  }

  /** A text without the real values that were found, and without what looks like a token. */
  #plain(text: string): string {
    for (const [value, standIn] of this.#long) {
      if (value.length <= text.length) text = text.replaceAll(value, standIn);
    }
    if (this.#replacements.size === 0) return withoutTokens(text);
    const values = () => [...this.#replacements.keys()].sort((a, b) => b.length - a.length);
    this.#finder ??= new RegExp(values().map(escaped).join('|'), 'gi');
    return withoutTokens(text.replace(this.#finder, (value) => this.#replacements.get(value.toLowerCase()) ?? removed));
  }
}

/** The forms in which a value may come back: as it is, in JSON (in a text in JSON), in an address, a form, a page, in base64. */
function formsOf(value: string): string[] {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  const code = (char: string) => char.charCodeAt(0).toString(16);
  const ascii = inJson(value).replace(/[^\x20-\x7e]/g, (char) => `\\u${code(char).padStart(4, '0')}`);
  const form = new URLSearchParams([['', value]]).toString().slice(1);
  const bytes = Buffer.from(value);
  // Half a surrogate pair has no bytes, and an address cannot hold it.
  const inAddress = encodeURIComponent(bytes.toString());
  const strict = inAddress.replace(/[!'()*]/g, (char) => `%${code(char).toUpperCase()}`);
  const lower = (text: string) => text.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase());
  const page = value.replace(/[&<>"']/g, (char) => `&${entities[char]};`);
  const encoded = (['base64', 'base64url', 'hex'] as const).map((encoding) => bytes.toString(encoding));
  const slashes = inJson(value).replaceAll('/', '\\/');
  return [
    ...[value, inJson(value), inJson(inJson(value)), ascii, slashes, inAddress, strict, form, page],
    ...[inAddress, strict, form].map(lower),
    ...encoded,
  ];
}

const entities: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' };

/** The values in a credential: of its cookies or parameters, or after its scheme, also what Basic says in base64. */
function partsOf(credential: string): string[] {
  const parts = credential.split(/[\s;,]+/).map((part) => part.replace(/^[\w-]+=(?=[^=])/, ''));
  const basic = /^Basic (\S+)/i.exec(credential)?.[1];
  return basic === undefined ? parts : [...parts, ...Buffer.from(basic, 'base64').toString().split(':')];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Stable across recordings, and of no use to whoever reads it: real ids are random. White space, a fault, is kept. */
function idStandIn(value: string): string {
  if (/^stand-in-[0-9a-f]{20} ?$/.test(value)) return value;
  const space = /\s/.test(value) ? ' ' : '';
  return `stand-in-${createHash('sha256').update(value).digest('hex').slice(0, 20)}${space}`;
}

/** The time of an exchange as ISO 8601 has it; empty when the tool wrote none, as nobody can say how old it is. */
export function timeOf(started: string): string {
  const time = Date.parse(started);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

/** The name that decides about what an object has under a key; lists of `{ name, value }` say it beside the value. */
function nameIn(object: Record<string, unknown>, around: string, key: string): string {
  return within(around, key === 'value' && typeof object.name === 'string' ? object.name : key);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A copy of a value with another one at a path. */
export function replaceAt(root: unknown, path: readonly string[], value: unknown): unknown {
  const [token, ...rest] = path;
  if (token === undefined) return value;
  const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
  if (Array.isArray(root))
    return root.map((item, index) => (String(index) === key ? replaceAt(item, rest, value) : item));
  if (!isObject(root)) return root;
  return { ...root, [key]: replaceAt(root[key], rest, value) };
}
