// The recordings in other tools: MSW's fromTraffic and Playwright's routeFromHAR replay them, and the client runs on both.
import { join } from 'node:path';
import { fromTraffic } from '@mswjs/source/traffic';
import { createGeminiDBClient } from '@otc-geminidb/client';
import type { CreateInstanceRequest } from '@otc-geminidb/types';
import { getResponse } from 'msw';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import type { HarEntry } from '../src/index.js';
import { allRecordings, bodyOf, recordingOf, recordings } from './support.js';

const projectId = '375d8d8fad1f43039e23d3b6c0f60a19';
const pages = ['documentation/createInstance.page', 'sandbox/createInstance.example-page'];

/** The client wants a real host; a recording has the document's placeholder. */
function clientOn(fetch: (request: Request) => Promise<Response>) {
  return createGeminiDBClient({
    endpoint: 'geminidb.test',
    projectId,
    token: 'a-token',
    maxAttempts: 1,
    fetch: async (request) => {
      const { method, headers, body } = request as Request;
      const url = (request as Request).url.replace('geminidb.test', 'endpoint.invalid');
      return fetch(new Request(url, { method, headers, body, duplex: 'half' } as RequestInit));
    },
  });
}

it.each(pages)("MSW's fromTraffic replays %s to the client", async (name) => {
  const har = recordingOf(name);
  const [entry] = har.log.entries as readonly [HarEntry];
  const handlers = fromTraffic(har as never);
  const client = clientOn(
    async (request) => (await getResponse(handlers, request)) ?? new Response('', { status: 599 }),
  );
  const instance = await client.createInstance(bodyOf(entry, 'request') as CreateInstanceRequest);
  expect(instance).toEqual(bodyOf(entry, 'response'));
});

it("MSW's fromTraffic takes every recording", () => {
  for (const { name, har } of allRecordings()) expect(fromTraffic(har as never).length, name).toBeGreaterThan(0);
});

it.skipIf(chromiumPath === undefined)(
  "Playwright's routeFromHAR replays a recording to the client (skipped where Chromium is not installed)",
  { timeout: 60_000 },
  async () => {
    const [entry] = recordingOf(pages[0] ?? '').log.entries as readonly [HarEntry];
    const running = await chromium.launch({
      executablePath: chromiumPath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
    });
    try {
      const page = await running.newPage();
      await page.routeFromHAR(join(recordings, `${pages[0]}.har`), { notFound: 'abort' });
      await page.route('https://endpoint.invalid/', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<p>' }),
      );
      await page.goto('https://endpoint.invalid/');
      const client = clientOn(async (request) => {
        const sent = {
          url: request.url,
          method: request.method,
          headers: [...request.headers],
          body: await request.text(),
        };
        const got = await page.evaluate(async ({ url, ...init }) => {
          const answer = await fetch(url, init as RequestInit);
          return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
        }, sent);
        return new Response(got.body, { status: got.status, headers: got.headers });
      });
      const instance = await client.createInstance(bodyOf(entry, 'request') as CreateInstanceRequest);
      expect(instance).toEqual(bodyOf(entry, 'response'));
    } finally {
      await running.close();
    }
  },
);
