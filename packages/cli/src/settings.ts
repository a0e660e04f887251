// Where to send a request and as whom: from options, else from the usual variables. Never a secret on the command line.
import { readFileSync } from 'node:fs';
import { Failure } from './failure.js';

/** Variables, in the order in which they are asked. */
export const variables = {
  endpoint: ['OS_GEMINIDB_ENDPOINT'],
  projectId: ['OS_PROJECT_ID'],
  token: ['OS_AUTH_TOKEN', 'OS_TOKEN'],
} as const;

/** Options that say where to send. */
export interface SettingOptions {
  readonly endpoint: string | undefined;
  readonly projectId: string | undefined;
  readonly tokenFile: string | undefined;
}

/** Where to send, as far as it is known. */
export interface Settings {
  readonly endpoint: string | undefined;
  readonly projectId: string | undefined;
  readonly token: string | undefined;
}

/**
 * Collects the settings.
 * @throws {Failure} when the file with the token cannot be read.
 */
export function settingsOf(options: SettingOptions, environment: NodeJS.ProcessEnv): Settings {
  const from = (names: readonly string[]) => names.map((name) => environment[name]?.trim()).find(Boolean);
  return {
    endpoint: options.endpoint?.trim() || from(variables.endpoint),
    projectId: options.projectId?.trim() || from(variables.projectId),
    token: options.tokenFile === undefined ? from(variables.token) : readToken(options.tokenFile),
  };
}

/** What is missing for sending, with where to give it. */
export function missingSettings({ endpoint, projectId, token }: Settings): string[] {
  const missing: string[] = [];
  if (!endpoint) missing.push(`the endpoint of the region: --endpoint or ${variables.endpoint.join(' or ')}`);
  if (!projectId) missing.push(`the project's id: --project-id or ${variables.projectId.join(' or ')}`);
  if (!token) missing.push(`the token: ${variables.token.join(' or ')}, or --token-file`);
  return missing;
}

function readToken(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    throw new Failure(`The token cannot be read from ${file}.`);
  }
}
