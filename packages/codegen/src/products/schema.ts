// Product: the validators of every body and set of parameters, the table of operations and the error catalogue.
import type { Document } from '../document.js';
import { type CompilableSchema, compilable, type Purpose } from '../json-schema.js';
import { pascalCase, propertyKey } from '../naming.js';
import { type Body, nameApart, type Operation, operationsOf } from '../operations.js';
import { header } from '../output.js';
import { validatorModule } from '../validator-module.js';
import { errorCatalogue } from './error-catalogue.js';
import { responseForms } from './forms.js';
import { guards } from './guards.js';
import { operationTable } from './operation-table.js';
import { parameterSchema } from './parameters.js';

/** A validator to emit: its name is also that of the type it checks. */
interface Target {
  readonly name: string;
  readonly compilable: CompilableSchema;
}

/** Emits the validators, by file name. */
export function schema(document: Document): Record<string, string> {
  const operations = operationsOf(document);
  nameApart(document, operations);
  const targets = [...targetsOf(document, operations).values()];
  const files: Record<string, string> = { 'guards.ts': guards(document) };
  for (const { name, compilable } of targets) files[`validators/${name}.ts`] = validatorModule(name, compilable);
  files['validators.ts'] =
    header + targets.map(({ name }) => `export { validate${name} } from './validators/${name}.js';\n`).join('');
  files['requests.ts'] = requestMap(operations);
  files['responses.ts'] = responseMap(operations);
  files['operations.ts'] = operationTable(operations, document);
  files['forms.ts'] = responseForms(document, operations);
  files['error-catalogue.ts'] = errorCatalogue(document);
  return files;
}

/** JSON bodies are validated; other media types are passed through. */
export function isJson(body: Body): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(body.mediaType);
}

function targetsOf(document: Document, operations: readonly Operation[]): Map<string, Target> {
  const targets = new Map<string, Target>();
  const exempt = exemptions(operations);
  const add = (name: string, make: () => CompilableSchema) => {
    if (targets.has(name)) return;
    try {
      targets.set(name, { name, compilable: make() });
    } catch (cause) {
      throw new Error(`${name}: ${(cause as Error).message}`, { cause });
    }
  };
  const addBody = (body: Body, purpose: Purpose = {}) => {
    const name = pascalCase(body.name);
    add(name, () => compilable(document, body.schema, { ...purpose, exempt: [...(exempt.get(name) ?? [])] }));
  };
  for (const operation of operations) {
    add(`${pascalCase(operation.id)}Parameters`, () => parameterSchema(document, operation));
    const purpose = { rule: operation.bodyRules[0], errorCode: operation.bodyErrorCode };
    for (const body of operation.bodies.filter(isJson)) addBody(body, purpose);
    for (const response of operation.responses) for (const body of response.bodies.filter(isJson)) addBody(body);
  }
  return targets;
}

/** What need not be there in each body: what is only read, in one that is sent; in one that goes both ways, both. */
function exemptions(operations: readonly Operation[]): Map<string, Set<'readOnly' | 'writeOnly'>> {
  const found = new Map<string, Set<'readOnly' | 'writeOnly'>>();
  const add = (bodies: readonly Body[], keyword: 'readOnly' | 'writeOnly') => {
    for (const { name } of bodies) {
      const key = pascalCase(name);
      found.set(key, (found.get(key) ?? new Set()).add(keyword));
    }
  };
  for (const { bodies, responses } of operations) {
    add(bodies, 'readOnly');
    for (const response of responses) add(response.bodies, 'writeOnly');
  }
  return found;
}

function requestMap(operations: readonly Operation[]): string {
  const names = new Set<string>();
  const entries = operations.map((operation) => {
    const parameters = `validate${pascalCase(operation.id)}Parameters`;
    const body = operation.bodies.find(isJson);
    const fields = [`parameters: ${parameters}`, ...(body ? [`body: validate${pascalCase(body.name)}`] : [])];
    names.add(parameters);
    if (body) names.add(`validate${pascalCase(body.name)}`);
    return `  ${propertyKey(operation.id)}: { ${fields.join(', ')} },\n`;
  });
  return mapModule('The validators of what is sent, by operation.', 'requestValidators', names, entries);
}

function responseMap(operations: readonly Operation[]): string {
  const names = new Set<string>();
  const entries = operations.map((operation) => {
    const fields = operation.responses.flatMap((response) => {
      const body = response.bodies.find(isJson);
      if (!body) return [];
      names.add(`validate${pascalCase(body.name)}`);
      return [`    ${propertyKey(response.status)}: validate${pascalCase(body.name)},\n`];
    });
    return `  ${propertyKey(operation.id)}: {\n${fields.join('')}  },\n`;
  });
  return mapModule('The validators of answers, by operation and status.', 'responseValidators', names, entries);
}

function mapModule(words: string, name: string, validators: ReadonlySet<string>, entries: readonly string[]): string {
  const imports = [...validators].map(
    (validator) => `import { ${validator} } from './validators/${validator.slice(8)}.js';\n`,
  );
  return `${header}${imports.join('')}
/** ${words} */
export const ${name}: ${typeOfMap(entries)} = {
${entries.join('')}};
`;
}

/** The declared type of a map of validators: the same entries, with `typeof` before each validator. */
function typeOfMap(entries: readonly string[]): string {
  const members = entries.map(
    (entry) =>
      `  readonly ${entry
        .trim()
        .replace(/(validate\w+)/g, 'typeof $1')
        .replaceAll(',\n', ';\n')
        .replace(/,$/, ';')
        .replaceAll(', ', '; ')}\n`,
  );
  return `{\n${members.join('')}}`;
}
