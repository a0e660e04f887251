// Which version of a package stands in which place.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the benchmarks. */
export const folder = fileURLToPath(new URL('..', import.meta.url));

/** Whether the peers are installed. */
export const installed = () => existsSync(`${folder}node_modules/ajv/package.json`);

/** Path of a file in a peer's package. */
export const peerPath = (name, file = '') => `${folder}node_modules/${name}/${file}`;

/** Name and version of a peer. */
export function peer(name) {
  return `${name} ${JSON.parse(readFileSync(peerPath(name, 'package.json'), 'utf8')).version}`;
}

/** Name and version of one of our products. */
export function own(name) {
  const path = fileURLToPath(import.meta.resolve(`@otc-geminidb/${name}/package.json`));
  return `@otc-geminidb/${name} ${JSON.parse(readFileSync(path, 'utf8')).version}`;
}
