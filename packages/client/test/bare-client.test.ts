// The bare openapi-fetch client: typed by the document, and nothing more.
import { expect, it } from 'vitest';
import { createBareClient } from '../src/openapi-fetch.js';
import { created, json, request } from './request.js';

it('sends what it is given, unvalidated', async () => {
  const sent: Request[] = [];
  const client = createBareClient({
    baseUrl: 'https://gemini.example',
    fetch: async (each) => {
      sent.push(each);
      return json(202, created);
    },
  });
  const { data } = await client.POST('/v3/{project_id}/instances', {
    params: { path: { project_id: 'a/b' } },
    body: { ...request, name: 'x' },
  });
  expect(data?.id).toBe(created.id);
  expect(sent[0]?.url).toBe('https://gemini.example/v3/a%2Fb/instances');
});
