// The code samples of the reference are run against the sandbox, each as its reader would run it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox } from '@otc-geminidb/sandbox';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import index from '../generated/samples/index.json' with { type: 'json' };

const generated = fileURLToPath(new URL('../generated', import.meta.url));
const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));
const projectId = '375d8d8fad1f43039e23d3b6c0f60a19';
const sandbox = createSandbox();
let server: Awaited<ReturnType<typeof sandbox.listen>>;
let work: string;

beforeAll(async () => {
  server = await sandbox.listen();
  mkdirSync(cache, { recursive: true });
  work = mkdtempSync(join(cache, 'samples-'));
});
afterAll(async () => {
  rmSync(work, { recursive: true });
  await server.close();
});

/** The command that runs a sample, by the end of its name. */
const runners: Readonly<Record<string, readonly string[]>> = { sh: ['bash'], ts: [process.execPath], py: ['python3'] };
const present = (command: string) => spawnSync(command, ['--version'], { timeout: 10_000 }).status === 0;
const missing = new Set(['bash', 'curl', 'python3'].filter((command) => !present(command)));

function prepared(file: string): string {
  const text = readFileSync(join(generated, file), 'utf8');
  if (!file.endsWith('.ts')) return join(generated, file);
  const path = join(work, file.replaceAll('/', '-').replace(/ts$/, 'mjs'));
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  writeFileSync(path, outputText);
  return path;
}

function run(file: string, token: string, url = server.url): Promise<{ status: number | null; printed: string }> {
  const [command = '', ...args] = runners[file.split('.').at(-1) ?? ''] ?? [];
  const env = { ...process.env, OS_GEMINIDB_ENDPOINT: url, OS_PROJECT_ID: projectId, OS_TOKEN: token };
  return new Promise((resolve) => {
    const child = spawn(command, [...args, prepared(file)], { env });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (printed += chunk));
    child.on('close', (status) => resolve({ status, printed }));
  });
}

/** A server that always answers the same, and notes that it was called. */
async function answering(status: number, headers: OutgoingHttpHeaders, reached: string[]) {
  const own = createServer((_, response) => {
    reached.push(url);
    response.writeHead(status, headers).end();
  });
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
  const close = () =>
    new Promise((resolve) => {
      own.close(resolve);
      own.closeAllConnections();
    });
  return { url, close };
}

describe.each(Object.entries(index))('the samples of %s', (_, { samples, bodies }) => {
  for (const { file, label } of samples) {
    const needs = [file.endsWith('.sh') ? ['bash', 'curl'] : [], file.endsWith('.py') ? ['python3'] : []].flat();
    const absent = needs.filter((command) => missing.has(command));
    const reason = absent.length > 0 ? ` (skipped: ${absent.join(', ')} not on this machine)` : '';

    it.skipIf(absent.length > 0)(`${label} is accepted (A01)${reason}`, async () => {
      const before = sandbox.instances.length;
      const { status, printed } = await run(file, 'a-valid-token');
      expect(printed).toContain('creating');
      expect(status).toBe(0);
      expect(sandbox.instances.length - before).toBe(1);
      expect(sandbox.instances.at(-1)?.name).toBe(Object.values(bodies)[0]?.name);
    });

    it.skipIf(absent.length > 0)(`${label} shows a refusal, and no token${reason}`, async () => {
      const { printed } = await run(file, 'expired');
      expect(printed).toMatch(/401|APIGW\.0301/);
      expect(printed).not.toContain('expired');
    });

    it.skipIf(absent.length > 0)(`${label} carries no token to another host${reason}`, async () => {
      const reached: string[] = [];
      const elsewhere = await answering(200, {}, reached);
      const here = await answering(302, { Location: elsewhere.url }, reached);
      await run(file, 'a-valid-token', here.url);
      await Promise.all([here.close(), elsewhere.close()]);
      expect(reached).toEqual([here.url]);
    });
  }
});
