// Runs the program as a user does, as a child process, and searches all it prints for the secrets planted in it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, vi } from 'vitest';

// A child process is slow to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const bin = fileURLToPath(new URL('../bin/geminidb.js', import.meta.url));

/** Secrets that no output may hold. */
export const canaries = { token: 'canary-token-4711', password: 'Canary~Pass%4711' } as const;

/** How a run ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** How a run is set up. */
export interface Setup {
  readonly stdin?: string | Uint8Array;
  readonly env?: { readonly [name: string]: string };
  /** Gets the process while it runs. */
  readonly during?: (child: ChildProcess) => void;
}

/** Variables of the environment that the program gets, and no others of this machine's. */
function environment(env: Setup['env'] = {}): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TERM: 'xterm', ...env };
}

/** Runs the program to its end. */
export function run(args: readonly string[], { stdin, env, during }: Setup = {}): Promise<Ended> {
  return ended(spawn(process.execPath, [bin, ...args], { env: environment(env) }), (child) => {
    child.stdin?.on('error', () => {});
    if (stdin !== undefined || !during) child.stdin?.end(stdin ?? '');
    during?.(child);
  });
}

/** One step at a terminal: what to wait for, and what to type then. */
export type Step = readonly [waitFor: string, type: string];

/** Runs the program at a pseudo-terminal; its output is what the screen gets. */
export function atTerminal(args: readonly string[], steps: readonly Step[], env: Setup['env'] = {}): Promise<Ended> {
  const command = [process.execPath, bin, ...args].map((part) => `'${part}'`).join(' ');
  const child = spawn('script', ['-qec', command, '/dev/null'], { env: environment(env) });
  return ended(child, () => {
    const left = [...steps];
    let screen = '';
    child.stdout.on('data', (chunk: Buffer) => {
      screen += chunk;
      // One chunk may hold what several steps wait for.
      for (let step = left[0]; step && screen.includes(step[0]); step = left[0]) {
        screen = screen.slice(screen.indexOf(step[0]) + step[0].length);
        left.shift();
        child.stdin.write(step[1]);
      }
    });
  });
}

async function ended(child: ChildProcess, start: (child: ChildProcess) => void): Promise<Ended> {
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let error = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    error += chunk;
  });
  start(child);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  for (const secret of Object.values(canaries)) expect(out + error).not.toContain(secret);
  expect(out + error).not.toMatch(/\n\s+at .*:\d+:\d+/);
  return { code, out, error };
}

/** A folder with files, for one test; returns the path of each. */
export function files(contents: { readonly [name: string]: string | Uint8Array }): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'cli-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return Object.entries(contents).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
}

/** Lines of a valid request, by the name of what they say. */
const lines = {
  name: 'name: orders-01',
  datastore: "datastore: { type: cassandra, version: '3.11', storage_engine: rocksDB }",
  region: 'region: eu-de',
  availability_zone: 'availability_zone: eu-de-01',
  vpc_id: 'vpc_id: vpc',
  subnet_id: 'subnet_id: subnet',
  security_group_id: 'security_group_id: group',
  password: `password: ${canaries.password}`,
  mode: 'mode: Cluster',
  flavor: 'flavor: [{ num: 3, size: 500, storage: ULTRAHIGH, spec_code: geminidb.cassandra.4xlarge.4 }]',
} as const;

/** A request in YAML with other lines for some of the properties; an empty one leaves the property out. */
export function yaml(changes: { readonly [name: string]: string } = {}): string {
  return Object.values<string>({ ...lines, ...changes })
    .filter((line) => line !== '')
    .join('\n');
}
