// The command create: shows what a request creates, asks, sends it, and says what became of it.
import { ConfigurationError, createGeminiDBClient, type GeminiDBClient } from '@otc-geminidb/client';
import { operations } from '@otc-geminidb/schema/operations';
import { requestValidators } from '@otc-geminidb/schema/requests';
import { indented, type Result, tellEnding } from './ending.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import type { Host } from './host.js';
import { standardInput } from './input.js';
import { interruptible } from './interruption.js';
import type { Output } from './output.js';
import { ask, canAsk } from './prompt.js';
import { issueLines } from './report.js';
import { askForSecrets, type CreateRequest, judged, readRequest, withSecretsOf } from './request.js';
import { masked, secretNames, secretVariable } from './secrets.js';
import { missingSettings, type SettingOptions, type Settings, settingsOf } from './settings.js';

/** What create can be told. */
export interface CreateOptions extends SettingOptions {
  /** Left out, standard input. */
  readonly file: string | undefined;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly timeoutMs: number;
  readonly allowInsecureHttp: boolean;
}

/** Sends one request, unless something speaks against it before. */
export async function create(options: CreateOptions, output: Output, host: Host): Promise<ExitCode> {
  try {
    return await perform(options, output, host);
  } catch (error) {
    if (options.json && error instanceof Failure) {
      output.json({ outcome: 'not-sent', error: { name: error.name, message: error.message } });
    }
    throw error;
  }
}

async function perform(options: CreateOptions, output: Output, host: Host): Promise<ExitCode> {
  const { file = standardInput, yes, dryRun, json } = options;
  if (options.file === undefined && host.stdin.isTTY) throw new Failure('Give a file, or - for standard input.');
  const settings = settingsOf(options, host.environment);
  for (const name of secretNames) output.redactor.add(host.environment[secretVariable(name)]);
  if (settings.token) output.redactor.add(settings.token);

  const read = await readRequest(file, host);
  output.redactor.addFrom(read.value);
  const document = withSecretsOf(read, host.environment);
  // A secret that is asked for can only be missing, so everything else is judged before anyone is asked.
  const { issues, request } = judged(document, dryRun || canAsk(host));
  if (issues.length > 0) return refuse(issues, file, json, output);
  if (!dryRun) {
    refuseMissing(settings);
    if (!yes && !canAsk(host)) {
      throw new Failure('Creating an instance is billed, and there is no terminal to ask: say --yes if you are sure.');
    }
  }
  const client = clientOf(options, settings, output);
  if (dryRun) return showOnly(settings, request, json, output);
  return await interruptible(async (signal) => {
    const complete = await askForSecrets(document, output, host, signal);
    const { request } = judged(complete, false);
    show(settings, request, output);
    if (!yes) {
      const answer = await ask(host, 'Create it? From then on it is billed. [y/N] ', false, signal);
      if (!/^y(es)?$/i.test(answer.trim())) throw new Failure('Nothing was sent.', exitCodes['not-sent']);
    }
    return await send(client, request, json, output, signal);
  });
}

async function send(
  client: GeminiDBClient,
  request: CreateRequest,
  json: boolean,
  output: Output,
  signal: AbortSignal,
): Promise<ExitCode> {
  let result: Result;
  try {
    result = await client.safe.createInstance(request, { signal });
  } catch (error) {
    // The client promises that this does not happen; if it does, nobody knows how far the request came.
    const name = error instanceof Error ? error.name : typeof error;
    const message = `A fault of this program (${name}): an instance may exist. Look in the console before sending again.`;
    if (json) output.json({ outcome: 'unknown', error: { name, message } });
    output.say(message);
    return exitCodes.unknown;
  }
  return tellEnding(result, json, output);
}

/** @throws {Failure} when it is not known where to send, or as whom. */
function refuseMissing(settings: Settings): void {
  const missing = missingSettings(settings);
  if (missing.length > 0) throw new Failure(`Missing:\n${missing.map((each) => `  ${each}`).join('\n')}`);
}

function refuse(issues: ReturnType<typeof judged>['issues'], file: string, json: boolean, output: Output): ExitCode {
  if (json) output.json({ outcome: 'not-sent', error: { name: 'RequestValidationError' }, issues });
  else for (const issue of issues) output.result(issueLines(file, issue, output));
  const lacks = issues.find(({ pointer, keyword }) => keyword === 'required' && secretNames.includes(pointer.slice(1)));
  if (lacks) output.say(`The ${lacks.pointer.slice(1)} can also come from ${secretVariable(lacks.pointer.slice(1))}.`);
  output.say('The request breaks rules; nothing was sent.');
  return exitCodes.invalid;
}

/** @throws {Failure} when the settings cannot work. */
function clientOf(options: CreateOptions, settings: Settings, output: Output): GeminiDBClient {
  const { endpoint, projectId, token } = settings;
  const verdict = requestValidators.createInstance.parameters({ path: { project_id: projectId ?? 'none' } });
  if (!verdict.ok) {
    const [{ message, rule, errorCode }] = verdict.issues;
    throw new Failure(`${message} (${rule}, ${errorCode})`, exitCodes.invalid);
  }
  try {
    return createGeminiDBClient({
      endpoint: endpoint ?? 'localhost',
      projectId: projectId ?? '',
      token: token ?? '',
      timeoutMs: options.timeoutMs,
      allowInsecureHttp: options.allowInsecureHttp,
      onAttempt({ attempt, status, errorCode, againInMs }) {
        if (againInMs === undefined) return;
        const what = status === undefined ? 'no connection' : [status, errorCode].filter(Boolean).join(' ');
        output.say(`Attempt ${attempt}: ${what}; again in ${(againInMs / 1000).toFixed(1)} s, as nothing was created.`);
      },
      onUnexpectedResponse({ issues }) {
        output.say(`The answer is not what the document says: ${issues.map(({ message }) => message).join('; ')}.`);
      },
    });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new Failure(error.message.replace('set allowInsecureHttp', 'say --allow-insecure-http'));
  }
}

function targetOf({ endpoint, projectId }: Settings): string {
  const { method, path } = operations.createInstance;
  const origin = /:\/\//.test(endpoint ?? '') ? endpoint : `https://${endpoint ?? '<endpoint>'}`;
  const project = projectId === undefined ? '<project id>' : encodeURIComponent(projectId);
  return `${method} ${origin?.replace(/\/$/, '')}${path.replace(/\{[^}]*\}/, project)}`;
}

function show(settings: Settings, request: CreateRequest, output: Output): void {
  output.say(output.paintMessage('bold', targetOf(settings)));
  output.say(indented(masked(request)));
}

function showOnly(settings: Settings, request: CreateRequest, json: boolean, output: Output): ExitCode {
  if (json) output.json({ outcome: 'not-sent', dryRun: true, target: targetOf(settings), request: masked(request) });
  else {
    output.result(output.paint('bold', targetOf(settings)));
    output.result(indented(masked(request)));
    output.say('The request is valid. Nothing was sent.');
  }
  const lacks = secretNames.filter((name) => !Object.hasOwn(request, name));
  for (const name of lacks) output.say(`Still to come: the ${name}, from ${secretVariable(name)} or asked for.`);
  return exitCodes.ok;
}
