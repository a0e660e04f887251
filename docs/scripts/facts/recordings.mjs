// The recordings that show a field, by where they come from.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('recordings', import.meta.resolve('@otc-geminidb/contract-tests/package.json')));

/** Exchanges of all recordings: status, request body, answer body, origin. */
const exchanges = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.har'))
      .sort()
      .flatMap((file) => read(`${folder}/${file}`))
  : [];

/**
 * @param {string} _operation
 * @param {string} part `request` or a status
 * @param {string} pointer JSON Pointer of the field; 0 stands for any entry
 */
export function recordings(_operation, part, pointer) {
  const origins = exchanges
    .filter(({ origin, status, request, response }) => {
      // Public reports tell of answers; the requests beside them are made up.
      if (part === 'request' ? origin === 'public-report' : String(status) !== part) return false;
      return shows(part === 'request' ? request : response, pointer.split('/').slice(1));
    })
    .map(({ origin }) => origin);
  const known = ['documentation', 'public-report', 'sandbox', 'live'].filter((origin) => origins.includes(origin));
  return [...known, ...(known.includes('live') ? [] : ['never seen live'])].join(', ');
}

function read(file) {
  const { log } = JSON.parse(readFileSync(file, 'utf8'));
  const origin = log?._recording?.origin ?? 'unknown';
  return (log?.entries ?? []).map(({ request, response }) => ({
    origin,
    status: response?.status,
    request: json(request?.postData?.text),
    response: json(response?.content?.text),
  }));
}

function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shows(value, keys) {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null) return false;
    current = current[key];
  }
  return current !== undefined;
}
