// From a fresh clone to a created instance: builds everything, then shows what the products do. Ends by itself.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { turbo, turboLines } from './turbo.mjs';

process.on('uncaughtException', (error) => {
  console.error(`\n${paint('red', 'The demo stopped:')} ${error.message}`);
  process.exitCode = 1;
});

const root = fileURLToPath(new URL('..', import.meta.url));
const colours = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (style, text) => (colours ? styleText(style, text) : text);
const print = (line = '') => console.log(line);
const item = (mark, text) => print(`  ${paint(mark === '✓' ? 'green' : 'yellow', mark)} ${text}`);

/** Announces a step, so that nobody waits in silence. */
function step(number, title) {
  print(`\n${paint('bold', `${number}. ${title}`)}`);
}

/** Runs turbo tasks, names each as it starts, and shows their output only when one fails. */
async function run(tasks, what) {
  const began = Date.now();
  let cached = 0;
  let total = 0;
  const status = await turboLines([...tasks, '--output-logs=hash-only', '--ui=stream'], (line) => {
    const [, task, hit] = /^(?:@otc-geminidb\/)?(\S+): cache (hit|miss)/.exec(line) ?? [];
    if (!task) return;
    total += 1;
    if (hit === 'hit') cached += 1;
    else print(`      ${task.replace(':', ': ')}`);
  });
  if (status !== 0) {
    turbo([...tasks, '--output-logs=errors-only', '--ui=stream'], { cwd: root, stdio: 'inherit' });
    throw new Error(`${what}: this failed; the output above says where.`);
  }
  item('✓', `${what} (${((Date.now() - began) / 1000).toFixed(1)} s, ${cached} of ${total} tasks from the cache)`);
}

/** One issue or answer, indented under its item. */
const detail = (text) => print(`      ${text}`);

print(paint('bold', 'GeminiDB OpenAPI toolkit: from the document to a created instance'));

step(1, 'Lint the document, generate and build everything');
await run(['@otc-geminidb/openapi#lint'], 'the document is linted: no errors, no warnings');
await run(['build'], 'types, validators, client, sandbox, contract tests and docs are generated and built');

const { createGeminiDBClient, RequestValidationError, ApiError } = await import('@otc-geminidb/client');
const { createSandbox } = await import('@otc-geminidb/sandbox');
const document = JSON.parse(readFileSync(new URL('../openapi/generated/openapi.json', import.meta.url), 'utf8'));
const page = document.components.examples['CreateInstanceRequest.page'].value;

step(2, 'Start the sandbox on a free port');
const server = await createSandbox().listen({ port: 0 });
item('✓', `it listens on ${server.url}`);

try {
  const client = createGeminiDBClient({
    endpoint: server.url,
    projectId: '375d8d8fad1f43039e23d3b6c0f60a19',
    token: 'a-made-up-token',
  });

  step(3, "Create the API reference's example instance through the typed client");
  const instance = await client.createInstance(page);
  item('✓', `202 Accepted: ${instance.name} is ${instance.status}`);
  detail(`id ${instance.id}`);
  detail(`job ${instance.job_id}`);

  step(4, 'A wrong request is refused before it leaves');
  try {
    await client.createInstance({
      ...page,
      name: '1st-cluster',
      flavor: [{ ...page.flavor[0], num: 2 }],
      backup_strategy: { start_time: '08:10-09:10', keep_days: 36 },
      flavour: [],
    });
    throw new Error('The client sent a wrong request.');
  } catch (error) {
    if (!(error instanceof RequestValidationError)) throw error;
    item('✗', `${error.issues.length} issues, nothing was sent:`);
    for (const { rule, errorCode, message } of error.issues) detail(`${rule}  ${errorCode}  ${message}`);
  }

  step(5, 'The same rule, kept by the sandbox when the client does not check');
  try {
    await client.createInstance({ ...page, flavor: [{ ...page.flavor[0], num: 2 }] }, { validate: false });
    throw new Error('The sandbox accepted a wrong request.');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    item('✗', `${error.status} ${error.errorCode}: ${error.errorMessage}`);
  }
} finally {
  await server.close();
}

step(6, 'Recorded traffic against the document');
const { verify } = await import('@otc-geminidb/contract-tests');
const report = await verify([fileURLToPath(new URL('../packages/contract-tests/recordings', import.meta.url))]);
const { recordings, checks, passed, failed } = report;
item(failed === 0 ? '✓' : '✗', `${recordings} recordings, ${checks} checks: ${passed} passed, ${failed} failed`);
detail(report.evidence);
if (failed > 0) throw new Error('Recordings and document part; `npx geminidb-contract verify` says where.');

step(7, 'Where the products lie');
const products = [
  ['the bundled document', 'openapi/generated/openapi.yaml'],
  ['types', 'packages/types/generated/'],
  ['validators and error catalogue', 'packages/schema/dist/'],
  ['client', 'packages/client/dist/'],
  ['sandbox', 'packages/sandbox/dist/'],
  ['contract tests', 'packages/contract-tests/dist/'],
  ['rendered docs', 'docs/dist/index.html (npm run docs:preview serves them)'],
];
for (const [what, where] of products) print(`  ${what.padEnd(32)}${where}`);
print(`\n${paint('green', 'Done.')} Next: npm run docs:preview, or npx geminidb-sandbox --help`);
