// Product: what the sandbox answers with, the documented examples of every response.
import type { Document } from '../document.js';
import { propertyKey } from '../naming.js';
import { operationsOf, type ResponseOf } from '../operations.js';
import { header } from '../output.js';

/** Emits the examples, by file name. */
export function sandbox(document: Document): Record<string, string> {
  const entries = operationsOf(document).map(
    (operation) => `  ${propertyKey(operation.id)}: {\n${operation.responses.map(row).join('')}  },\n`,
  );
  return {
    'examples.ts': `${header}import type { DocumentedResponses } from '../src/examples.js';

/** The documented answers of each operation, by status: their code, rules, headers, media type and examples. */
export const examples: DocumentedResponses = {
${entries.join('')}};
`,
  };
}

function row(response: ResponseOf): string {
  const body = response.bodies[0];
  const value = {
    errorCode: response.errorCode ?? null,
    rules: response.rules,
    headers: response.headers,
    mediaType: body?.mediaType ?? null,
    examples: Object.fromEntries(body?.examples.map(({ name, value }) => [name, value]) ?? []),
  };
  return `    ${propertyKey(response.status)}: ${JSON.stringify(value)},\n`;
}
