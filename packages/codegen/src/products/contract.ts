// Product: the model of the contract, everything that recorded traffic can be held against, with its place in the document.
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
} from '../document.js';
import { operationsOf } from '../operations.js';
import { header } from '../output.js';
import { type Positions, positionsOf } from '../positions.js';
import { readRulebook } from '../rulebook.js';
import { child, type Located, locate } from './contract/locate.js';
import { schemaNodes } from './contract/schema-nodes.js';
import { sourcesOf } from './contract/sources.js';

/** Emits the model, by file name. */
export function contract(document: Document): Record<string, string> {
  const named = new Set<string>();
  const model = contractModel(document, named);
  return {
    'contract.ts': `${header}import type { Contract } from '../src/contract.js';

/** The contract of the document. */
export const contract: Contract = ${layOut(model)};
`,
    'sources.ts': `${header}import type { Sources } from '../src/contract.js';

/** Where the parts of the document that the contract names are written by hand. */
export const sources: Sources = {
${Object.entries(sourcesOf(document, named)).map(row).join('')}};
`,
  };
}

/** JSON with one line per table entry, so that a change of the document is a change of few lines. */
function layOut(model: JsonObject): string {
  const sections = Object.entries(model).map(([key, value]) => {
    if (!isObject(value)) return `  ${key}: ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')},\n`;
    return `  ${key}: {\n${Object.entries(value).map(row).join('')}  },\n`;
  });
  return `{\n${sections.join('')}}`;
}

function row([name, item]: [string, unknown]): string {
  return `    ${JSON.stringify(name)}: ${JSON.stringify(item)},\n`;
}

/** The model as plain data; notes the pointers whose lines it names. */
export function contractModel(document: Document, named: Set<string> = new Set()): JsonObject {
  const { file, line } = positionsOf(document);
  const positions: Positions = {
    file,
    line(pointer) {
      named.add(pointer);
      return line(pointer);
    },
  };
  const nodes = schemaNodes(document, positions);
  const operations = operationsOf(document).map((operation) => {
    const item = locate(document, `/paths/${pointerToken(operation.path)}`);
    const own = child(document, item, operation.method.toLowerCase());
    const body = child(document, own, 'requestBody');
    return {
      id: operation.id,
      method: operation.method,
      path: operation.path,
      ...place(own, positions),
      rules: operation.rules,
      parameters: parametersOf(document, [item, own], positions, nodes.visit),
      credentials: credentialsOf(document, own, positions),
      body:
        body.value === null
          ? null
          : {
              ...place(body, positions),
              required: operation.bodyRequired,
              rules: rulesOf(body.value),
              errorCode: stringAt(body.value, 'x-error-code') ?? null,
              media: mediaOf(document, body, nodes.visit),
              examples: Object.fromEntries(
                operation.bodies.flatMap(({ examples }) => examples.map(({ name, value }) => [name, value])),
              ),
            },
      responses: Object.fromEntries(
        operation.responses.map(({ status, rules, errorCode }) => {
          const response = child(document, own, 'responses', status);
          return [
            status,
            {
              ...place(response, positions),
              rules: [...rules],
              errorCode: errorCode ?? null,
              headers: headersOf(document, response, positions, nodes.visit),
              media: mediaOf(document, response, nodes.visit),
            },
          ];
        }),
      ),
    };
  });
  const info = objectAt(document.root, 'info');
  const servers = arrayAt(document.root, 'servers').map((server) => stringAt(server, 'url') ?? '');
  return JSON.parse(
    JSON.stringify({
      document: {
        title: info.title,
        version: info.version,
        sha256: document.sha256,
        file: positions.file,
      },
      basePaths: servers.map((url) => url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\/$/, '')),
      operations,
      nodes: nodes.all,
      rules: rules(document, positions),
      errorCodes: errorCodes(document, positions),
    }),
  );
}

function place({ pointer }: Located, positions: Positions) {
  return { pointer, line: positions.line(pointer) };
}

type Visit = (pointer: string) => string;

function mediaOf(document: Document, owner: Located, visit: Visit): Record<string, string> {
  const content = objectAt(owner.value ?? {}, 'content');
  return Object.fromEntries(
    Object.keys(content).map((type) => {
      return [type.toLowerCase(), visit(child(document, owner, 'content', type, 'schema').pointer)];
    }),
  );
}

function parametersOf(document: Document, owners: readonly Located[], positions: Positions, visit: Visit) {
  const found = new Map<string, object>();
  for (const owner of owners) {
    for (const index of arrayAt(owner.value ?? {}, 'parameters').keys()) {
      const parameter = locate(document, `${owner.pointer}/parameters/${index}`);
      const name = stringAt(parameter.value ?? {}, 'name') ?? '';
      const where = stringAt(parameter.value ?? {}, 'in') ?? 'query';
      found.set(`${where} ${name}`, {
        name,
        in: where,
        required: isObject(parameter.value) && parameter.value.required === true,
        rules: rulesOf(parameter.value ?? {}),
        schema: visit(child(document, parameter, 'schema').pointer),
        ...place(parameter, positions),
      });
    }
  }
  return [...found.values()];
}

function headersOf(document: Document, response: Located, positions: Positions, visit: Visit) {
  return Object.keys(objectAt(response.value ?? {}, 'headers')).map((name) => {
    const found = child(document, response, 'headers', name);
    return {
      name,
      required: isObject(found.value) && found.value.required === true,
      rules: rulesOf(found.value ?? {}),
      schema: visit(child(document, found, 'schema').pointer),
      ...place(found, positions),
    };
  });
}

function credentialsOf(document: Document, operation: Located, positions: Positions) {
  const own = isObject(operation.value) ? operation.value.security : undefined;
  const first = Array.isArray(own) ? own[0] : arrayAt(document.root, 'security')[0];
  return Object.keys(isObject(first) ? first : {}).flatMap((key) => {
    const scheme = locate(document, `/components/securitySchemes/${pointerToken(key)}`);
    const value: Json = scheme.value ?? {};
    if (stringAt(value, 'type') !== 'apiKey') return [];
    return {
      name: stringAt(value, 'name') ?? key,
      in: stringAt(value, 'in') ?? 'header',
      rules: rulesOf(value),
      errorCode: stringAt(value, 'x-error-code') ?? null,
      ...place(scheme, positions),
    };
  });
}

/** The rules that the document states, with what the rulebook says of them. */
function rules(document: Document, positions: Positions): Record<string, object> {
  const found: Record<string, object> = {};
  const { rules: book, errata } = readRulebook();
  const visit = (value: Json | undefined, pointer: string): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, `${pointer}/${index}`);
    if (!isObject(value)) return;
    for (const id of rulesOf(value)) {
      const about = book[id];
      found[id] ??= {
        subject: (about ?? errata[id])?.subject ?? null,
        keptBy: about?.['kept-by'] ?? null,
        ours: /\bours\b/i.test(about?.text ?? ''),
        pointer: `${pointer}/x-rule`,
        line: positions.line(`${pointer}/x-rule`),
      };
    }
    for (const [key, item] of Object.entries(value)) {
      if (key !== 'example' && key !== 'examples') visit(item, `${pointer}/${pointerToken(key)}`);
    }
  };
  visit(document.root, '');
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b)));
}

/** Requests before answers before errors before errata, as the rulebook has them. */
function order(id: string): number {
  return 'QBAEX'.indexOf(id[0] ?? '');
}

function errorCodes(document: Document, positions: Positions): Record<string, object> {
  const found: Record<string, object> = {};
  for (const [name, schema] of Object.entries(objectAt(document.root.components, 'schemas'))) {
    for (const [code, entry] of Object.entries(objectAt(schema, 'x-error-catalogue'))) {
      const pointer = `/components/schemas/${pointerToken(name)}/x-error-catalogue/${pointerToken(code)}`;
      found[code] = { status: isObject(entry) ? (entry.status ?? null) : null, pointer, line: positions.line(pointer) };
    }
  }
  return found;
}
