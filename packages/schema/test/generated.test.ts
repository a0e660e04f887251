// What the generated modules promise: nothing imported, nothing evaluated, every code of the API reference's table.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCatalogue, lookUpError } from '../src/error-catalogue.js';
import { operations } from '../src/operations.js';

const folder = new URL('../generated/validators/', import.meta.url);
const table = readFileSync(new URL('fixtures/error-codes.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

describe('generated validators', () => {
  it.each(readdirSync(folder))('%s needs nothing from outside the package, and evaluates nothing', (file) => {
    const code = readFileSync(new URL(file, folder), 'utf8');
    const imported = [...code.matchAll(/^import (?!type).* from '(.*)';$/gm)].map(([, from]) => from);
    expect(imported).toContain('../../src/validator.js');
    expect(imported.filter((from) => !from?.startsWith('../../src/'))).toEqual([]);
    expect(code).not.toMatch(/\bimport\(|\brequire\(|\beval\b|new Function/);
  });
});

describe('error catalogue', () => {
  it('has the 86 codes that create-instance can answer, as the API reference lists them (E02, E03)', () => {
    const documented = table
      .slice(1)
      .filter((row) => row[3] === 'yes')
      .map(([status, code, message, , parameter]) => ({ status: Number(status), code, message, parameter }));
    const ours = Object.entries(errorCatalogue)
      .filter(([code]) => code.startsWith('DBS.'))
      .map(([code, { status, message, parameter = '' }]) => ({ status, code, message, parameter }));
    const byCode = (a: { code: string | undefined }, b: { code: string | undefined }) =>
      String(a.code) < String(b.code) ? -1 : 1;
    expect(ours).toHaveLength(86);
    expect(ours.sort(byCode)).toEqual(documented.sort(byCode));
  });

  it('leaves out that a name exists already, since names may repeat (X13)', () => {
    expect(lookUpError('DBS.200022')).toBeUndefined();
  });

  it('has advice of its own for every code', () => {
    for (const entry of Object.values(errorCatalogue)) {
      expect(['never', 'later', 'after-change']).toContain(entry.retry);
      expect(entry.meaning.length).toBeGreaterThan(20);
      expect(entry.action.length).toBeGreaterThan(20);
    }
  });

  it('does not take inherited names for codes', () => {
    expect(lookUpError('toString')).toBeUndefined();
  });
});

describe('table of operations', () => {
  it('knows where the secrets are', () => {
    expect(operations.createInstance.requestBody.secrets).toEqual(['/password']);
    expect(operations.createInstance.credentials[0].name).toBe('X-Auth-Token');
  });
});
