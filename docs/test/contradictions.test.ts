// What holds here where the vendor's page contradicts itself: pins for the errata that no other test names.
import { createSandbox } from '@otc-geminidb/sandbox';
import { validateCreateInstanceRequest } from '@otc-geminidb/schema';
import { describe, expect, it } from 'vitest';
import index from '../generated/samples/index.json' with { type: 'json' };

const example = index.createInstance.bodies.page;
const judge = (changes: object) => {
  const result = validateCreateInstanceRequest({ ...example, ...changes });
  return result.ok ? 'valid' : result.issues.map(({ rule }) => rule).join();
};

/** Status and code of the sandbox's answer. */
async function answer(path: string, init: RequestInit): Promise<[number, string]> {
  const headers = { 'Content-Type': 'application/json', 'X-Auth-Token': 'a-token', ...init.headers };
  const response = await createSandbox().fetch(`https://sandbox.example${path}`, { method: 'POST', ...init, headers });
  return [response.status, ((await response.json()) as { error_code: string }).error_code];
}

describe('known contradictions', () => {
  it('X05: a window is mandatory inside the policy, and the policy may be left out', () => {
    const { backup_strategy: _, ...without } = example;
    expect(validateCreateInstanceRequest(without).ok).toBe(true);
    expect(judge({ backup_strategy: { keep_days: 7 } })).toBe('B21');
  });

  it('X08: the hour after 23 is 00', () => {
    expect(judge({ backup_strategy: { start_time: '23:15-00:15' } })).toBe('valid');
    expect(judge({ backup_strategy: { start_time: '23:15-24:15' } })).toBe('B21');
  });

  it('X10: a password of one kind of character is within length and alphabet', () => {
    expect(judge({ password: 'aaaaaaaa' })).toBe('valid');
  });

  it('X12: statuses that the service has no code for come in the envelope of the gateway', async () => {
    const path = '/v3/a-project/instances';
    const body = JSON.stringify(example);
    expect(await answer(path, { body, headers: { 'X-Auth-Token': '' } })).toEqual([401, 'APIGW.0301']);
    expect(await answer('/v3/a-project/nothing', { body })).toEqual([404, 'APIGW.0101']);
    expect(await answer(path, { method: 'PUT', body })).toEqual([405, 'APIGW.0000']);
    expect(await answer(path, { body, headers: { Prefer: 'code=413' } })).toEqual([413, 'APIGW.0201']);
  });

  it('X14: each entry has 3 to 200 nodes, whatever their sum', () => {
    const [entry] = example.flavor;
    expect(
      judge({
        flavor: [
          { ...entry, num: 200 },
          { ...entry, num: 200 },
        ],
      }),
    ).toBe('valid');
    expect(
      judge({
        flavor: [
          { ...entry, num: 3 },
          { ...entry, num: 201 },
        ],
      }),
    ).toBe('B15');
  });
});
