// The clients of the peers: generated from the same document by their own tools, bundled as a user would, and called.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { cacheFile } from './cache.mjs';
import { runNode } from './command.mjs';
import { documentPath } from './requests.mjs';
import { peer, peerPath } from './versions.mjs';

const project = '375d8d8fad1f43039e23d3b6c0f60a19';

/** Programs with one call each: `call(origin)` returns the function that sends a body. */
const programs = {
  ours: `import { createGeminiDBClient } from '@otc-geminidb/client';
export const call = (origin) => {
  const client = createGeminiDBClient({ endpoint: origin, projectId: '${project}', token: 'a-made-up-token' });
  return (body) => client.createInstance(body);
};`,
  'openapi-fetch': `import createClient from 'openapi-fetch';
export const call = (origin) => {
  const client = createClient({ baseUrl: origin });
  return async (body) => (await client.POST('/v3/{project_id}/instances', {
    params: { path: { project_id: '${project}' } }, headers: { 'X-Auth-Token': 'a-made-up-token' }, body })).data;
};`,
  'openapi-fetch-ajv': `import createClient from 'openapi-fetch';
import { validate } from './ajv-standalone.mjs';
export const call = (origin) => {
  const client = createClient({ baseUrl: origin });
  return async (body) => {
    if (!validate(body)) throw new TypeError(JSON.stringify(validate.errors));
    return (await client.POST('/v3/{project_id}/instances', {
      params: { path: { project_id: '${project}' } }, headers: { 'X-Auth-Token': 'a-made-up-token' }, body })).data;
  };
};`,
  'hey-api': `import { createClient } from './hey-api/client/index.ts';
import { createInstance } from './hey-api/sdk.gen.ts';
export const call = (origin) => {
  const client = createClient({ baseUrl: origin, auth: 'a-made-up-token' });
  return async (body) => (await createInstance({ client, path: { project_id: '${project}' }, body })).data;
};`,
  orval: `import { createInstance } from './orval.ts';
export const call = (origin) => async (body) => (await createInstance('${project}', body, {
  headers: { 'X-Auth-Token': 'a-made-up-token' } })).data;`,
  redocly: `import { client } from './redocly.ts';
export const call = (origin) => {
  client.configure({ serverUrl: origin, auth: { apiKey: { token: 'a-made-up-token' } } });
  return (body) => client.createInstance({ path: { project_id: '${project}' }, body });
};`,
  huawei: `import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core';
import { GaussDBforNoSQLClient } from '@huaweicloud/huaweicloud-sdk-gaussdbfornosql/v3/GaussDBforNoSQLClient.js';
export const call = (origin) => {
  const credentials = new BasicCredentials().withAk('made-up').withSk('made-up').withProjectId('${project}');
  const client = GaussDBforNoSQLClient.newBuilder().withCredential(credentials).withEndpoint(origin).build();
  return (body) => client.createInstance({ body });
};`,
  zod: `import * as z from 'zod'; export const call = () => (body) => z.object({ name: z.string() }).parse(body);`,
};

/** What each candidate is, with its version. */
export const what = {
  'openapi-fetch': () => `${peer('openapi-fetch')}, no validation`,
  'openapi-fetch-ajv': () => `${peer('openapi-fetch')} with an Ajv validator`,
  'hey-api': () => `${peer('@hey-api/openapi-ts')} (the newest for Node 20), no validation`,
  orval: () => `${peer('orval')}, no validation`,
  redocly: () => `${peer('@redocly/cli')} generate-client, no validation`,
  huawei: () => `${peer('@huaweicloud/huaweicloud-sdk-gaussdbfornosql')}, no validation`,
  zod: () => `${peer('zod')} alone, one property`,
};

/** Lets the peers' tools generate their clients, once. */
async function generate(origin) {
  const hey = cacheFile('hey-api');
  if (!existsSync(hey)) {
    await runNode([
      peerPath('@hey-api/openapi-ts', 'bin/run.js'),
      '-i',
      documentPath,
      '-o',
      hey,
      '-c',
      '@hey-api/client-fetch',
    ]);
  }
  const config = cacheFile('orval.config.mjs');
  const output = { target: cacheFile('orval.ts'), client: 'fetch', baseUrl: origin };
  writeFileSync(config, `export default ${JSON.stringify({ api: { input: documentPath, output } })};\n`);
  await runNode([peerPath('orval', 'dist/bin/orval.mjs'), '--config', config]);
  await runNode([
    peerPath('@redocly/cli', 'bin/cli.js'),
    'generate-client',
    documentPath,
    '-o',
    cacheFile('redocly.ts'),
  ]);
}

/**
 * Generates and bundles every client.
 * @returns {Promise<{ [name: string]: string }>} the bundles' paths by name
 */
export async function bundleClients(
  names = Object.keys(programs),
  { origin = 'https://endpoint.invalid', minify = false } = {},
) {
  if (names.some((name) => name !== 'ours')) {
    await generate(origin);
    const { ajvStandaloneFile } = await import('./peer-schemas.mjs');
    await ajvStandaloneFile();
  }
  const { build } = await import('esbuild');
  const bundles = {};
  for (const name of names) {
    const outdir = cacheFile(`bundle-${name}${minify ? '-min' : ''}`);
    rmSync(outdir, { recursive: true, force: true });
    await build({
      stdin: { contents: programs[name], resolveDir: cacheFile(''), sourcefile: `${name}.mjs` },
      bundle: true,
      entryNames: 'call',
      format: 'esm',
      legalComments: 'none',
      logLevel: 'error',
      minify,
      outdir,
      outExtension: { '.js': '.mjs' },
      // The SDK is CommonJS for Node; what it requires must be there.
      ...(name === 'huawei' && {
        banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
      }),
      platform: name === 'huawei' ? 'node' : 'browser',
      splitting: true,
      target: 'es2022',
    });
    bundles[name] = `${outdir}/call.mjs`;
  }
  return bundles;
}

/** Loads a bundle and makes its call. */
export async function callOf(bundle, origin) {
  const { call } = await import(pathToFileURL(bundle).href);
  return call(origin);
}
