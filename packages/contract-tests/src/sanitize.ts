// Takes the secrets out of exchanges: what is kept is named, everything else goes; hosts and ids become stable stand-ins.
import { createHash } from 'node:crypto';
import { placeholderEndpoint } from '@otc-geminidb/schema/operations';
import { issuesOf } from './check-body.js';
import { isObject } from './fits.js';
import type { HarEntry, HarPair } from './har.js';
import { type Match, matcher } from './match.js';
import { secretPlaces } from './place.js';
import { credentialStandIn, isCredentialStandIn, standInFor, withoutTokens } from './secrets.js';
import { documentSuite, type Suite } from './suite.js';

/** What took the secrets out of a recording, as its provenance says it; the number changes with what is taken out. */
export const sanitizerName = '@otc-geminidb/contract-tests sanitizer 1';

/** Headers that are kept beside those that the document has. */
const keptHeaders = new Set(['accept', 'allow', 'content-type', 'prefer', 'preference-applied', 'retry-after']);

/** Properties whose values are secret by their name, wherever they stand. */
const secretName = /passw(or)?d|secret|token|api_?key|access_?key|credential|authorization/i;

const removed = '(removed)';

/** A function that returns an exchange without its secrets; doing it twice changes nothing more. */
export function sanitizer(suite: Suite = documentSuite): (entry: HarEntry) => HarEntry {
  const match = matcher(suite.contract);
  return (entry) => new Cleaning(suite, entry, match).run();
}

/** The cleaning of one exchange, with the secrets that were found in it so far. */
class Cleaning {
  readonly #suite: Suite;
  readonly #entry: HarEntry;
  readonly #url: URL | undefined;
  readonly #match: Match;
  /** Real values and what stands for them. */
  readonly #replacements = new Map<string, string>();

  constructor(suite: Suite, entry: HarEntry, match: (method: string, url: URL) => Match) {
    this.#suite = suite;
    this.#entry = entry;
    this.#url = URL.canParse(entry.request.url) ? new URL(entry.request.url) : undefined;
    this.#match = this.#url ? match(entry.request.method, this.#url) : { kind: 'other-path' };
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
      startedDateTime: this.#entry.startedDateTime,
      time: 0,
      request: {
        method: request.method,
        url,
        httpVersion: request.httpVersion,
        cookies: [],
        headers: this.#headers(request.headers, 'request'),
        queryString: URL.canParse(url) ? [...new URL(url).searchParams].map(([name, value]) => ({ name, value })) : [],
        ...(text === undefined ? {} : { postData: { mimeType: request.postData?.mimeType ?? '', text } }),
        headersSize: -1,
        bodySize: -1,
      },
      response: {
        status: response.status,
        statusText: this.#plain(response.statusText),
        httpVersion: response.httpVersion,
        cookies: [],
        headers: this.#headers(response.headers, 'response'),
        content: { size: Buffer.byteLength(answer), mimeType: content.mimeType, text: answer },
        redirectURL: response.redirectURL === '' ? '' : removed,
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
      const { example } = this.#suite.contract.nodes[parameter.schema] ?? {};
      if (value && value.trim() !== '' && value !== example) this.#replacements.set(value, idStandIn(value));
    }
  }

  #findCredentials(): void {
    for (const { headers } of [this.#entry.request, this.#entry.response]) {
      for (const { name, value } of headers) {
        if (this.#isCredential(name) && !isCredentialStandIn(value)) this.#secret(value, credentialStandIn);
      }
    }
  }

  #secret(value: string, standIn: string): void {
    if (value.length >= 4 && value !== standIn) this.#replacements.set(value, standIn);
  }

  #isCredential(name: string): boolean {
    const lower = name.toLowerCase();
    const documented = this.#suite.contract.operations.some((operation) =>
      operation.credentials.some((credential) => credential.name.toLowerCase() === lower),
    );
    return documented || /^(proxy-)?authorization$|^(set-)?cookie$/.test(lower);
  }

  #headers(headers: readonly HarPair[], side: 'request' | 'response'): HarPair[] {
    const documented = this.#documentedHeaders(side);
    return headers.flatMap(({ name, value }) => {
      const lower = name.toLowerCase();
      if (documented.credentials.has(lower))
        return [{ name, value: isCredentialStandIn(value) ? value : credentialStandIn }];
      return keptHeaders.has(lower) || documented.headers.has(lower) ? [{ name, value: this.#plain(value) }] : [];
    });
  }

  #documentedHeaders(side: 'request' | 'response') {
    const operations = this.#suite.contract.operations;
    const names = operations.flatMap(({ parameters, responses }) =>
      side === 'request'
        ? parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name)
        : Object.values(responses).flatMap(({ headers }) => headers.map(({ name }) => name)),
    );
    const credentials = operations.flatMap((operation) => operation.credentials.map(({ name }) => name));
    return {
      headers: new Set(names.map((name) => name.toLowerCase())),
      credentials: new Set(credentials.map((name) => name.toLowerCase())),
    };
  }

  /** The request's body; one that is no JSON is left out, because nobody can say where a secret stands in it. */
  #requestBody(): string | undefined {
    const { postData } = this.#entry.request;
    if (postData === undefined) return undefined;
    const text = postData.text ?? '';
    const body = parse(text);
    if (text === '' || text === removed) return text;
    if (body === undefined) return removed;
    return JSON.stringify(this.#named(this.#withStandIns(body.value)));
  }

  /** Puts a stand-in where the document says that a secret stands, one that breaks the same rule, if any. */
  #withStandIns(body: unknown): unknown {
    if (this.#match.kind !== 'operation') return body;
    const { operation } = this.#match;
    const { contract, validators } = this.#suite;
    const issues = issuesOf(validators[operation.id]?.body, body);
    let clean = body;
    for (const schema of Object.values(operation.body?.media ?? {})) {
      for (const place of secretPlaces(contract, schema, body)) {
        const keyword = issues.find(({ pointer }) => pointer === place.pointer)?.keyword;
        const standIn = standInFor(contract, place.schema, place.value, keyword);
        if (typeof place.value === 'string' && typeof standIn === 'string') this.#secret(place.value, standIn);
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
      return secretName.test(name) && !this.#isStandIn(value) ? credentialStandIn : clean;
    }
    if (Array.isArray(value)) return value.map((item) => this.#named(item, name));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [this.#plain(key), this.#named(item, key)]));
  }

  #isStandIn(value: string): boolean {
    return isCredentialStandIn(value) || [...this.#replacements.values(), ...this.#knownStandIns()].includes(value);
  }

  #knownStandIns(): string[] {
    return Object.entries(this.#suite.contract.nodes).flatMap(([schema, { secret }]) =>
      secret ? standIns(this.#suite, schema) : [],
    );
  }

  #cleanUrl(): string {
    if (!this.#url) return removed;
    const url = new URL(this.#url);
    const loopback = /^(localhost|127\.|\[::1\])/.test(url.hostname);
    const segments = url.pathname.split('/').map((segment) => {
      const standIn = this.#replacements.get(decode(segment));
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

function standIns({ contract }: Suite, schema: string): string[] {
  return [undefined, 'minLength', 'maxLength', 'pattern']
    .map((keyword) => standInFor(contract, schema, removed.repeat(9), keyword))
    .filter((value): value is string => typeof value === 'string');
}

/** Stable across recordings, and of no use to whoever reads it: real ids are random. */
function idStandIn(value: string): string {
  if (/^stand-in-[0-9a-f]{20}$/.test(value)) return value;
  return `stand-in-${createHash('sha256').update(value).digest('hex').slice(0, 20)}`;
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
