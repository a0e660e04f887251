// The places that findings name: each line of the contract is the line of the document that states the thing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withSource } from '../src/finding.js';
import { documentSuite, type Finding } from '../src/index.js';

const { contract } = documentSuite;
const file = fileURLToPath(import.meta.resolve('@otc-geminidb/openapi/openapi.yaml'));
const lines = readFileSync(file, 'utf8').split('\n');
const textAt = (line: number) => lines[line - 1] ?? '';

describe('the handwritten place', async () => {
  const sources = (await documentSuite.sources?.()) ?? {};
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const finding = (pointer: string): Finding => ({
    kind: 'body',
    recording: 'x',
    at: { file: 'x.har', line: 1 },
    exchange: 1,
    subject: 'x',
    document: { file: 'openapi.yaml', line: 1, pointer: `#${pointer}` },
    expected: 'x',
    actual: 'x',
    advice: 'x',
  });
  const textOf = (pointer: string) => {
    const { file, line } = withSource(finding(pointer), sources).document?.source ?? { file: '', line: 0 };
    return readFileSync(join(root, file), 'utf8').split('\n')[line - 1] ?? '';
  };

  it.each(Object.entries(contract.nodes))('of each keyword of %s states that keyword', (pointer, node) => {
    for (const keyword of Object.keys(node.lines)) {
      const [name, property] = keyword.split('/');
      if (property === undefined) expect(textOf(`${pointer}/${name}`)).toContain(`${name}:`);
      else expect(textOf(`${pointer}/required/${node.required.indexOf(property)}`)).toContain(property);
    }
  });

  it('is known of every operation, answer, header, parameter, rule and code', () => {
    const places = contract.operations.flatMap((operation) => [
      operation,
      ...operation.parameters,
      ...operation.credentials,
      ...Object.values(operation.responses).flatMap((response) => [response, ...response.headers]),
    ]);
    for (const { pointer } of places) expect(textOf(pointer), pointer).not.toBe('');
    for (const [id, { pointer }] of Object.entries(contract.rules)) expect(textOf(pointer), id).toContain('x-rule:');
    for (const [code, { pointer }] of Object.entries(contract.errorCodes)) expect(textOf(pointer)).toContain(code);
  });
});

describe('the line in the document', () => {
  it.each(Object.entries(contract.nodes))('of each keyword of %s states that keyword', (_, node) => {
    for (const [keyword, line] of Object.entries(node.lines)) {
      const [name, property] = keyword.split('/');
      expect(textAt(line)).toContain(property === undefined ? `${name}:` : `- ${property}`);
    }
  });

  it('of each rule names it', () => {
    for (const [id, { line }] of Object.entries(contract.rules)) {
      const block = lines.slice(line - 1, line + 6).join('\n');
      expect(block).toMatch(new RegExp(`x-rule:[\\s\\S]*\\b${id}\\b`));
    }
  });

  it('of each error code, status and header is that of its key', () => {
    for (const [code, { line }] of Object.entries(contract.errorCodes)) expect(textAt(line)).toContain(`${code}:`);
    for (const { responses, line, method } of contract.operations) {
      expect(textAt(line)).toContain(`${method.toLowerCase()}:`);
      for (const { pointer, line: at } of Object.values(responses)) {
        expect(textAt(at)).toContain(`${pointer.split('/').at(-1)}:`);
      }
    }
  });
});
