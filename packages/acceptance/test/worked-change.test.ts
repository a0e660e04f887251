// Worked changes of the document: everything that is made from it follows without another edit, the version bump too.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { products, readDocument, writeOutput } from '@otc-geminidb/codegen';
import { compare, verdict } from '@otc-geminidb/compatibility';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { request } from './rule-table.js';
import { copyWorkspace, type WorkspaceCopy } from './workspace-copy.js';

const contractTests = fileURLToPath(new URL('../../contract-tests', import.meta.url));
const tsc = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');
const before = createRequire(import.meta.url).resolve('@otc-geminidb/openapi/openapi.json');
const promising = (bump: 'minor' | 'major') => [
  { file: 'change.md', bumps: { '@otc-geminidb/types': bump }, text: '' },
];

/** Builds the contract suite in a copy of the workspaces. */
async function addContractSuite({ folder }: WorkspaceCopy): Promise<void> {
  const target = join(folder, 'packages/contract-tests');
  cpSync(contractTests, target, {
    recursive: true,
    filter: (source) => !/[\\/](?:node_modules|dist|generated|test)$/.test(source),
  });
  symlinkSync(target, join(folder, 'node_modules/@otc-geminidb/contract-tests'));
  writeOutput(join(target, 'generated'), await products.contract(readDocument(join(folder, 'openapi.json'))));
  execFileSync(process.execPath, [tsc, '-p', join(target, 'tsconfig.build.json')], { stdio: 'pipe' });
}

/** A recording whose request carries further properties; returns its path. */
function recordingWith(folder: string, properties: object): string {
  const source = join(contractTests, 'recordings/sandbox/createInstance.example-smallest.har');
  const har = JSON.parse(readFileSync(source, 'utf8'));
  const { postData } = har.log.entries[0].request;
  postData.text = JSON.stringify({ ...JSON.parse(postData.text), ...properties });
  const path = join(folder, 'changed.har');
  writeFileSync(path, JSON.stringify(har));
  return path;
}

/** What changed between the document as it was before a change and after it. */
async function comparison(folder: string) {
  return compare(before, join(folder, 'openapi.json'));
}

describe('An optional property is added to the request', () => {
  let copy: WorkspaceCopy;
  const labelled = request({ label: 'orders' });
  const tooLong = request({ label: 'far too long for a label' });

  beforeAll(async () => {
    copy = await copyWorkspace((document) => {
      document.components.schemas.CreateInstanceRequest.properties.label = {
        type: 'string',
        description: 'Word that people sort instances by.',
        maxLength: 10,
        'x-error-code': 'DBS.280001',
        'x-rule': 'B26',
        example: 'orders',
      };
    });
    await addContractSuite(copy);
  }, 240_000);
  afterAll(() => copy?.remove());

  it('the types know it', () => {
    const program = `import type { CreateInstanceRequest } from '@otc-geminidb/types';
export const label: CreateInstanceRequest['label'] = 'orders';
// @ts-expect-error it is no number
export const wrong: CreateInstanceRequest['label'] = 3;
`;
    expect(copy.typecheck(program)).toBe('');
  }, 60_000);

  it('the validator keeps its rule', async () => {
    const { validateCreateInstanceRequest: validate } = await copy.load('schema');
    expect(validate(labelled).ok).toBe(true);
    expect(validate(tooLong).issues).toMatchObject([{ pointer: '/label', errorCode: 'DBS.280001' }]);
  });

  it('client and sandbox take it, and refuse it where it breaks the rule', async () => {
    const { createGeminiDBClient } = await copy.load('client');
    const { fetch } = (await copy.load('sandbox')).createSandbox();
    const client = createGeminiDBClient({ endpoint: 'https://gemini.example', projectId: 'p', token: 't', fetch });
    await expect(client.createInstance(labelled)).resolves.toMatchObject({ status: 'creating' });
    await expect(client.createInstance(tooLong)).rejects.toMatchObject({ name: 'RequestValidationError' });
    await expect(client.createInstance(tooLong, { validate: false })).rejects.toMatchObject({ status: 400 });
  });

  it('the contract suite takes a recording with it, which the suite before refuses', async () => {
    const recording = recordingWith(copy.folder, { label: 'orders' });
    const { verify } = await copy.load('contract-tests');
    const { verify: verifyBefore } = await import('@otc-geminidb/contract-tests');
    expect((await verify([recording])).findings).toEqual([]);
    expect(JSON.stringify((await verifyBefore([recording])).findings)).toContain('label');
  });

  it('the docs describe it', async () => {
    const pages = await products.docs(readDocument(join(copy.folder, 'openapi.json')));
    expect(pages['fields.md']).toContain('Word that people sort instances by.');
  });

  it('the bump is minor, and a release with it passes', async () => {
    const compared = await comparison(copy.folder);
    expect(compared.bump).toBe('minor');
    expect(verdict(compared, promising('minor'))).toEqual([]);
  }, 30_000);
});

describe('An enum value is removed from the request', () => {
  let copy: WorkspaceCopy;

  beforeAll(async () => {
    copy = await copyWorkspace((document) => {
      document.components.schemas.BackupWindow.enum.shift();
    });
  }, 240_000);
  afterAll(() => copy?.remove());

  const midnight = request({ backup_strategy: { start_time: '00:00-01:00' } });

  it('types, validator and sandbox refuse it', async () => {
    const program = `import type { BackupWindow } from '@otc-geminidb/types';
// @ts-expect-error it is gone
export const window: BackupWindow = '00:00-01:00';
`;
    expect(copy.typecheck(program)).toBe('');
    const { validateCreateInstanceRequest: validate } = await copy.load('schema');
    expect(validate(midnight).ok).toBe(false);
    const { fetch } = (await copy.load('sandbox')).createSandbox();
    const headers = { 'content-type': 'application/json', 'x-auth-token': 't' };
    const body = JSON.stringify(midnight);
    const answer = await fetch('https://gemini.example/v3/p/instances', { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
  }, 60_000);

  it('the bump is major, and a release is refused without a major changeset that says how to migrate', async () => {
    const compared = await comparison(copy.folder);
    expect(compared.bump).toBe('major');
    expect(verdict(compared, promising('minor'))).toHaveLength(2);
    expect(verdict(compared, promising('major'))).toEqual([expect.stringContaining('## Migration')]);
  }, 30_000);
});
