// Packs every published package, checks the tarballs, and uses them in an empty project outside the repository.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'packaging-'));
const tarballs = join(work, 'tarballs');
const project = join(work, 'project');
let failed = 0;

/** Runs a command and says how it ended; its output shows only when it failed. */
function run(what, command, args, cwd = root) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  console.log(`${status === 0 ? '✓' : '✗'} ${what}`);
  if (status !== 0) {
    failed += 1;
    console.log(`${stdout}${stderr}`);
  }
  return stdout;
}

/** The folders of the packages that are published. */
function published() {
  const folders = ['openapi', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)];
  return folders.filter((folder) => !JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).private);
}

const program = `import { ApiError, createGeminiDBClient, RequestValidationError } from '@otc-geminidb/client';
import { createSandbox } from '@otc-geminidb/sandbox';
import { validateCreateInstanceRequest } from '@otc-geminidb/schema';
import { lookUpError } from '@otc-geminidb/schema/errors';
import type { CreateInstanceRequest } from '@otc-geminidb/types';

const request: CreateInstanceRequest = {
  name: 'orders-01',
  datastore: { type: 'cassandra', version: '3.11', storage_engine: 'rocksDB' },
  region: 'aaa',
  availability_zone: 'bbb',
  vpc_id: 'vpc',
  subnet_id: 'subnet',
  security_group_id: 'group',
  password: 'Made-up_Example1',
  mode: 'Cluster',
  flavor: [{ num: 3, size: 500, storage: 'ULTRAHIGH', spec_code: 'geminidb.cassandra.4xlarge.4' }],
};
const server = await createSandbox().listen({ port: 0 });
const client = createGeminiDBClient({ endpoint: server.url, projectId: 'project', token: 'a-made-up-token' });
const instance = await client.createInstance(request);
const refused: unknown = await client.createInstance({ ...request, name: '1' }).catch((error: unknown) => error);
const answered: unknown = await client.createInstance({ ...request, name: '1' }, { validate: false }).catch((error: unknown) => error);
await server.close();
if (instance.status !== 'creating') throw new Error('no instance');
if (!(refused instanceof RequestValidationError) || refused.issues[0]?.rule !== 'B01') throw new Error('not refused');
if (!(answered instanceof ApiError) || lookUpError(answered.errorCode ?? '')?.status !== answered.status) throw new Error('no code');
if (!validateCreateInstanceRequest(request).ok) throw new Error('not valid');
console.log('created', instance.id);
`;

try {
  mkdirSync(tarballs);
  mkdirSync(project);
  for (const folder of published()) {
    run(`npm pack ${folder}`, 'npm', ['pack', '--silent', '--pack-destination', tarballs], join(root, folder));
    run(`publint ${folder}`, 'npx', ['--no-install', 'publint', '--strict', folder]);
  }
  const files = readdirSync(tarballs).map((name) => join(tarballs, name));
  for (const file of files.filter((name) => !/openapi-\d|cli-\d/.test(name))) {
    const args = ['--no-install', 'attw', file, '--profile', 'esm-only', '--no-color'];
    run(`are the types wrong? ${file.slice(tarballs.length + 1)}`, 'npx', args);
  }
  run('knip: nothing unused, nothing undeclared', 'npx', ['--no-install', 'knip']);

  const compilerOptions = {
    target: 'ES2022',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    types: ['node'],
    skipLibCheck: false,
  };
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  writeFileSync(join(project, 'program.ts'), program);
  writeFileSync(
    join(project, 'program.mjs'),
    program.replace(/^import type .*$/m, '').replaceAll(/: (?:CreateInstanceRequest|unknown)\b/g, ''),
  );
  const tools = ['typescript@5.9.3', '@types/node@20.19.43'];
  run(
    'npm install of the tarballs in an empty project',
    'npm',
    ['install', '--silent', '--no-audit', ...files, ...tools],
    project,
  );
  run('a program against them type-checks', 'npx', ['--no-install', 'tsc'], project);
  run('and creates an instance on the sandbox', process.execPath, ['program.mjs'], project);
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`packaging: ${failed === 0 ? 'all well' : `${failed} failed`}`);
process.exitCode = failed === 0 ? 0 : 1;
