// Reads the command line. Secrets do not belong on it: other users of the machine see it, and histories keep it.
import { parseArgs } from 'node:util';
import type { CreateOptions } from './create.js';
import { Failure } from './failure.js';
import { type Format, formats } from './report.js';
import { secretNames, secretVariable } from './secrets.js';
import { variables } from './settings.js';
import type { ValidateOptions } from './validate.js';

/** What the program is asked to do. */
export type Task =
  | { readonly command: 'help'; readonly asked: boolean }
  | { readonly command: 'version' }
  | { readonly command: 'validate'; readonly options: ValidateOptions }
  | { readonly command: 'create'; readonly options: CreateOptions };

/**
 * Reads the arguments after the program's name.
 * @throws {Failure} when they make no sense.
 */
export function parseArguments(given: readonly string[]): Task {
  refuseSecrets(given);
  const [command, ...rest] = given;
  const options = given.slice(0, given.includes('--') ? given.indexOf('--') : undefined);
  if (options.includes('--help') || options.includes('-h') || command === 'help')
    return { command: 'help', asked: true };
  if (command === undefined) return { command: 'help', asked: false };
  if (command === '--version' || command === '-V') return { command: 'version' };
  if (command === 'validate') return { command, options: validateOptions(rest) };
  if (command === 'create') return { command, options: createOptions(rest) };
  throw new Failure('There are two commands, validate and create; --help tells more.');
}

/** @throws {Failure} when a secret is given as an option, whatever comes after it. */
function refuseSecrets(given: readonly string[]): void {
  const places = new Map<string, string>([
    ['token', `${variables.token.join(' or ')}, or a file (--token-file)`],
    ...secretNames.map((name) => [name, `the request, ${secretVariable(name)}, or asked for`] as const),
  ]);
  for (const [name, places_] of places) {
    if (!given.some((each) => each === `--${name}` || each.startsWith(`--${name}=`))) continue;
    throw new Failure(
      `There is no --${name}: command lines show in the list of processes. It comes from ${places_}. ` +
        `Consider the one that was just given as known.`,
    );
  }
}

function validateOptions(args: string[]): ValidateOptions {
  const { values, positionals } = strictly(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'pretty' },
        'without-secrets': { type: 'boolean', default: false },
      },
    }),
  );
  const format = formats.find((known): known is Format => known === values.format);
  if (!format) throw new Failure(`--format is one of ${formats.join(', ')}.`);
  return { files: positionals, format, withoutSecrets: values['without-secrets'] };
}

function createOptions(args: string[]): CreateOptions {
  const { values, positionals } = strictly(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        endpoint: { type: 'string' },
        'project-id': { type: 'string' },
        'token-file': { type: 'string' },
        yes: { type: 'boolean', short: 'y', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        timeout: { type: 'string', default: '60' },
        'allow-insecure-http': { type: 'boolean', default: false },
      },
    }),
  );
  if (positionals.length > 1) throw new Failure('create sends one request: give one file.');
  const seconds = Number(values.timeout);
  if (!(seconds > 0 && seconds < 1e6)) throw new Failure('--timeout is a number of seconds above 0.');
  return {
    file: positionals[0],
    endpoint: values.endpoint,
    projectId: values['project-id'],
    tokenFile: values['token-file'],
    yes: values.yes,
    dryRun: values['dry-run'],
    json: values.json,
    timeoutMs: seconds * 1000,
    allowInsecureHttp: values['allow-insecure-http'],
  };
}

/** Turns the parser's own errors into ours; their first sentence names the option, never its value. */
function strictly<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new Failure(`${String((error as Error).message).split(/\.\s|\.?\n|\.$/, 1)[0]}. --help tells more.`);
  }
}
