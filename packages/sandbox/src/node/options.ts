// Reads the command line of the sandbox.
import { parseArgs } from 'node:util';
import { type Fault, faultKinds, parseFault } from '../core/faults.js';
import type { AccountState } from '../handlers/create-instance.js';
import type { SandboxOptions } from '../sandbox.js';

/** Help text of the command. */
export const usage: string = `usage: geminidb-sandbox [options]

Answers create-instance as the cloud does, without an account and a bill. Any token is accepted but an
empty one and the names expired, unknown (401) and other-project (403).

  --port <number>         port to listen on; 0 takes a free one (default 8080)
  --host <address>        address to listen on (default 127.0.0.1)
  --allow-remote          needed with a --host that other machines reach
  --seed <text>           same ids and times for the same requests
  --log <form>            pretty (default), json or silent
  --fault <parts>         what goes wrong, and how often: rate=0.1,kind=reset; may be given several times
                          kinds: ${faultKinds.join(', ')}
                          further parts: delay=<milliseconds>, code=<code or status>, example=<name>
  --latency <ms>          waits before every answer of the API; short for --fault kind=latency,delay=<ms>
  --quota <number>        how many instances the account may have
  --specifications <list> specifications on offer, separated by commas
  --no-eps                the enterprise project service is off
  --help                  this text

One request can ask for an answer: Prefer: code=429, Prefer: code=DBS.200165, Prefer: example=gateway.
What was created: GET /_sandbox/instances`;

/** What the command line asks for. */
export interface Command {
  readonly port: number;
  readonly host: string;
  readonly allowRemote: boolean;
  readonly log: 'pretty' | 'json' | 'silent';
  readonly sandbox: SandboxOptions;
}

/**
 * Reads the arguments.
 * @throws {Error} with a text for the user when they make no sense.
 */
export function readArguments(args: readonly string[]): Command {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8080' },
      host: { type: 'string', default: '127.0.0.1' },
      'allow-remote': { type: 'boolean', default: false },
      seed: { type: 'string' },
      log: { type: 'string', default: 'pretty' },
      fault: { type: 'string', multiple: true, default: [] },
      latency: { type: 'string' },
      quota: { type: 'string' },
      specifications: { type: 'string' },
      'no-eps': { type: 'boolean', default: false },
    },
  });
  const { seed, quota, specifications, latency } = values;
  const faults: Fault[] = values.fault.map(faultOf);
  if (latency !== undefined) faults.push({ kind: 'latency', delay: whole('--latency', latency, 3_600_000) });
  const account: AccountState = {
    ...(quota === undefined ? {} : { quota: whole('--quota', quota, 1e9) }),
    ...(specifications === undefined ? {} : { specifications: list('--specifications', specifications) }),
    ...(values['no-eps'] ? { enterpriseProjects: false } : {}),
  };
  return {
    port: whole('--port', values.port, 65_535),
    host: filled('--host', values.host, 'an address, such as 127.0.0.1'),
    allowRemote: values['allow-remote'],
    log: logForm(values.log),
    sandbox: { ...(seed === undefined ? {} : { seed }), faults, account },
  };
}

function whole(name: string, text: string, most: number): number {
  if (!/^\d{1,10}$/.test(text) || Number(text) > most)
    throw new Error(`${name} must be a whole number from 0 to ${most}, not ${JSON.stringify(text)}.`);
  return Number(text);
}

function filled(name: string, text: string, what: string): string {
  if (text.trim() === '') throw new Error(`${name} needs ${what}.`);
  return text;
}

function list(name: string, text: string): string[] {
  return text.split(',').map((entry) => filled(name, entry, 'a value on either side of each comma').trim());
}

function faultOf(text: string): Fault {
  try {
    return parseFault(text);
  } catch (error) {
    throw new Error(`--fault ${JSON.stringify(text)}: ${(error as Error).message}`);
  }
}

function logForm(text: string): Command['log'] {
  if (text === 'pretty' || text === 'json' || text === 'silent') return text;
  throw new Error(`--log must be pretty, json or silent, not ${JSON.stringify(text)}.`);
}
