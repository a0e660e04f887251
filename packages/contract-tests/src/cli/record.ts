// geminidb-contract record: a local proxy that forwards and writes, or probes that the target must refuse.
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isLoopback } from '../check-request.js';
import { probesOf } from '../recorder/probe.js';
import { startRecordingProxy } from '../recorder/proxy.js';
import { type RecordingOptions, recordingFetch } from '../recorder/recording-fetch.js';
import { documentSuite } from '../suite.js';
import { onStop } from './on-stop.js';
import { UsageError } from './usage-error.js';

/** Where the token may stand, as for the other commands. */
const tokenVariables = ['OS_AUTH_TOKEN', 'OS_TOKEN'] as const;
const tokenPlaces = tokenVariables.join(' or ');

const usage = `usage: geminidb-contract record --target https://<endpoint> --out <folder> [options]

Starts a proxy on this machine that forwards to the target and writes each exchange, without secrets, as a HAR file.
It passes on only requests that the documentation says will be refused, so that nothing is created.

  --target <origin>        where to forward to
  --out <folder>           where to write, such as recordings/live
  --allow-create           pass on every request: INSTANCES MAY BE CREATED AND BILLED
  --port <number>          port to listen on (default: a free one)
  --probe                  no proxy: send wrong requests, one for each rule and way to break it, and stop if one is
                           taken; the token comes from ${tokenPlaces}
  --parameter <name=value> value of a path parameter for --probe, such as project_id=…`;

/** Runs the command and returns the exit code. */
export async function recordCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      target: { type: 'string' },
      out: { type: 'string' },
      'allow-create': { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      probe: { type: 'boolean', default: false },
      parameter: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!values.target || !values.out) {
    throw new UsageError(`--target and --out are needed.\n\n${usage}`);
  }
  const target = originOf(values.target);
  let lost = 0;
  const options: RecordingOptions = {
    out: values.out,
    allowCreate: values['allow-create'],
    onRecording: (path) => console.log(`wrote ${path}`),
    onLeftOut: (method) => console.log(`left out: a ${method} request that the document does not have`),
    onError: (error) => {
      lost++;
      console.error(`An exchange was not recorded: ${nameOf(error)}`);
    },
  };
  // What cannot be written is better known before traffic is lost.
  await mkdir(options.out, { recursive: true });
  await access(options.out, constants.W_OK);
  if (values.probe) return (await probe(target, options, values.parameter)) || (lost > 0 ? 2 : 0);
  if (values.parameter.length > 0) throw new UsageError('--parameter goes with --probe only.');
  const proxy = await startRecordingProxy({ ...options, target, port: portOf(values.port) });
  console.log(`Send requests to ${proxy.url} instead of ${target.origin}; stop with Ctrl+C.`);
  if (!options.allowCreate) console.log('Only requests that the documentation says will be refused are passed on.');
  await new Promise<void>(onStop);
  const waiting = proxy.close();
  const timer = setTimeout(() => console.error('Waiting for answers under way; Ctrl+C again cuts them off.'), 500);
  onStop(() => process.exit(130));
  await waiting;
  clearTimeout(timer);
  if (lost > 0) console.error(`${lost} of the exchanges could not be recorded.`);
  return lost > 0 ? 2 : 0;
}

async function probe(target: URL, options: RecordingOptions, pairs: readonly string[]): Promise<number> {
  const variable = tokenVariables.find((name) => process.env[name]);
  const credential = variable && process.env[variable];
  if (!credential) throw new UsageError(`Put the token into the environment variable ${tokenPlaces}.`);
  if (!/^[\x21-\x7e]+$/.test(credential)) {
    throw new UsageError(`${variable} holds what no token has: white space, or characters beyond ASCII.`);
  }
  if (options.allowCreate)
    throw new UsageError('--probe sends only what is refused; --allow-create does not go with it.');
  const parameters = parametersOf(pairs);
  const send = recordingFetch({ ...options, allowCreate: false });
  for (const { name, url, init } of probesOf(documentSuite, { target, parameters, credential })) {
    const answer = await send(url, init).catch((error: Error) => error);
    console.log(`${name}: ${answer instanceof Error ? `no answer (${nameOf(answer)})` : answer.status}`);
    if (answer instanceof Error) return 2;
    if (answer.status < 300) {
      console.error('The target took what it should refuse, and something may have been created: stopped. See what');
      console.error('was recorded last, and look for an instance of that name before you go on.');
      return 1;
    }
  }
  return 0;
}

function originOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (!url || !secure) throw new UsageError('--target is an https address; plain http is for this machine only.');
  if (url.href !== `${url.origin}/`) throw new UsageError('--target is an origin only: no path, query or user.');
  return url;
}

/** Path parameters, such as `project_id=…`; one that no operation has would be left out without a word. */
function parametersOf(pairs: readonly string[]): Record<string, string> {
  const known = documentSuite.contract.operations.flatMap(({ parameters }) =>
    parameters.flatMap((one) => (one.in === 'path' ? [one.name] : [])),
  );
  const entries = pairs.map((pair): [string, string] => {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
    if (!known.includes(name) || value === '') {
      throw new UsageError(`--parameter takes <name>=<value>; the names are ${known.join(', ')}.`);
    }
    return [name, value];
  });
  return Object.fromEntries(entries);
}

/** Name and code of an error; never its message, which may quote what was sent. */
function nameOf(error: Error): string {
  const code = 'code' in error ? error.code : error.cause instanceof Error && 'code' in error.cause && error.cause.code;
  return code ? `${error.name}, ${code}` : error.name;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new UsageError('--port is a number from 0 to 65535.');
  return port;
}
