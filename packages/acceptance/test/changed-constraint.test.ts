// Two constraints of the document changed: types, validator, client and sandbox follow without another edit.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyRows, request } from './rule-table.js';
import { copyWorkspace, type WorkspaceCopy } from './workspace-copy.js';

const program = `
import type { CreateInstanceRequest } from '@otc-geminidb/types';

export const modes: CreateInstanceRequest['mode'][] = ['Cluster', 'ReplicaSet'];
// @ts-expect-error there is still no such mode
export const wrong: CreateInstanceRequest['mode'] = 'Single';
`;

describe('a document with a further mode (B13) and longer names (B01)', () => {
  let copy: WorkspaceCopy;
  const changed = request({ mode: 'ReplicaSet', name: 'a'.repeat(70) });

  beforeAll(async () => {
    copy = await copyWorkspace(({ components: { schemas } }) => {
      schemas.CreateInstanceRequest.properties.mode.enum.push('ReplicaSet');
      schemas.CreateInstanceResponse.properties.mode.enum.push('ReplicaSet');
      schemas.InstanceName.maxLength = 70;
    });
  }, 120_000);
  afterAll(() => copy?.remove());

  it('moves the types', () => expect(copy.typecheck(program)).toBe(''), 60_000);

  it('moves the validator and its messages', async () => {
    const { validateCreateInstanceRequest: validate } = await copy.load('schema');
    expect(validate(changed).ok).toBe(true);
    const { issues } = validate(request({ name: 'a'.repeat(71), mode: 'Single' }));
    expect(issues.map((issue: { message: string }) => issue.message)).toEqual([
      'name must have 4 to 70 characters, got 71',
      'mode must be "Cluster" or "ReplicaSet", got "Single"',
    ]);
  });

  it('moves client and sandbox', async () => {
    const { createGeminiDBClient } = await copy.load('client');
    const { fetch } = (await copy.load('sandbox')).createSandbox();
    const client = createGeminiDBClient({ endpoint: 'https://gemini.example', projectId: 'p', token: 't', fetch });
    await expect(client.createInstance(changed)).resolves.toMatchObject({ mode: 'ReplicaSet' });
    const wrong = request({ mode: 'Single' });
    await expect(client.createInstance(wrong)).rejects.toMatchObject({ issues: [{ rule: 'B13' }] });
    await expect(client.createInstance(wrong, { validate: false })).rejects.toMatchObject({ errorCode: 'DBS.280342' });
  });

  it('is noticed by the rule table: the rows of these two rules fail, and no other', async () => {
    const { validateCreateInstanceRequest: validate } = await copy.load('schema');
    const failing = bodyRows.filter(
      ({ keeps, breaks }) =>
        keeps.some((body) => !validate(body).ok) ||
        breaks.some(({ body, code }) => validate(body).issues?.[0].errorCode !== code),
    );
    expect(failing.map(({ rule }) => rule)).toEqual(['B01', 'B13']);
  });
});
