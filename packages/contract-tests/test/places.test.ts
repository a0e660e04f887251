// The places that findings name: each line of the contract is the line of the document that states the thing.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentSuite } from '../src/index.js';

const { contract } = documentSuite;
const file = fileURLToPath(import.meta.resolve('@otc-geminidb/openapi/openapi.yaml'));
const lines = readFileSync(file, 'utf8').split('\n');
const textAt = (line: number) => lines[line - 1] ?? '';

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
