// The code samples of every operation, all made from the first example of its body: curl, client, fetch and Python.
import { type Document, type Json, resolve } from '../../document.js';
import { type Operation, operationsOf } from '../../operations.js';
import { fieldsOf } from './fields.js';
import { json, literal, python, typescript } from './literal.js';

/** A sample: its language as documentation tools name it, what a reader sees, and the file that it stands in. */
interface Sample {
  readonly lang: string;
  readonly label: string;
  readonly file: string;
  readonly source: string;
}

/** Emits the samples and their index, by file name. */
export function samples(document: Document): Record<string, string> {
  const byOperation = operationsOf(document).map((operation) => ({
    operation,
    samples: samplesOf(document, operation),
  }));
  const files = byOperation.flatMap(({ samples }) =>
    samples.map(({ file, source }): [string, string] => [file, source]),
  );
  const index = byOperation.map(({ operation, samples }) => [
    operation.id,
    {
      method: operation.method,
      path: operation.path,
      summary: operation.summary ?? operation.id,
      parameters: Object.fromEntries(
        operation.parameters.map((parameter) => [parameter.name, exampleOf(document, parameter.schema)]),
      ),
      credentials: operation.credentials.map(({ name }) => name),
      bodies: Object.fromEntries(operation.bodies[0]?.examples.map(({ name, value }) => [name, value]) ?? []),
      wrong: wrongOf(document, operation),
      samples: samples.map(({ lang, label, file }) => ({ lang, label, file })),
    },
  ]);
  return {
    ...Object.fromEntries(files),
    'samples/index.json': `${JSON.stringify(Object.fromEntries(index), null, 2)}\n`,
  };
}

/** For each field of the body that has one: where it is, and a value that breaks its rule. */
function wrongOf(document: Document, operation: Operation): [pointer: string, value: Json][] {
  const [body] = operation.bodies;
  if (body === undefined) return [];
  return fieldsOf(document, body.schema, body.examples[0]?.value).flatMap(({ keys, wrong }): [string, Json][] =>
    wrong === undefined ? [] : [[`/${keys.join('/')}`, wrong]],
  );
}

function samplesOf(document: Document, operation: Operation): Sample[] {
  const folder = `samples/${operation.id}`;
  return [
    { lang: 'Shell', label: 'curl', file: `${folder}/curl.sh`, source: curl(document, operation) },
    {
      lang: 'TypeScript',
      label: 'TypeScript (client)',
      file: `${folder}/client.ts`,
      source: client(document, operation),
    },
    {
      lang: 'TypeScript',
      label: 'TypeScript (fetch)',
      file: `${folder}/fetch.ts`,
      source: fetchSample(document, operation),
    },
    { lang: 'Python', label: 'Python', file: `${folder}/python.py`, source: pythonSample(document, operation) },
  ];
}

/** Values that a reader has in the environment: the tenant's project by name, everything else from the example. */
const projectParameter = 'project_id';

function exampleOf(document: Document, schema: Json): Json {
  return resolve(document, schema).example ?? 'example';
}

function bodyOf(operation: Operation): Json | undefined {
  return operation.bodies[0]?.examples[0]?.value;
}

/** The path with its parameters filled in: the project by `project`, the others by their examples. */
function address(document: Document, operation: Operation, project: string): string {
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    if (name === projectParameter) return project;
    const parameter = operation.parameters.find((candidate) => candidate.in === 'path' && candidate.name === name);
    return encodeURIComponent(String(parameter ? exampleOf(document, parameter.schema) : name));
  });
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(
      ({ name, schema }) => `${encodeURIComponent(name)}=${encodeURIComponent(String(exampleOf(document, schema)))}`,
    );
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
}

function headersOf(operation: Operation, token: string): [string, string][] {
  const media = operation.bodies[0]?.mediaType;
  return [
    ...operation.credentials
      .filter((credential) => credential.in === 'header')
      .map(({ name }): [string, string] => [name, token]),
    ...(bodyOf(operation) === undefined || media === undefined
      ? []
      : ([['Content-Type', media]] as [string, string][])),
  ];
}

function curl(document: Document, operation: Operation): string {
  const body = bodyOf(operation);
  const lines = [
    // A host without a scheme would be called over plain http.
    `curl --proto-default https --silent --show-error --fail-with-body --request ${operation.method}`,
    `  "$OS_GEMINIDB_ENDPOINT${address(document, operation, '$OS_PROJECT_ID')}"`,
    ...headersOf(operation, '$OS_TOKEN').map(([name, value]) => `  --header "${name}: ${value}"`),
    ...(body === undefined ? [] : [`  --data-binary @- <<'JSON'\n${literal(body, json)}\nJSON`]),
  ];
  return `${lines.join(' \\\n')}\n`;
}

const environment = `const { OS_GEMINIDB_ENDPOINT = '', OS_PROJECT_ID = '', OS_TOKEN = '' } = process.env;\n`;

function client(document: Document, operation: Operation): string {
  const body = bodyOf(operation);
  const parameters: Record<string, Record<string, Json>> = {};
  for (const { name, in: place, required, schema } of operation.parameters) {
    if (!required || name === projectParameter) continue;
    parameters[place] = { ...parameters[place], [name]: exampleOf(document, schema) };
  }
  const given = [
    ...(body === undefined ? [] : [literal(body, typescript)]),
    ...(Object.keys(parameters).length > 0 ? [literal({ parameters }, typescript)] : []),
  ];
  return `import { createGeminiDBClient } from '@otc-geminidb/client';

${environment}const client = createGeminiDBClient({
  endpoint: OS_GEMINIDB_ENDPOINT,
  projectId: OS_PROJECT_ID,
  token: OS_TOKEN,
});

const answer = await client.${operation.id}(${given.join(', ')});
console.log(answer);
`;
}

function fetchSample(document: Document, operation: Operation): string {
  const body = bodyOf(operation);
  const headers = headersOf(operation, 'OS_TOKEN').map(([name, value]) => {
    return `    ${typescript.key(name)}: ${value === 'OS_TOKEN' ? value : typescript.text(value)},\n`;
  });
  const url = `\${OS_GEMINIDB_ENDPOINT}${address(document, operation, `\${OS_PROJECT_ID}`)}`;
  return `${environment}
// The endpoint is https:// and the host of your region.
const response = await fetch(\`${url}\`, {
  method: '${operation.method}',
  redirect: 'error', // a redirect would carry token and body to another host
${headers.length > 0 ? `  headers: {\n${headers.join('')}  },\n` : ''}${
  body === undefined ? '' : `  body: JSON.stringify(${literal(body, typescript, '  ')}),\n`
}});
console.log(response.status, await response.text());
`;
}

function pythonSample(document: Document, operation: Operation): string {
  const body = bodyOf(operation);
  const headers = headersOf(operation, 'OS_TOKEN').map(([name, value]) => {
    return `        ${JSON.stringify(name)}: ${value === 'OS_TOKEN' ? 'os.environ["OS_TOKEN"]' : JSON.stringify(value)},\n`;
  });
  const url = `os.environ["OS_GEMINIDB_ENDPOINT"] + f"${address(document, operation, '{project}')}"`;
  return `import json
import os
import urllib.request


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args):
        return None  # a redirect would carry the token to another host


project = os.environ["OS_PROJECT_ID"]
${body === undefined ? '' : `body = ${literal(body, python)}\n`}# The endpoint is https:// and the host of your region.
request = urllib.request.Request(
    ${url},
    method="${operation.method}",
${body === undefined ? '' : '    data=json.dumps(body).encode(),\n'}    headers={
${headers.join('')}    },
)
with urllib.request.build_opener(NoRedirect).open(request, timeout=60) as response:
    print(response.status, response.read().decode())
`;
}
