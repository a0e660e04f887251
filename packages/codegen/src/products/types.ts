// Product: the TypeScript types of the document, by openapi-typescript, with an alias for every schema and body.
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { type Document, isObject, type JsonObject, objectAt } from '../document.js';
import { pascalCase } from '../naming.js';
import { nameApart, type Operation, operationsOf } from '../operations.js';
import { header } from '../output.js';

/** Emits the types, by file name. */
export async function types(document: Document): Promise<Record<string, string>> {
  const nodes = await openapiTS(JSON.parse(JSON.stringify(document.root)), {
    alphabetize: false,
    silent: true,
    transform: (schema) => knownValues(schema as unknown as JsonObject),
  });
  return {
    'openapi.d.ts': `${header}${astToString(nodes)}`,
    'index.d.ts': `${header}export type { components, operations, paths } from './openapi.js';\n${aliases(document)}`,
  };
}

/** A string with a table of known values (`x-error-catalogue`) is those values plus any other string. */
function knownValues(schema: JsonObject): ts.TypeNode | undefined {
  const catalogue = schema['x-error-catalogue'];
  if (!isObject(catalogue)) return undefined;
  const factory = ts.factory;
  return factory.createUnionTypeNode([
    ...Object.keys(catalogue).map((code) => factory.createLiteralTypeNode(factory.createStringLiteral(code))),
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  ]);
}

/** One alias per component schema, per unnamed body, and per set of parameters. */
function aliases(document: Document): string {
  const schemas = Object.keys(objectAt(document.root.components, 'schemas'));
  const byName = new Map<string, string>();
  for (const name of schemas) byName.set(pascalCase(name), `components['schemas'][${JSON.stringify(name)}]`);
  const operations = operationsOf(document);
  nameApart(document, operations);
  for (const operation of operations) {
    for (const [name, type] of bodyTypes(operation)) if (!byName.has(name)) byName.set(name, type);
    byName.set(`${pascalCase(operation.id)}Parameters`, `operations[${JSON.stringify(operation.id)}]['parameters']`);
  }
  const lines = [...byName].map(([name, type]) => `export type ${name} = ${type};`);
  return `import type { components, operations } from './openapi.js';\n\n${lines.join('\n')}\n`;
}

function* bodyTypes(operation: Operation): Generator<[string, string]> {
  const own = `operations[${JSON.stringify(operation.id)}]`;
  for (const body of operation.bodies) {
    yield [pascalCase(body.name), `NonNullable<${own}['requestBody']>['content'][${JSON.stringify(body.mediaType)}]`];
  }
  for (const response of operation.responses) {
    const status = /^\d+$/.test(response.status) ? response.status : JSON.stringify(response.status);
    for (const body of response.bodies) {
      yield [pascalCase(body.name), `${own}['responses'][${status}]['content'][${JSON.stringify(body.mediaType)}]`];
    }
  }
}
