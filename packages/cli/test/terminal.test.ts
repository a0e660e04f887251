// create at a terminal: what it asks, what shows, and what each answer leads to.
import { spawnSync } from 'node:child_process';
import { createSandbox } from '@otc-geminidb/sandbox';
import { describe, expect, onTestFinished, test } from 'vitest';
import { atTerminal, canaries, files, type Step, yaml } from './program.js';

const question = 'Create it?';
const [ctrlC, ctrlD] = ['\u0003', '\u0004'];

/** Runs create at a terminal against a sandbox; says how it ended and how many instances there are. */
async function create(request: string, steps: readonly Step[], more: { readonly [name: string]: string } = {}) {
  const sandbox = createSandbox({ seed: 1 });
  const server = await sandbox.listen();
  onTestFinished(() => server.close());
  const [file = ''] = files({ 'request.yaml': request });
  const env = { OS_GEMINIDB_ENDPOINT: server.url, OS_PROJECT_ID: 'project', OS_AUTH_TOKEN: canaries.token, ...more };
  const { code, out } = await atTerminal(['create', file], steps, env);
  return { code, screen: out, made: sandbox.instances.length };
}

// `script` of util-linux gives the program a pseudo-terminal; other systems have another one, or none.
const hasTerminal = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

describe.skipIf(!hasTerminal)('at a terminal', () => {
  test.each(['y', 'yes', 'Y'])('%s creates', async (answer) => {
    expect(await create(yaml(), [[question, `${answer}\r`]])).toMatchObject({ code: 0, made: 1 });
  });

  test.each([
    ['no', 'no\r'],
    ['nothing', '\r'],
    ['anything else', 'yep\r'],
    ['Ctrl-C', ctrlC],
    ['Ctrl-D', ctrlD],
  ])('%s sends nothing: 4', async (_, answer) => {
    const { code, screen, made } = await create(yaml(), [[question, answer]]);
    expect({ code, made }).toEqual({ code: 4, made: 0 });
    expect(screen).toContain('Nothing was sent.');
  });

  test('a password that the file lacks is asked for twice, until it keeps its rules, and does not show (B12)', async () => {
    const { code, screen, made } = await create(yaml({ password: '' }), [
      ['password (does not show)', `${canaries.password}\r`],
      ['once more', `${canaries.password}x\r`],
      ['differ', ''],
      ['password (does not show)', 'short\r'],
      ['once more', 'short\r'],
      ['8 to 32 characters', ''],
      ['password (does not show)', `${canaries.password}\r`],
      ['once more', `${canaries.password}\r`],
      [question, 'y\r'],
    ]);
    expect({ code, made }).toEqual({ code: 0, made: 1 });
    expect(screen).not.toContain('short');
  });

  test('Ctrl-C at the password sends nothing: 4', async () => {
    const steps: Step[] = [['password (does not show)', ctrlC]];
    expect(await create(yaml({ password: '' }), steps)).toMatchObject({ code: 4, made: 0 });
  });

  test('other faults show before the password is asked for', async () => {
    const { code, screen } = await create(yaml({ password: '', mode: '' }), []);
    expect(code).toBe(1);
    expect(screen).toContain('B13');
    expect(screen).not.toContain('does not show');
  });

  test('there are colours, unless NO_COLOR is set', async () => {
    const wrong = yaml({ mode: '' });
    expect((await create(wrong, [])).screen).toContain('\u001b[31mB13\u001b[39m');
    expect((await create(wrong, [], { NO_COLOR: '1' })).screen).not.toContain('\u001b[');
  });
});
