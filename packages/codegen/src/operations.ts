// The operations of the document, as every product needs them: parameters, security, bodies and responses by name.
import {
  arrayAt,
  type Document,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  resolve,
  rulesOf,
  schemaName,
  stringAt,
} from './document.js';
import { pascalCase } from './naming.js';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** A named example of a body. */
export interface Example {
  readonly name: string;
  readonly value: Json;
}

/** A body in one media type. */
export interface Body {
  readonly mediaType: string;
  /** Name of its schema: that of the component, or one made from the operation. */
  readonly name: string;
  readonly schema: Json;
  readonly examples: readonly Example[];
}

/** A parameter in the path, the query, a header or a cookie. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Json;
  readonly rules: readonly string[];
  readonly errorCode: string | undefined;
}

/** Where an API key is sent. */
export interface Credential {
  readonly name: string;
  readonly in: string;
  readonly rules: readonly string[];
  readonly errorCode: string | undefined;
}

/** A documented answer. */
export interface ResponseOf {
  /** `202`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly rules: readonly string[];
  readonly errorCode: string | undefined;
  /** Documented headers with an example of each. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly Body[];
}

/** One operation of the document. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string | undefined;
  readonly rules: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly credentials: readonly Credential[];
  readonly bodyRequired: boolean;
  readonly bodyRules: readonly string[];
  readonly bodyErrorCode: string | undefined;
  readonly bodies: readonly Body[];
  readonly responses: readonly ResponseOf[];
}

/**
 * Lists the operations in the order of the document.
 * @throws {Error} when an operation has no `operationId`, or two would have the same name in the code.
 */
export function operationsOf(document: Document): Operation[] {
  const operations: Operation[] = [];
  for (const [path, value] of Object.entries(objectAt(document.root, 'paths'))) {
    const item = resolve(document, value);
    for (const method of methods) {
      if (isObject(item[method])) operations.push(operationOf(document, path, method, item, item[method]));
    }
  }
  apart(operations.map(({ id, method, path }) => [id, `${method} ${path}`]));
  return operations;
}

/**
 * Sees to it that schemas, bodies and sets of parameters have names of their own in the code.
 * @throws {Error} when two of them would have the same.
 */
export function nameApart(document: Document, operations: readonly Operation[]): void {
  apart([
    ...Object.keys(objectAt(document.root.components, 'schemas')).map((name) => [name, `the schema ${name}`] as const),
    ...operations.map(({ id }) => [`${id}-parameters`, `the parameters of ${id}`] as const),
    ...operations.flatMap((operation) => [
      ...unnamed(operation.bodies, `the request of ${operation.id}`),
      ...operation.responses.flatMap(({ status, bodies }) =>
        unnamed(bodies, `the answer ${status} of ${operation.id}`),
      ),
    ]),
  ]);
}

/** Bodies that are named after their operation, and what they are. */
function unnamed(bodies: readonly Body[], what: string): (readonly [name: string, what: string])[] {
  return bodies.filter(({ schema }) => schemaName(schema) === undefined).map(({ name }) => [name, what]);
}

/** Sees to it that no two things get the same name in the code. */
function apart(things: readonly (readonly [name: string, what: string])[]): void {
  const taken = new Map<string, string>();
  for (const [name, what] of things) {
    const code = pascalCase(name);
    const other = taken.get(code) ?? what;
    if (other !== what) throw new Error(`${other} and ${what} would both be named ${code}: rename one of them.`);
    taken.set(code, what);
  }
}

function operationOf(document: Document, path: string, method: string, item: JsonObject, value: JsonObject): Operation {
  const id = stringAt(value, 'operationId');
  if (!id) throw new Error(`${method.toUpperCase()} ${path} has no operationId.`);
  const body = value.requestBody === undefined ? undefined : resolve(document, value.requestBody);
  return {
    id,
    method: method.toUpperCase(),
    path,
    summary: stringAt(value, 'summary'),
    rules: [...rulesOf(item), ...rulesOf(value)],
    parameters: parametersOf(document, item, value),
    credentials: credentialsOf(document, value),
    bodyRequired: body?.required === true,
    bodyRules: rulesOf(body),
    bodyErrorCode: stringAt(body, 'x-error-code'),
    bodies: bodiesOf(document, body, pascalCase(`${id}-request`)),
    responses: Object.entries(objectAt(value, 'responses')).map(([status, response]) => {
      const resolved = resolve(document, response);
      return {
        status,
        description: stringAt(resolved, 'description')?.trim() ?? '',
        rules: rulesOf(resolved),
        errorCode: stringAt(resolved, 'x-error-code'),
        headers: headersOf(document, resolved),
        bodies: bodiesOf(document, resolved, pascalCase(`${id}-response-${status}`)),
      };
    }),
  };
}

function parametersOf(document: Document, item: JsonObject, value: JsonObject): Parameter[] {
  const byPlace = new Map<string, Parameter>();
  for (const source of [...arrayAt(item, 'parameters'), ...arrayAt(value, 'parameters')]) {
    const parameter = resolve(document, source);
    const name = stringAt(parameter, 'name') ?? '';
    const place = stringAt(parameter, 'in') ?? 'query';
    const schema = parameter.schema ?? {};
    const described = isObject(schema) ? resolve(document, schema) : {};
    byPlace.set(`${place} ${name}`, {
      name,
      in: place,
      required: parameter.required === true,
      schema,
      rules: [...rulesOf(parameter), ...rulesOf(described)],
      errorCode: stringAt(parameter, 'x-error-code') ?? stringAt(described, 'x-error-code'),
    });
  }
  return [...byPlace.values()];
}

/** API keys of the first alternative of `security`; other kinds of scheme are the caller's own to send. */
function credentialsOf(document: Document, value: JsonObject): Credential[] {
  const security = Array.isArray(value.security) ? value.security : arrayAt(document.root, 'security');
  const schemes = objectAt(document.root.components, 'securitySchemes');
  return Object.keys(isObject(security[0]) ? security[0] : {}).flatMap((name) => {
    const scheme = resolve(document, schemes[name]);
    if (stringAt(scheme, 'type') !== 'apiKey') return [];
    return {
      name: stringAt(scheme, 'name') ?? name,
      in: stringAt(scheme, 'in') ?? 'header',
      rules: rulesOf(scheme),
      errorCode: stringAt(scheme, 'x-error-code'),
    };
  });
}

function bodiesOf(document: Document, owner: JsonObject | undefined, name: string): Body[] {
  return Object.entries(objectAt(owner, 'content')).map(([mediaType, value]) => {
    const media = resolve(document, value);
    const schema = media.schema ?? {};
    return { mediaType, name: schemaName(schema) ?? name, schema, examples: examplesOf(document, media, schema) };
  });
}

function headersOf(document: Document, response: JsonObject): Record<string, string> {
  const headers = Object.entries(objectAt(response, 'headers')).map(([name, value]) => {
    const described = resolve(document, value);
    const schema = described.schema === undefined ? {} : resolve(document, described.schema);
    return [name, String(described.example ?? schema.example ?? '')];
  });
  return Object.fromEntries(headers);
}

function examplesOf(document: Document, media: JsonObject, schema: Json): Example[] {
  const named = Object.entries(objectAt(media, 'examples')).map(([name, value]) => ({
    name,
    value: resolve(document, value).value ?? null,
  }));
  if (named.length > 0) return named;
  const single = media.example ?? (isObject(schema) ? resolve(document, schema).example : undefined);
  return single === undefined ? [] : [{ name: 'example', value: single }];
}
