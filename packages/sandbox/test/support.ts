// What the tests share: the documented request, and ways to send it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/index.js';

/** The bundled document. */
export const document: Record<string, never> = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@otc-geminidb/openapi/openapi.json'), 'utf8'),
);

/** A body, loosely typed, so that tests can break it. */
export type Body = Record<string, unknown> & { flavor: Record<string, unknown>[]; backup_strategy?: unknown };

/** The first example of the request in the document, a fresh copy. */
export function page(): Body {
  const examples = (document as never as { components: { examples: Record<string, { value: Body }> } }).components
    .examples;
  const example = examples['CreateInstanceRequest.page'];
  if (!example) throw new Error('The document has lost its example.');
  return structuredClone(example.value);
}

/** Path of the operation for a made-up project. */
export const path = '/v3/375d8d8fad1f43039e23d3b6c0f60a19/instances';

/** A token that the sandbox takes, and that must turn up nowhere. */
export const token = 'token-that-nobody-may-see';

/** Headers of a good request. */
export const goodHeaders: Record<string, string> = { 'Content-Type': 'application/json', 'X-Auth-Token': token };

/** What a request was answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // The tests look into it freely.
  readonly body: Record<string, never>;
}

/** Sends a request to a sandbox in process; what is not given is as in a good one. */
export async function send(
  sandbox: Sandbox,
  { body = page(), headers = {}, at = path, method = 'POST' }: Partial<Sent> = {},
): Promise<Answer> {
  const sent =
    method === 'GET' || method === 'HEAD' ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  const response = await sandbox.fetch(`http://sandbox.invalid${at}`, {
    method,
    headers: { ...goodHeaders, ...headers },
    ...(sent === undefined ? {} : { body: sent }),
  });
  return read(response);
}

/** What to send. */
export interface Sent {
  readonly body: unknown;
  readonly headers: Record<string, string>;
  readonly at: string;
  readonly method: string;
}

/** Reads an answer to its end. */
export async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') && text !== '';
  return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : {} };
}

/** Sends one request to a sandbox made for it. */
export function ask(sent: Partial<Sent> = {}, options: SandboxOptions = {}): Promise<Answer> {
  return send(createSandbox(options), sent);
}
