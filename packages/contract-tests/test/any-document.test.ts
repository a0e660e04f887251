// The suite of another document: a GET with query parameters and a DELETE without a body, judged by the same code.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type HarEntry, recordingFetch, verify } from '../src/index.js';
import { sanitizer } from '../src/sanitize.js';
import { suiteOf } from './mutation.js';
import { recordingOf, temporaryFolder } from './support.js';

const ticket = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'integer' }, state: { type: 'string', enum: ['open', 'shut'] } },
};
const suite = suiteOf({
  sha256: '0',
  root: {
    openapi: '3.0.3',
    info: { title: 'Tickets', version: '1' },
    servers: [{ url: 'https://tickets.example/api' }],
    security: [{ key: [] }],
    paths: {
      '/tickets': {
        get: {
          operationId: 'listTickets',
          parameters: [
            { name: 'limit', in: 'query', required: true, schema: { type: 'integer', minimum: 1, maximum: 50 } },
          ],
          responses: {
            '200': {
              description: 'All.',
              content: { 'application/json': { schema: { type: 'array', items: ticket } } },
            },
            '400': { description: 'No.' },
          },
        },
      },
      '/tickets/{id}': {
        delete: {
          operationId: 'deleteTicket',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { '204': { description: 'Gone.' } },
        },
      },
    },
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
  },
});

function exchange(method: string, path: string, status: number, body?: unknown): HarEntry {
  const [entry] = recordingOf('documentation/createInstance.page').log.entries as readonly [HarEntry];
  const { postData: _, ...request } = entry.request;
  const text = body === undefined ? '' : JSON.stringify(body);
  const mimeType = body === undefined ? '' : 'application/json';
  return {
    ...entry,
    request: {
      ...request,
      method,
      url: `https://tickets.example/api${path}`,
      headers: [{ name: 'X-Key', value: 'stand-in-token' }],
    },
    response: { ...entry.response, status, headers: [], content: { size: text.length, mimeType, text } },
  };
}

it('judges traffic of other operations', async () => {
  const file = join(temporaryFolder(), 'tickets.har');
  const entries = [
    exchange('GET', '/tickets?limit=5', 200, [{ id: 1, state: 'open' }, { id: 2 }]),
    exchange('DELETE', '/tickets/7', 204),
    exchange('GET', '/tickets?limit=51', 200, []),
    exchange('GET', '/tickets?limit=5', 200, [{ id: 1, state: 'lost', owner: 'x' }]),
    exchange('DELETE', '/tickets/7', 204, {}),
    exchange('PATCH', '/tickets/7', 200),
  ];
  writeFileSync(file, JSON.stringify({ log: { version: '1.2', entries } }));
  const report = await verify([file], { suite });
  expect(report.findings.map(({ exchange: number, kind, pointer }) => `${number} ${kind} ${pointer}`)).toEqual([
    '3 accepted-against-rule /query/limit',
    '4 body /0/state',
    '4 undocumented-property /0/owner',
    '5 content-type undefined',
    '6 operation undefined',
  ]);
  expect(report.coverage.operations.percent).toBe(100);
  expect(report.coverage.enumValues.never).toEqual([
    '/paths/~1tickets/get/responses/200/content/application~1json/schema/items.state = "shut"',
  ]);
});

it('takes its secrets out and lets only what is safe pass', async () => {
  const dirty = exchange('DELETE', '/tickets/secret-ticket-id', 204);
  const [header] = dirty.request.headers;
  const clean = sanitizer(suite)({
    ...dirty,
    request: { ...dirty.request, headers: [{ name: header?.name ?? '', value: 'real-key' }] },
  });
  expect(JSON.stringify(clean)).not.toMatch(/real-key|secret-ticket-id|tickets\.example/);
  const sent: string[] = [];
  const send = recordingFetch({
    out: temporaryFolder(),
    suite,
    fetch: async (request) => {
      sent.push(request.method);
      return Response.json([]);
    },
  });
  const headers = { 'X-Key': 'a-key' };
  await send('https://tickets.example/api/tickets?limit=5', { headers });
  await expect(send('https://tickets.example/api/tickets/7', { method: 'DELETE', headers })).rejects.toThrow(
    'Nothing was sent',
  );
  expect(sent).toEqual(['GET']);
});
