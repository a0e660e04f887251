// The parameters of an operation as one schema: an object of path, query, header and cookie.
import type { Document, JsonObject } from '../document.js';
import { type CompilableSchema, compilable } from '../json-schema.js';
import type { Operation } from '../operations.js';

/** Places where parameters stand, in the order in which they are checked. */
export const places = ['path', 'query', 'header', 'cookie'] as const;

/** The schema of `{ path, query, header, cookie }`, of which only the places in use are there. */
export function parameterSchema(document: Document, operation: Operation): CompilableSchema {
  const properties: JsonObject = {};
  const required: string[] = [];
  for (const place of places) {
    const here = operation.parameters.filter((parameter) => parameter.in === place);
    if (here.length === 0) continue;
    const mandatory = here.filter((parameter) => parameter.required).map(({ name }) => name);
    properties[place] = {
      type: 'object',
      ...(mandatory.length > 0 ? { required: mandatory } : {}),
      properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
    };
    if (mandatory.length > 0) required.push(place);
  }
  return compilable(document, { type: 'object', properties, ...(required.length > 0 ? { required } : {}) });
}
