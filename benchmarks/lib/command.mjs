// Runs commands and servers as processes of their own, and tells their time and memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cacheFile } from './cache.mjs';

/** Peers must stay as quiet as our own tools. */
const quiet = { DO_NOT_TRACK: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };

/** Makes a process print the most memory that it ever had, in kilobytes, when it ends. */
const tellMemory = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write(String('\\nmax-rss:' + process.resourceUsage().maxRSS)));",
)}`;

/**
 * Runs Node to its end, where no configuration of this repository is in the way of a peer.
 * @param {string[]} args
 * @param {{ cwd?: string, okay?: number[], memory?: boolean }} [options] exit codes that are no failure
 * @returns {Promise<{ milliseconds: number, megabytes: number, status: number, stdout: string, stderr: string }>}
 */
export function runNode(args, { cwd = cacheFile(''), okay = [0], memory = false, env = {} } = {}) {
  const began = performance.now();
  const all = memory ? ['--import', tellMemory, ...args] : args;
  const child = spawn(process.execPath, all, { cwd, env: { ...process.env, ...quiet, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const milliseconds = performance.now() - began;
      if (!okay.includes(status)) {
        reject(new Error(`node ${args.join(' ')} ended with ${status}:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`));
        return;
      }
      const megabytes = Number(/max-rss:(\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
      resolve({ milliseconds, megabytes, status, stdout, stderr });
    });
  });
}

/** A port that is free at the moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a server and waits until it answers.
 * @param {(port: number) => string[]} argsFor arguments of Node
 * @param {{ probe?: string, env?: object | ((port: number) => object) }} [options]
 * @returns {Promise<{ url: string, startup: number, memory: () => number, stop: () => Promise<void> }>} start-up in
 *   milliseconds, memory in megabytes
 */
export async function startServer(argsFor, { probe = '/', env = {} } = {}) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const args = argsFor(port);
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...quiet, ...(typeof env === 'function' ? env(port) : env) },
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr = (stderr + data).slice(-2000);
  });
  for (;;) {
    try {
      await (await fetch(url + probe)).arrayBuffer();
      break;
    } catch {
      if (child.exitCode !== null) throw new Error(`node ${args.join(' ')} ended with ${child.exitCode}:\n${stderr}`);
      if (performance.now() - began > 60_000) throw new Error(`node ${args.join(' ')} does not answer.`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  const startup = performance.now() - began;
  return {
    url,
    startup,
    memory: () => memoryOf(child.pid),
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** Megabytes that a process holds; where the system does not tell, NaN. */
function memoryOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
