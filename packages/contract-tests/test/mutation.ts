// Mutants of the document: each relaxes one constraint. Compiled in process, so that hundreds of them take seconds.
import { fileURLToPath } from 'node:url';
import { compilable, contractModel, operationsOf, parameterSchema, readDocument } from '@otc-geminidb/codegen';
import type { Issue, Validator } from '@otc-geminidb/schema';
import { Ajv, type ErrorObject } from 'ajv';
import type { Contract } from '../src/contract.js';
import type { Suite } from '../src/index.js';

/** A document as the generators read it. */
export type Document = ReturnType<typeof readDocument>;

type Compilable = ReturnType<typeof compilable>;
type Json = Document['root'][string];
type JsonObject = Document['root'];

/** The document of this repository. */
export const document: Document = readDocument(
  fileURLToPath(import.meta.resolve('@otc-geminidb/openapi/openapi.json')),
);

/** A document with one constraint relaxed. */
export interface Mutant {
  /** Place and change. */
  readonly name: string;
  readonly document: Document;
}

/** The suite of any document, with validators that are compiled here and now. */
export function suiteOf(source: Document): Suite {
  const contract = contractModel(source) as unknown as Contract;
  const entries = operationsOf(source).map((operation) => {
    const [body] = operation.bodies;
    const ambient = { rule: operation.bodyRules[0], errorCode: operation.bodyErrorCode };
    const responses = operation.responses.flatMap(({ status, bodies: [answer] }) =>
      answer ? [[status, compiled(compilable(source, answer.schema))] as const] : [],
    );
    const validators = {
      parameters: compiled(parameterSchema(source, operation)),
      ...(body ? { body: compiled(compilable(source, body.schema, ambient)) } : {}),
      responses: Object.fromEntries(responses),
    };
    return [operation.id, validators] as const;
  });
  return { contract, validators: Object.fromEntries(entries) };
}

const memory = new Map<string, Validator<unknown>>();

/** Equal schemas are compiled once over all mutants: a mutant changes few of them. */
function compiled(schema: Compilable): Validator<unknown> {
  const key = JSON.stringify(schema);
  const known = memory.get(key) ?? compile(schema);
  memory.set(key, known);
  return known;
}

function compile({ schema, constraints }: Compilable): Validator<unknown> {
  const ajv = new Ajv({
    allErrors: true,
    inlineRefs: false,
    strict: false,
    validateFormats: false,
    validateSchema: false,
  });
  const check = ajv.compile(schema);
  const positions = new Map(constraints.map(({ schemaPath }, index) => [schemaPath, index]));
  const positionOf = ({ schemaPath, params }: ErrorObject) =>
    positions.get(params.missingProperty === undefined ? schemaPath : `${schemaPath}/${params.missingProperty}`);
  return (value) => {
    if (check(value)) return { ok: true, value };
    const faults = (check.errors ?? []).flatMap((error) => {
      const position = positionOf(error);
      const constraint = position === undefined ? undefined : constraints[position];
      if (position === undefined || !constraint) return [];
      const property = error.params.missingProperty ?? error.params.additionalProperty;
      const pointer = property === undefined ? error.instancePath : `${error.instancePath}/${property}`;
      const { rule, errorCode, keyword, text } = constraint;
      const message = `${pointer.slice(1) || 'the value'} ${text}`;
      return {
        position: keyword === 'additionalProperties' ? 1e6 : position,
        issue: { pointer, rule, errorCode, keyword, message },
      };
    });
    faults.sort((a, b) => a.position - b.position);
    return { ok: false, issues: faults.map(({ issue }) => issue) as [Issue, ...Issue[]] };
  };
}

/** Every mutant: each constraint of the document relaxed in turn, removed or moved by one. */
export function mutantsOf(source: Document): Mutant[] {
  const mutants: Mutant[] = [];
  const visit = (value: Json | undefined, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) {
      for (const [change, next] of relaxations(value, path)) {
        const root = replaced(source.root, path, next) as JsonObject;
        mutants.push({ name: `#/${path.join('/')} ${change}`, document: { root, sha256: source.sha256 } });
      }
    }
    for (const [key, item] of Object.entries(value)) {
      const skipped = key.startsWith('x-') || key === 'example' || key === 'examples' || key === 'info';
      if (!skipped) visit(item, [...path, key]);
    }
  };
  visit(source.root, []);
  return mutants;
}

function replaced(root: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  if (Array.isArray(root))
    return root.map((item, index) => (String(index) === key ? replaced(item, rest, value) : item));
  const object = root as JsonObject;
  return { ...object, [key]: replaced(object[key] ?? null, rest, value) };
}

const removable = ['pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'] as const;

/** The ways to relax one object of the document. Names of properties are no keywords. */
function* relaxations(node: JsonObject, path: readonly string[]): Generator<[string, JsonObject]> {
  if (path.at(-1) === 'properties') return;
  for (const keyword of removable) {
    const bound = node[keyword];
    if (bound === undefined) continue;
    yield [`without ${keyword}`, without(node, keyword)];
    if (typeof bound === 'number') {
      const next = keyword.startsWith('min') ? bound - 1 : bound + 1;
      yield [`with ${keyword} ${next}`, { ...node, [keyword]: next }];
    }
  }
  if (Array.isArray(node.enum)) {
    yield ['without enum', without(node, 'enum')];
    const more = typeof node.enum[0] === 'number' ? 9999 : 'unknown-value';
    yield ['with a further enum value', { ...node, enum: [...node.enum, more] }];
  }
  if (Array.isArray(node.required)) {
    for (const name of node.required) {
      yield [`without required ${name}`, { ...node, required: node.required.filter((one) => one !== name) }];
    }
  }
  const isParameter = node.in === 'path' || node.in === 'query' || node.in === 'header';
  if (node.required === true && !isParameter) yield ['not required', { ...node, required: false }];
  if (node.additionalProperties === false) yield ['open', without(node, 'additionalProperties')];
  if (typeof node.type === 'string' && path.at(-2) !== 'securitySchemes') yield ['without type', without(node, 'type')];
  if (Array.isArray(node.oneOf)) yield ['with anyOf for oneOf', { ...without(node, 'oneOf'), anyOf: node.oneOf }];
  if (Array.isArray(node.allOf)) yield ['without allOf', without(node, 'allOf')];
  if (node.writeOnly === true) yield ['without writeOnly', without(node, 'writeOnly')];
  if (node.format !== undefined) yield ['without format', without(node, 'format')];
  if (Array.isArray(node.security)) yield ['without security', without(node, 'security')];
}

function without(node: JsonObject, key: string): JsonObject {
  const { [key]: _, ...rest } = node;
  return rest;
}
