// The fields of every operation: parameters, body and answer, each with its rules, a right value and a wrong one.
import type { Document } from '../../document.js';
import { type Operation, operationsOf } from '../../operations.js';
import { codesOf } from './catalogue.js';
import { type Field, fieldsOf } from './fields.js';
import { anchor, code, errorLink, fact, list, page, ruleLink, table } from './markdown.js';

/** Emits the page. */
export function fieldsPage(document: Document): string {
  const codes = codesOf(document);
  const sections = operationsOf(document).map((operation) => section(document, operation, codes));
  return page(
    'Fields',
    'Every parameter and every property of request and answer: what it must be, its rules, a right and a wrong value',
    `Each right value is taken from an example of the document. Each wrong one was put in its place, and the message under it
is what the client’s check said when this page was built.

${sections.join('\n')}`,
  );
}

function section(document: Document, operation: Operation, codes: ReadonlySet<string>): string {
  const title = operation.summary ?? operation.id;
  const parts = [`## ${title} {#${anchor(operation.id)}}\n\n${code(`${operation.method} ${operation.path}`)}\n`];
  const parameters = [
    ...operation.parameters.map((parameter) => ({ ...parameter, mandatory: parameter.required })),
    ...operation.credentials.map((credential) => ({ ...credential, mandatory: true })),
  ];
  if (parameters.length > 0) {
    const rows = parameters.map((parameter) => [
      code(parameter.name),
      parameter.in,
      parameter.mandatory ? 'yes' : 'no',
      parameter.rules.map(ruleLink).join(', '),
      parameter.errorCode ? errorLink(parameter.errorCode, codes) : '',
    ]);
    parts.push(table(['Parameter', 'In', 'Required', 'Rules', 'Code'], rows), '');
  }
  for (const body of operation.bodies) {
    const fields = fieldsOf(document, body.schema, body.examples[0]?.value);
    for (const field of fields) parts.push(fieldSection(operation, field, codes));
  }
  for (const response of operation.responses.filter(({ status }) => status.startsWith('2'))) {
    for (const body of response.bodies) {
      const fields = fieldsOf(document, body.schema, body.examples[0]?.value);
      const rows = fields.map((field) => [
        `<span id="${anchor(`${operation.id}-${response.status}-${field.path}`)}"></span>${code(field.path)}`,
        field.required ? 'always' : 'not always',
        field.description,
        field.rules.map(ruleLink).join(', '),
        field.right === undefined ? '' : code(JSON.stringify(field.right)),
      ]);
      parts.push(
        `### Answer ${response.status} {#${anchor(`${operation.id}-${response.status}`)}}\n`,
        table(['Property', 'Present', 'What it is', 'Rules', 'Example'], rows),
        '',
      );
    }
  }
  const failures = operation.responses.filter(({ status }) => !status.startsWith('2'));
  if (failures.length > 0) {
    const rows = failures.map((response) => [
      response.status,
      response.description,
      response.rules.map(ruleLink).join(', '),
      response.errorCode ? errorLink(response.errorCode, codes) : '',
    ]);
    parts.push(
      `### Answers of failure {#${anchor(`${operation.id}-failures`)}}\n`,
      table(['Status', 'What it means', 'Rules', 'Code'], rows),
      '',
    );
  }
  return parts.join('\n');
}

function fieldSection(operation: Operation, field: Field, codes: ReadonlySet<string>): string {
  const pointer = `/${field.keys.join('/')}`;
  return `### ${field.path} {#${anchor(`${operation.id}-${field.path}`)}}

${field.description}

${list([
  `${field.required ? 'Required' : 'Optional'}; ${field.must.join('; ') || 'any value'}`,
  ...(field.rules.length > 0 ? [`Rules: ${field.rules.map(ruleLink).join(', ')}`] : []),
  ...(field.errorCodes.length > 0 ? [`Codes: ${field.errorCodes.map((id) => errorLink(id, codes)).join(', ')}`] : []),
  ...(field.right === undefined ? [] : [`Right: ${code(JSON.stringify(field.right))}`]),
  ...(field.wrong === undefined ? [] : [`Wrong: ${code(JSON.stringify(field.wrong))}`]),
  ...(field.wrong === undefined
    ? []
    : [fact('verdict', operation.id, pointer, encodeURIComponent(JSON.stringify(field.wrong)))]),
])}
`;
}
