// Takes the secrets out of exchanges: what is kept is named, everything else goes; hosts and ids become stable stand-ins.
import { createHash } from 'node:crypto';
import { placeholderEndpoint } from '@otc-geminidb/schema/operations';
import { issuesOf } from './check-body.js';
import { isObject } from './fits.js';
import type { HarEntry, HarPair } from './har.js';
import { type Match, matcher } from './match.js';
import { secretPlaces } from './place.js';
import { credentialStandIn, isCredentialStandIn, secretStandIns, standInFor, withoutTokens } from './secrets.js';
import { documentSuite, type Suite } from './suite.js';

/** What took the secrets out of a recording, as its provenance says it; the number changes with what is taken out. */
export const sanitizerName = '@otc-geminidb/contract-tests sanitizer 1';

/** Headers that are kept beside those that the document has. */
const keptHeaders = new Set(['accept', 'allow', 'content-type', 'prefer', 'preference-applied', 'retry-after']);

/** Properties whose values are secret by their name, wherever they stand. */
const secretName = /passw(or)?d|secret|token|api_?key|access_?key|credential|authorization/i;

/** `"name": "value"` and `name=value`, in whatever is no JSON. */
const namedValue = /["']?([\w.-]+)["']?\s*[:=]\s*["']?([^"'&\s,;}]{4,})/g;

const removed = '(removed)';

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
  readonly standIns: ReadonlySet<string>;
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
    standIns: new Set(
      Object.entries(nodes).flatMap(([schema, { secret }]) =>
        secret ? Object.values(secretStandIns(suite.contract, schema)) : [],
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
  /** Real values and what stands for them. */
  readonly #replacements = new Map<string, string>();
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
    this.#findIds();
    this.#findCredentials();
    const text = this.#requestBody();
    const url = this.#cleanUrl();
    const { content } = response;
    const raw = content.encoding === 'base64' ? Buffer.from(content.text ?? '', 'base64').toString() : content.text;
    const answer = this.#responseBody(raw ?? '');
    return {
      startedDateTime: Number.isNaN(Date.parse(this.#entry.startedDateTime)) ? '' : this.#entry.startedDateTime,
      time: 0,
      request: {
        method: request.method,
        url,
        httpVersion: this.#plain(request.httpVersion ?? ''),
        cookies: [],
        headers: this.#headers(request.headers, this.#known.requestHeaders),
        queryString: URL.canParse(url) ? [...new URL(url).searchParams].map(([name, value]) => ({ name, value })) : [],
        ...(text === undefined ? {} : { postData: { mimeType: this.#plain(request.postData?.mimeType ?? ''), text } }),
        headersSize: -1,
        bodySize: -1,
      },
      response: {
        status: response.status,
        statusText: this.#plain(response.statusText ?? ''),
        httpVersion: this.#plain(response.httpVersion ?? ''),
        cookies: [],
        headers: this.#headers(response.headers, this.#known.responseHeaders),
        content: { size: Buffer.byteLength(answer), mimeType: this.#plain(content.mimeType ?? ''), text: answer },
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
      this.#replacements.set(this.#url.host, placeholderEndpoint);
      this.#replacements.set(this.#url.hostname, placeholderEndpoint);
    }
    if (this.#match.kind !== 'operation') return;
    for (const parameter of this.#match.operation.parameters) {
      const value = parameter.in === 'path' ? this.#match.path[parameter.name] : undefined;
      const { example } = this.#known.suite.contract.nodes[parameter.schema] ?? {};
      if (!value || value.trim() === '' || value === example) continue;
      this.#ids.set(value, idStandIn(value));
      // A short one is a word like any other, and would be found in places where it means something else.
      if (value.length >= 8) this.#replacements.set(value, idStandIn(value));
    }
  }

  #findCredentials(): void {
    for (const { headers } of [this.#entry.request, this.#entry.response]) {
      for (const { name, value } of headers) {
        if (this.#isCredential(name) && !isCredentialStandIn(value)) this.#secret(value, credentialStandIn);
      }
    }
  }

  /** Notes a secret in every form in which it may come back. */
  #secret(value: unknown, standIn: string): void {
    if (isObject(value) || Array.isArray(value)) {
      for (const inner of Object.values(value)) this.#secret(inner, standIn);
    }
    if (typeof value !== 'string' || value.length < 4 || this.#isStandIn(value)) return;
    for (const form of [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)]) {
      this.#replacements.set(form, standIn);
    }
  }

  /** Secrets in a text that does not parse, by the names before them. */
  #findNamed(text: string): void {
    for (const [, name = '', value = ''] of text.matchAll(namedValue)) {
      if (secretName.test(name)) this.#secret(value, credentialStandIn);
    }
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
      return keptHeaders.has(lower) || documented.has(lower) ? [{ name, value: this.#plain(value) }] : [];
    });
  }

  /** The request's body; one that is no JSON is left out, because nobody can say where a secret stands in it. */
  #requestBody(): string | undefined {
    const { postData } = this.#entry.request;
    if (postData === undefined) return undefined;
    const text = postData.text ?? '';
    const body = parse(text);
    if (text === '' || text === removed) return text;
    if (body === undefined) {
      this.#findNamed(text);
      return removed;
    }
    return JSON.stringify(this.#named(this.#withStandIns(body.value)));
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
    const body = parse(text);
    return body === undefined ? this.#plain(text) : JSON.stringify(this.#named(body.value));
  }

  /** Cleans every text of a value, and whatever is secret by its name. */
  #named(value: unknown, name = ''): unknown {
    if (typeof value === 'string') {
      const clean = this.#plain(value);
      if (!secretName.test(name) || this.#isStandIn(value)) return clean;
      this.#secret(value, credentialStandIn);
      return credentialStandIn;
    }
    if (Array.isArray(value)) return value.map((item) => this.#named(item, name));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [this.#plain(key), this.#named(item, key)]));
  }

  #isStandIn(value: string): boolean {
    return isCredentialStandIn(value) || this.#known.standIns.has(value) || value === removed;
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
      this.#plain(name),
      this.#documentsQuery(name) ? this.#plain(value) : removed,
    ]);
    const search = query.length > 0 ? `?${new URLSearchParams(query)}` : '';
    return `${loopback ? 'https:' : url.protocol}//${placeholderEndpoint}${segments.join('/')}${search}`;
  }

  #documentsQuery(name: string): boolean {
    if (this.#match.kind !== 'operation' || secretName.test(name)) return false;
    return this.#match.operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name);
  }

  /** A text without the real values that were found, and without what looks like a token. */
  #plain(text: string): string {
    let clean = text;
    for (const [value, standIn] of this.#replacements) clean = clean.replaceAll(value, standIn);
    return withoutTokens(clean);
  }
}

/** Stable across recordings, and of no use to whoever reads it: real ids are random. White space, a fault, is kept. */
function idStandIn(value: string): string {
  if (/^stand-in-[0-9a-f]{20} ?$/.test(value)) return value;
  const space = /\s/.test(value) ? ' ' : '';
  return `stand-in-${createHash('sha256').update(value).digest('hex').slice(0, 20)}${space}`;
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
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
