// Each lint rule of our own finds the mistakes of the document in its folder, and nothing else.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { redocly } from '../../scripts/redocly.mjs';

const folder = fileURLToPath(new URL('lint', import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

interface Problem {
  readonly message: string;
  readonly ruleId: string;
  readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer: string }[];
}

describe('lint rules of our own', () => {
  it.each(cases.map(({ name }) => name))('%s', (name) => {
    const args = ['lint', `${name}/openapi.yaml`, '--config', 'redocly.yaml', '--format', 'json'];
    const { stdout, status } = redocly(args, folder);
    const { problems } = JSON.parse(stdout) as { problems: Problem[] };
    const found = problems.map(({ ruleId, message, location }) => `${ruleId} at ${location[0]?.pointer}: ${message}\n`);
    const expected = `${folder}/${name}/expected.txt`;
    expect(found.join('')).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '');
    expect(status).toBe(name === 'no-mistake' ? 0 : 1);
  });

  it('has a folder for every rule', () => {
    const plugin = readFileSync(new URL('../lint/plugin.js', import.meta.url), 'utf8');
    const rules = [...plugin.matchAll(/^ {8}'([\w-]+)': /gm)].map(([, rule]) => rule);
    expect(rules.length).toBeGreaterThan(5);
    expect(cases.map(({ name }) => name).sort()).toEqual(['no-mistake', ...rules].sort());
  });
});

describe('the document itself', () => {
  it('scores 100 % in documentation, constraints, examples, errors and identifiers', () => {
    const { stdout } = redocly(
      ['score', 'openapi.yaml', '--format', 'json'],
      fileURLToPath(new URL('..', import.meta.url)),
    );
    const { subscores } = JSON.parse(stdout) as { subscores: Record<string, number> };
    expect(subscores).toMatchObject({
      constraintClarity: 1,
      documentationQuality: 1,
      errorClarity: 1,
      exampleCoverage: 1,
      identifierClarity: 1,
    });
  });
});
