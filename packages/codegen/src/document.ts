// The bundled OpenAPI document: how it is read, and how its references are followed.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Any JSON value of the document. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Any object of the document. */
export type JsonObject = { [key: string]: Json };

/** A bundled OpenAPI 3.0 document. */
export interface Document {
  /** The document itself. */
  readonly root: JsonObject;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string;
  /** The file that it was read from, for products that say where in it a thing stands. */
  readonly path?: string;
}

/**
 * Reads a bundled document from a JSON file.
 * @throws {Error} when the file is missing, is not JSON, or is no OpenAPI 3.0 document.
 */
export function readDocument(path: string): Document {
  const text = readFileSync(path, 'utf8');
  const root = parse(text, path);
  if (!isObject(root) || typeof root.openapi !== 'string' || !root.openapi.startsWith('3.0.')) {
    throw new Error(`${path}: this is no OpenAPI 3.0 document; its "openapi" must read 3.0.x.`);
  }
  return { root, sha256: createHash('sha256').update(text).digest('hex'), path };
}

function parse(text: string, path: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new Error(`${path}: ${(cause as Error).message}; bundle the document first (npm run generate).`, { cause });
  }
}

/** Whether a value of the document is an object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property of an object of the document as an object, empty when it is missing. */
export function objectAt(value: Json | undefined, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

/** A property of an object of the document as an array, empty when it is missing. */
export function arrayAt(value: Json | undefined, key: string): Json[] {
  const found = isObject(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

/** A property of an object of the document as a string, or undefined. */
export function stringAt(value: Json | undefined, key: string): string | undefined {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/**
 * Follows a local reference until it ends at something that is none.
 * @throws {Error} when the reference leads nowhere, in a circle, or out of the document.
 */
export function resolve(document: Document, value: Json | undefined): JsonObject {
  const seen = new Set<string>();
  let current = value;
  while (isObject(current) && typeof current.$ref === 'string') {
    const ref: string = current.$ref;
    if (seen.has(ref)) throw new Error(`The reference ${ref} leads back to itself.`);
    seen.add(ref);
    current = lookUp(document, ref);
  }
  if (!isObject(current)) throw new Error(`Expected an object in the document, found ${JSON.stringify(current)}.`);
  return current;
}

function lookUp(document: Document, ref: string): Json {
  if (!ref.startsWith('#/')) throw new Error(`The reference ${ref} leaves the document; bundle it first.`);
  let current: Json | undefined = document.root;
  for (const part of ref.slice(2).split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    current = isObject(current) ? current[key] : Array.isArray(current) ? current[Number(key)] : undefined;
  }
  if (current === undefined) throw new Error(`The reference ${ref} leads nowhere in the document.`);
  return current;
}

/** A key of the document as a token of a JSON Pointer. */
export function pointerToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The name at the end of a reference to a component schema, or undefined for anything else. */
export function schemaName(value: Json | undefined): string | undefined {
  return stringAt(value, '$ref')?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1];
}

/** The rule ids of `x-rule`, written as one id or as a list. */
export function rulesOf(value: Json | undefined): string[] {
  const rule = isObject(value) ? value['x-rule'] : undefined;
  return (Array.isArray(rule) ? rule : [rule]).filter((id): id is string => typeof id === 'string');
}
