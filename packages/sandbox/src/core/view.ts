// A look at what was made, over HTTP, outside the API's own paths.
import type { Reply } from './errors.js';
import type { Record as Made } from './record.js';

/** Path of the list of instances. */
export const instancesPath = '/_sandbox/instances';

/** Makes the view: the answer to a path of its own, undefined for any other. */
export function viewOf(record: Made): (method: string, path: string) => Reply | undefined {
  return (method, path) => {
    if (path !== instancesPath) return undefined;
    if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' }, body: '' };
    return {
      status: 200,
      headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
      body: record.text(),
    };
  };
}
