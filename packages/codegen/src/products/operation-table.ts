// The table of operations: what client, sandbox and contract tests need to know to send and to route a request.
import { type Document, objectAt, resolve, stringAt } from '../document.js';
import { propertyKey } from '../naming.js';
import type { Operation, Parameter } from '../operations.js';
import { header } from '../output.js';
import { secretsOf } from '../secrets.js';

/** Emits the module of the table. */
export function operationTable(operations: readonly Operation[], document: Document): string {
  const entries = operations.map((operation) => {
    const row = {
      method: operation.method,
      path: operation.path,
      parameters: operation.parameters.map((parameter) => ({
        name: parameter.name,
        in: parameter.in,
        required: parameter.required,
        type: typeOf(document, parameter),
      })),
      credentials: operation.credentials.map(({ name, in: place, rules, errorCode }) => ({
        name,
        in: place,
        rule: rules[0] ?? null,
        errorCode: errorCode ?? null,
      })),
      requestBody:
        operation.bodies.length === 0
          ? null
          : {
              required: operation.bodyRequired,
              mediaTypes: operation.bodies.map(({ mediaType }) => mediaType),
              secrets: operation.bodies.flatMap(({ schema }) => secretsOf(document, schema)),
            },
      responses: Object.fromEntries(
        operation.responses.map(({ status, bodies }) => [status, bodies.map(({ mediaType }) => mediaType)]),
      ),
    };
    return `  ${propertyKey(operation.id)}: ${JSON.stringify(row)},\n`;
  });
  const placeholder = stringAt(objectAt(objectAt(serverOf(document), 'variables'), 'endpoint'), 'default');
  return `${header}/** The operations of the document. */
export const operations = {
${entries.join('')}} as const;

/** Host that stands for no host: the default of the server variable, which no client may call. */
export const placeholderEndpoint = ${JSON.stringify(placeholder ?? '')} as const;
`;
}

function serverOf(document: Document) {
  const servers = document.root.servers;
  return Array.isArray(servers) ? servers[0] : undefined;
}

/** The primitive type of a parameter, for reading it from text. */
function typeOf(document: Document, parameter: Parameter): string {
  return stringAt(resolve(document, parameter.schema), 'type') ?? 'string';
}
