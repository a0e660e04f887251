// Makes HAR files of any length out of one recorded exchange of the sandbox.
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cacheFile } from './cache.mjs';

const source = fileURLToPath(
  new URL('../../packages/contract-tests/recordings/sandbox/createInstance.example-page.har', import.meta.url),
);

/** One exchange with other names and ids each time, as traffic has them. */
function exchange(entry, number) {
  const copy = structuredClone(entry);
  const id = number.toString(16).padStart(32, '0');
  const request = JSON.parse(copy.request.postData.text);
  const answer = JSON.parse(copy.response.content.text);
  request.name = `instance-${number}`;
  Object.assign(answer, { name: request.name, id: `${id}in06` });
  copy.request.postData.text = JSON.stringify(request);
  copy.response.content.text = JSON.stringify(answer);
  copy.response.content.size = copy.response.content.text.length;
  return copy;
}

/**
 * Writes a HAR of a number of exchanges, and returns its path.
 * @param {(entry: object) => void} [spoil] changes the last one
 */
export function harOf(count, spoil, name = `${count}`) {
  const path = cacheFile(`exchanges-${name}.har`);
  if (existsSync(path) && !spoil) return path;
  const { log } = JSON.parse(readFileSync(source, 'utf8'));
  const { entries, ...head } = log;
  const file = openSync(`${path}.part`, 'w');
  writeSync(file, `{"log":${JSON.stringify(head).slice(0, -1)},"entries":[\n`);
  for (let number = 1; number <= count; number++) {
    const entry = exchange(entries[0], number);
    if (spoil && number === count) spoil(entry);
    writeSync(file, `${JSON.stringify(entry)}${number < count ? ',\n' : '\n'}`);
  }
  writeSync(file, ']}}\n');
  closeSync(file);
  renameSync(`${path}.part`, path);
  return path;
}
