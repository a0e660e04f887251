// In process, as the platform's own fetch would behave: what it takes, and what it does when a caller gives up.
import { expect, it, vi } from 'vitest';
import { createSandbox, instancesPath } from '../src/index.js';
import { goodHeaders, page, path } from './support.js';

vi.setConfig({ testTimeout: 30_000 });

const url = `http://sandbox.invalid${path}`;
const init = { method: 'POST', headers: goodHeaders, body: JSON.stringify(page()) };

it.each<[string, () => [string | URL | Request, RequestInit?]]>([
  ['a text', () => [url, init]],
  ['a URL', () => [new URL(`${url}?query#fragment`), init]],
  ['a request', () => [new Request(url, init)]],
  ['a request and what is to be different', () => [new Request(url, { ...init, method: 'PUT' }), { method: 'POST' }]],
  ['a blob', () => [url, { ...init, body: new Blob([init.body]) }]],
  ['a stream', () => [url, { ...init, body: new Blob([init.body]).stream(), duplex: 'half' } as RequestInit]],
])('takes %s', async (_, args) => expect((await createSandbox().fetch(...args())).status).toBe(202));

it('answers HEAD without a body', async () => {
  const response = await createSandbox().fetch(`http://sandbox.invalid${instancesPath}`, { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
});

it('lets a caller give up before, and while its body is on the way', async () => {
  const sandbox = createSandbox();
  const reason = new Error('enough');
  await expect(sandbox.fetch(url, { ...init, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const controller = new AbortController();
  const body = new ReadableStream({ pull: () => new Promise(() => {}) });
  const answer = sandbox.fetch(url, { ...init, body, duplex: 'half', signal: controller.signal } as RequestInit);
  setTimeout(() => controller.abort(reason), 10);
  await expect(answer).rejects.toBe(reason);
  expect(sandbox.instances).toEqual([]);
});

it('passes on why a body broke off', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('broken')) });
  await expect(createSandbox().fetch(url, { ...init, body, duplex: 'half' } as RequestInit)).rejects.toThrow('broken');
});

it('takes a body as large as the limit, and no larger one', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...page(), region: 'é' }));
  const statuses = [bytes.length, bytes.length - 1].map(async (bodyLimit) => {
    const response = await createSandbox({ bodyLimit }).fetch(url, { ...init, body: bytes });
    expect(response.headers.get('retry-after')).toBeNull();
    return response.status;
  });
  expect(await Promise.all(statuses)).toEqual([202, 413]);
});
