// Mutants of the document: each relaxes one constraint. Compiled in process, so that hundreds of them take seconds.
import { fileURLToPath } from 'node:url';
import { compilable, contractModel, operationsOf, parameterSchema, readDocument } from '@otc-geminidb/codegen';
import type { Issue, Validator } from '@otc-geminidb/schema';
import { Ajv, type ErrorObject } from 'ajv';
import type { Contract } from '../src/contract.js';
import type { Suite } from '../src/index.js';
import { pointerToken } from '../src/place.js';

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
  /** JSON Pointer of what was changed. */
  readonly pointer: string;
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
      for (const [change, next] of [...relaxations(value, path), ...additions(value, path)]) {
        const root = replaced(source.root, path, next) as JsonObject;
        const pointer = `#/${path.map(pointerToken).join('/')}`;
        mutants.push({ name: `#/${path.join('/')} ${change}`, pointer, document: { root, sha256: source.sha256 } });
      }
    }
    for (const [key, item] of Object.entries(value)) {
      const skipped =
        (key.startsWith('x-') && key !== 'x-error-catalogue') ||
        key === 'example' ||
        key === 'examples' ||
        key === 'info';
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
  if (Array.isArray(node.allOf)) {
    const { allOf } = node;
    yield ['without allOf', without(node, 'allOf')];
    for (const index of allOf.length > 1 ? allOf.keys() : []) {
      yield [`without part ${index} of allOf`, { ...node, allOf: allOf.filter((_, at) => at !== index) }];
    }
  }
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const branches = node[keyword];
    if (!Array.isArray(branches)) continue;
    const further = branches.map(kindOf).includes('object') ? { type: 'object' } : { type: 'boolean' };
    yield [`with a further branch of ${keyword}`, { ...node, [keyword]: [...branches, further] }];
  }
  if (typeof node.type === 'string' && path.at(-2) !== 'securitySchemes')
    yield ['with null', { ...node, nullable: true }];
  if (node.items !== undefined) yield ['without items', without(node, 'items')];
  if (typeof node.pattern === 'string') yield* loosened(node, node.pattern);
  if (node.writeOnly === true) yield ['without writeOnly', without(node, 'writeOnly')];
  if (node.format !== undefined) yield ['without format', without(node, 'format')];
  if (Array.isArray(node.security)) yield ['without security', without(node, 'security')];
}

/** The pattern without what holds it at either end, in either case, and with one repetition more where it counts them. */
function* loosened(node: JsonObject, pattern: string): Generator<[string, JsonObject]> {
  const changes: [string, string][] = [
    ['not anchored at its start', pattern.replace(/^\^/, '')],
    ['not anchored at its end', pattern.replace(/\$$/, '')],
    ['with one repetition more', pattern.replace(/\{(\d+)\}/, (_, count) => `{${count},${Number(count) + 1}}`)],
    ['with one character more', pattern.replace(/\[(?=A-Za-z)/g, '[ ')],
  ];
  for (const [change, looser] of changes) {
    if (looser !== pattern) yield [`with its pattern ${change}`, { ...node, pattern: looser }];
  }
}

/** The ways to let through more answers and bodies than an operation has, and other statuses of the codes. */
function* additions(node: JsonObject, path: readonly string[]): Generator<[string, JsonObject]> {
  const key = path.at(-1);
  if (key === 'responses' && path[0] === 'paths') {
    yield ['with a further status', { ...node, '418': { description: 'Made up.' } }];
    yield ['with a default', { ...node, default: { description: 'Made up.' } }];
  }
  if (key === 'content') {
    const other = path.includes('requestBody') ? 'text/plain' : 'text/html';
    yield ['with a further media type', { ...node, [other]: { schema: {} } }];
  }
  if (path.at(-2) === 'x-error-catalogue' && node.status !== undefined)
    yield ['without status', without(node, 'status')];
  const isSchema = path[1] === 'schemas' || path.includes('requestBody');
  if (isSchema && typeof node['x-error-code'] === 'string')
    yield ['without x-error-code', without(node, 'x-error-code')];
}

function kindOf(branch: Json): Json | undefined {
  return typeof branch === 'object' && branch !== null && !Array.isArray(branch)
    ? (branch.type ?? (branch.$ref === undefined ? undefined : 'object'))
    : undefined;
}

function without(node: JsonObject, key: string): JsonObject {
  const { [key]: _, ...rest } = node;
  return rest;
}
