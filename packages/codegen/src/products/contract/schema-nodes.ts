// The schemas of the document as a flat table of nodes by JSON Pointer, each with its keywords, their lines and its rules.
import {
  arrayAt,
  type Document,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  pointerToken,
  rulesOf,
  stringAt,
} from '../../document.js';
import type { Positions } from '../../positions.js';
import { isMarked } from '../../secrets.js';
import { locate } from './locate.js';

const keywords = [
  'type',
  'nullable',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
] as const;

/** A table of nodes that grows as schemas are visited. */
export interface SchemaNodes {
  readonly all: Record<string, object>;
  /** Adds a schema and everything in it; returns the pointer of its node. */
  readonly visit: (pointer: string) => string;
}

/** An empty table for the schemas of a document. */
export function schemaNodes(document: Document, positions: Positions): SchemaNodes {
  const all: Record<string, object> = {};

  function visit(start: string): string {
    const { pointer, value } = locate(document, start);
    if (pointer in all) return pointer;
    const node: Record<string, unknown> = {};
    all[pointer] = node;
    const schema: JsonObject = isObject(value) ? value : {};
    const lines: Record<string, number> = {};
    const present: Record<string, Json> = {};
    for (const keyword of keywords) {
      if (schema[keyword] === undefined) continue;
      present[keyword] = schema[keyword];
      lines[keyword] = positions.line(`${pointer}/${keyword}`);
    }
    const required = arrayAt(schema, 'required');
    for (const [index, name] of required.entries()) {
      lines[`required/${name}`] = positions.line(`${pointer}/required/${index}`);
    }
    const below = (path: string): string => visit(`${pointer}/${path}`);
    const entries = Object.keys(objectAt(schema, 'properties'));
    const unknown = objectAt(schema, 'x-unknown-property');
    Object.assign(node, {
      line: positions.line(pointer),
      rules: rulesOf(schema),
      keywords: present,
      lines,
      required,
      properties: Object.fromEntries(entries.map((name) => [name, below(`properties/${pointerToken(name)}`)])),
      closed: schema.additionalProperties === false,
      unknownRules: rulesOf(unknown),
      errorCode: stringAt(schema, 'x-error-code') ?? null,
      unknownErrorCode: stringAt(unknown, 'x-error-code') ?? null,
      secret: isMarked(schema),
      ...(schema.example === undefined ? {} : { example: schema.example }),
      ...(schema.items === undefined ? {} : { items: below('items') }),
      ...(isObject(schema.additionalProperties) ? { additional: below('additionalProperties') } : {}),
    });
    if (schema.additionalProperties === false)
      lines.additionalProperties = positions.line(`${pointer}/additionalProperties`);
    for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
      const parts = arrayAt(schema, keyword);
      if (parts.length === 0) continue;
      lines[keyword] = positions.line(`${pointer}/${keyword}`);
      node[keyword] = parts.map((_, index) => below(`${keyword}/${index}`));
    }
    return pointer;
  }

  return { all, visit };
}
