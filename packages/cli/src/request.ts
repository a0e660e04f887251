// The one request that create sends: read, completed by the secrets that do not stand in it, and judged.
import type { GeminiDBClient } from '@otc-geminidb/client';
import { check, judge, type LocatedIssue } from './check.js';
import type { RequestDocument } from './document.js';
import { Failure, Malformed } from './failure.js';
import type { Host } from './host.js';
import { readDocuments } from './input.js';
import type { Output } from './output.js';
import { ask, canAsk } from './prompt.js';
import { faultLine } from './report.js';
import { secretNames, secretVariable } from './secrets.js';

/** A request that create sends. */
export type CreateRequest = Parameters<GeminiDBClient['createInstance']>[0];

/**
 * Reads the one document of a file.
 * @throws {Failure} when it cannot be read, or holds several.
 */
export async function readRequest(file: string, host: Host): Promise<RequestDocument> {
  let documents: RequestDocument[];
  try {
    documents = await readDocuments(file, host.stdin);
  } catch (error) {
    throw error instanceof Malformed ? new Failure(faultLine(file, error)) : error;
  }
  const [document, ...others] = documents;
  if (!document || others.length > 0) throw new Failure(`This holds ${documents.length} requests: create sends one.`);
  return document;
}

/**
 * The document with the secrets from the environment.
 * @throws {Failure} when a secret stands in both.
 */
export function withSecretsOf(document: RequestDocument, environment: NodeJS.ProcessEnv): RequestDocument {
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return document;
  const given: { [name: string]: string } = {};
  for (const name of secretNames) {
    const variable = secretVariable(name);
    const secret = environment[variable];
    if (!secret) continue;
    if (Object.hasOwn(value, name))
      throw new Failure(`There is a ${name} in the request and in ${variable}: give one.`);
    given[name] = secret;
  }
  return { ...document, value: { ...value, ...given } };
}

/** Asks for the secrets that a request lacks, until they keep their rules; hands it back as it is where nobody is there. */
export async function askForSecrets(
  document: RequestDocument,
  output: Output,
  host: Host,
  signal: AbortSignal,
): Promise<RequestDocument> {
  let value: unknown = document.value;
  if (!canAsk(host) || typeof value !== 'object' || value === null) return document;
  for (const name of secretNames) {
    const lacks = () => judge(value).filter(({ pointer }) => pointer === `/${name}`);
    if (!lacks().some(({ keyword }) => keyword === 'required')) continue;
    for (let issues = lacks(); issues.length > 0; issues = lacks()) {
      const secret = await ask(host, `${name} (does not show): `, true, signal);
      output.redactor.add(secret);
      const again = await ask(host, `${name} once more: `, true, signal);
      if (secret !== again) {
        output.say('These differ.');
        continue;
      }
      value = { ...(value as object), [name]: secret };
      for (const { message } of lacks()) output.say(message);
    }
  }
  return { ...document, value };
}

/** The request, or its issues. */
export function judged(
  document: RequestDocument,
  withoutSecrets: boolean,
): { readonly issues: LocatedIssue[]; readonly request: CreateRequest } {
  return { issues: check(document, withoutSecrets), request: document.value as CreateRequest };
}
