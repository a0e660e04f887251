// The command: its help, its mistakes, its logs and its end.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogEntry } from '../src/index.js';
import { logTo } from '../src/node/log.js';
import { readArguments, usage } from '../src/node/options.js';
import { goodHeaders, page, path, token } from './support.js';

// Processes and connections take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const bin = fileURLToPath(new URL('../bin/geminidb-sandbox.js', import.meta.url));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Starts the command; what it writes is gathered. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [bin, ...args]);
  running.push(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    output.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, output, ended };
}

/** Waits until something holds; the test's own time limit ends it. */
async function until<T>(look: () => T | undefined | null | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const post = (url: string, body: unknown = page()) =>
  fetch(url + path, { method: 'POST', headers: goodHeaders, body: JSON.stringify(body) });

/** Waits until a request has arrived, and an instance was made. */
async function made(url: string): Promise<void> {
  while ((await (await fetch(`${url}/_sandbox/instances`)).text()) === '[]');
}

describe('the command', () => {
  it('explains itself', async () => {
    const { output, ended } = start('--help');
    expect(await ended).toBe(0);
    expect(output).toEqual({ out: `${usage}\n`, err: '' });
  });

  it('explains itself whatever else it is told', async () => {
    const { output, ended } = start('--port', 'x', '-h');
    expect([await ended, output.out]).toEqual([0, `${usage}\n`]);
  });

  it.each([
    ['--port', '70000'],
    ['--port', 'x'],
    ['--log', 'loud'],
    ['--fault', 'kind=none'],
    ['--fault', 'kind=code,code=000'],
    ['--quota', '-1'],
    ['--unknown'],
    ['stray'],
  ])('is used wrongly with %s %s', async (...args) => {
    const { output, ended } = start(...args);
    expect(await ended).toBe(2);
    expect(output.out).toBe('');
    expect(output.err).toMatch(/--port <number>/);
    expect(output.err).not.toMatch(/\n {4}at /);
    expect(output.err, 'the mistake comes last, where it is seen').not.toMatch(/GET \/_sandbox\/instances\n$/);
  });

  it('does what its README shows', async () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const block = (form: string) =>
      [...readme.matchAll(new RegExp(`\`\`\`${form}\\n([^]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '');
    const [shown = '', call = ''] = block('sh');
    const [request = ''] = block('json');
    const { output } = start(...shown.replace('npx @otc-geminidb/sandbox', '').replace('8080', '0').trim().split(' '));
    const url = await until(() => /Listening on (http:\S+);/.exec(output.out)?.[1]);
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    writeFileSync(join(folder, 'request.json'), request);
    const command = call.replace('http://127.0.0.1:8080', url).replace('curl', 'curl -sS');
    const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: folder });
    expect(stdout).toMatch(/^HTTP\/1.1 202 /);
    rmSync(folder, { recursive: true });
  });

  it('says that its port is taken, and what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const { output, ended } = start('--port', String(port));
    expect(await ended).toBe(1);
    expect(output.err).toBe(
      `Port ${port} of 127.0.0.1 is taken: stop what listens there, or choose another with --port (0 takes a free one).\n`,
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it('does not open itself to others unasked', async () => {
    const { output, ended } = start('--host', '0.0.0.0', '--port', '0');
    expect(await ended).toBe(1);
    expect(output.err).toMatch(/other machines.*--allow-remote/);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends on %s, answers and log lines written', async (signal) => {
    const { child, output, ended } = start('--port', '0', '--seed', 'a');
    const url = await until(() => /Listening on (http:\S+);/.exec(output.out)?.[1]);
    expect((await post(url)).status).toBe(202);
    expect((await post(url, { ...page(), password: 'secret!$' })).status).toBe(400);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(output.err).toBe('');
    expect(output.out).toMatch(/ POST \/v3\/\w+\/instances 202 \d+\.\d ms\n/);
    expect(output.out).toMatch(/ 400 \d+\.\d ms {2}B12 DBS\.280200 \/password\n$/);
    expect(output.out).not.toContain(token);
    expect(output.out).not.toContain('secret!');
  });

  it('ends answers that are under way, and their log lines, before itself', async () => {
    const { child, output, ended } = start('--port', '0', '--latency', '500');
    const url = await until(() => /Listening on (http:\S+);/.exec(output.out)?.[1]);
    const answer = post(url);
    await made(url);
    child.kill();
    expect((await answer).status).toBe(202);
    expect(await ended).toBe(0);
    expect(output.out).toMatch(/ 202 \d{3,}\.\d ms {2}fault: latency\n$/);
  });

  it('waits for no answer at a second signal', async () => {
    const { child, output } = start('--port', '0', '--latency', '60000');
    const url = await until(() => /Listening on (http:\S+);/.exec(output.out)?.[1]);
    const answer = post(url).catch(() => 'none');
    const signal = new Promise((resolve) => child.once('exit', (_, name) => resolve(name)));
    await made(url);
    child.kill();
    setTimeout(() => child.kill('SIGINT'), 400);
    expect(await signal).toBe('SIGINT');
    expect(await answer).toBe('none');
  });

  it('logs JSON, one object a line', async () => {
    const { child, output, ended } = start('--port', '0', '--log', 'json', '--fault', 'kind=slow');
    const url = await until(() => output.out.includes('\n') && (JSON.parse(output.out).listening as string));
    await (await post(url)).text();
    child.kill();
    await ended;
    const lines = output.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[1]).toMatchObject({ method: 'POST', path, status: 202, issues: '', fault: 'slow' });
  });

  it('outlives whoever reads its log', async () => {
    const { child, output, ended } = start('--port', '0');
    const url = await until(() => /Listening on (http:\S+);/.exec(output.out)?.[1]);
    child.stdout.destroy();
    for (let count = 0; count < 3; count++) expect((await post(url)).status).toBe(202);
    child.kill();
    expect(await ended).toBe(0);
    expect(output.err).toBe('');
  });

  it('can be silent', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    await new Promise((resolve) => other.close(resolve));
    const { child, output, ended } = start('--port', String(port), '--log', 'silent');
    // Nothing is written, so an answer is what shows that it has started.
    while ((await post(`http://127.0.0.1:${port}`).catch(() => undefined)) === undefined);
    child.kill();
    expect(await ended).toBe(0);
    expect(output).toEqual({ out: '', err: '' });
  });
});

describe('its log', () => {
  const entry: LogEntry = {
    time: new Date('2026-03-04T05:06:07.089Z'),
    method: 'POST',
    path: `${path}\u001b[2J`,
    status: 202,
    issues: 'B01 DBS.280234 /name',
    fault: 'slow',
    milliseconds: 1.25,
  };
  const written = (form: 'pretty' | 'json', ...entries: LogEntry[]) => {
    let text = '';
    const log = logTo((part) => {
      text += part;
    }, form);
    for (const one of entries) log.write(one);
    log.flush();
    return text;
  };

  it('says when, what, how it ended and why, and leaves the terminal alone', () => {
    const later = { ...entry, time: new Date('2026-03-04T05:06:08.000Z'), path, issues: '', fault: undefined };
    expect(written('pretty', entry, later)).toBe(
      `05:06:07.089 POST ${path}?[2J 202 1.3 ms  fault: slow  B01 DBS.280234 /name\n05:06:08.000 POST ${path} 202 1.3 ms\n`,
    );
  });

  it('says that there was no answer', () => {
    expect(written('pretty', { ...entry, status: 0, fault: 'reset', issues: '' })).toMatch(
      / no answer 1\.3 ms {2}fault: reset\n$/,
    );
  });

  it('says the same as JSON', () => {
    expect(JSON.parse(written('json', entry))).toEqual({ ...entry, time: entry.time.toISOString() });
  });
});

describe('its options', () => {
  it('become those of the sandbox', () => {
    const { port, log, sandbox } = readArguments([
      ...['--port', '1', '--log', 'json', '--seed', 's', '--fault', 'rate=0.1,kind=reset', '--fault', 'kind=html'],
      ...['--latency', '20', '--quota', '3', '--specifications', 'a, b', '--no-eps'],
    ]);
    expect([port, log]).toEqual([1, 'json']);
    expect(sandbox).toEqual({
      seed: 's',
      faults: [{ kind: 'reset', rate: 0.1 }, { kind: 'html' }, { kind: 'latency', delay: 20 }],
      account: { quota: 3, specifications: ['a', 'b'], enterpriseProjects: false },
    });
  });

  it.each([
    [['--port', '1.5'], '--port must be a whole number from 0 to 65535, not "1.5".'],
    [['--quota='], '--quota must be a whole number from 0 to 1000000000, not "".'],
    [['--log', 'JSON'], '--log must be pretty, json or silent, not "JSON".'],
    [['--host='], '--host needs an address, such as 127.0.0.1.'],
    [['--specifications', 'a,,b'], '--specifications needs a value on either side of each comma.'],
    [['--fault', 'kind=reset,rate=2'], '--fault "kind=reset,rate=2": rate= must be a number from 0 to 1.'],
  ])('say what is wrong, where, and what should be there: %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(new Error(message));
  });

  it('refuse nothing unless told to', () => {
    expect(readArguments([])).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      allowRemote: false,
      sandbox: { account: {} },
    });
  });
});
