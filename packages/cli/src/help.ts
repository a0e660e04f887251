// The help: both commands, where settings come from, and the exit codes.
import { exitCodeTable } from './exit-codes.js';
import { secretNames, secretVariable } from './secrets.js';
import { variables } from './settings.js';

const secrets = secretNames
  .map((name) => `  ${secretVariable(name).padEnd(26)}the ${name}, so that it need not stand in the file`)
  .join('\n');

/** The text of --help. */
export const help: string = `Checks and sends create-instance requests of GeminiDB.

  geminidb validate [file...]   prints every issue with its place, rule and error code; sends nothing
  geminidb create [file]        shows what will be created, asks, and sends it

A file is YAML or JSON; - or no file stands for standard input. For create it holds one request.

validate
  --format pretty|json|github   for people (default), for programs, as annotations of GitHub Actions
  --without-secrets             a missing ${secretNames.join(' or ')} is no fault: create gets it from elsewhere

create
  --endpoint <host>             host of the region's endpoint, such as it stands under Regions and Endpoints
  --project-id <id>             id of the project in the region
  --token-file <file>           file with the token; there is no option for the token itself
  --yes, -y                     do not ask; an instance is billed
  --dry-run                     only show what would be sent; needs no token
  --json                        print the ending as JSON on standard output
  --timeout <seconds>           overall limit, default 60
  --allow-insecure-http         permit plain http to other machines: token and password travel in the clear

  --help, -h   --version, -V

Environment
  ${variables.endpoint.join(', ').padEnd(26)}the endpoint
  ${variables.projectId.join(', ').padEnd(26)}the project's id
  ${variables.token.join(', ').padEnd(26)}the token; the first that is set
${secrets}
  ${'NO_COLOR'.padEnd(26)}no colours

Exit codes
${exitCodeTable}
`;
