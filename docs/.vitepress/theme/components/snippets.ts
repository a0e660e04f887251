// A request that was typed into the page, as a command or program to take away. Token and project come from the environment.

/** What is sent. */
export interface Draft {
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  /** Body as it was typed. */
  readonly body: string;
}

/** The request as a curl command. */
export function asCurl({ method, path, body }: Draft): string {
  const url = `$OS_GEMINIDB_ENDPOINT${path.replace('{project_id}', '$OS_PROJECT_ID')}`;
  return [
    `curl --proto-default https --silent --show-error --fail-with-body --request ${method} \\`,
    `  "${url}" \\`,
    `  --header "X-Auth-Token: $OS_TOKEN" \\`,
    `  --header "Content-Type: application/json" \\`,
    `  --data-binary @- <<'JSON'`,
    body,
    'JSON',
    '',
  ].join('\n');
}

/** The request as a program that uses the client; JSON is TypeScript as it stands. */
export function asTypeScript({ operation, body }: Draft): string {
  return `import { createGeminiDBClient } from '@otc-geminidb/client';

const { OS_GEMINIDB_ENDPOINT = '', OS_PROJECT_ID = '', OS_TOKEN = '' } = process.env;
const client = createGeminiDBClient({ endpoint: OS_GEMINIDB_ENDPOINT, projectId: OS_PROJECT_ID, token: OS_TOKEN });

console.log(await client.${operation}(${body}));
`;
}
