// Writes into every published manifest what follows from the root's: the addresses, the licence, the oldest Node.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { published, readJson, root } from './packaging/published.mjs';

/**
 * The fields that a published manifest shares with the root's, which is the one place of the addresses.
 * @param {string} folder such as `packages/client`
 */
export function sharedFields(folder) {
  const { repository, bugs, engines, license } = readJson('package.json');
  const address = repository.url.replace(/^git\+|\.git$/g, '');
  return {
    homepage: `${address}/tree/main/${folder}#readme`,
    bugs,
    repository: { ...repository, directory: folder },
    license,
    engines,
    publishConfig: { access: 'public', provenance: true },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { folder, manifest } of published()) {
    const { name, version, description, keywords, ...rest } = manifest;
    const { engines, publishConfig, ...about } = sharedFields(folder);
    for (const key of [...Object.keys(about), 'engines', 'publishConfig']) delete rest[key];
    const { type, sideEffects, ...others } = rest;
    const stamped = {
      name,
      version,
      description,
      keywords,
      ...about,
      type,
      sideEffects,
      engines,
      publishConfig,
      ...others,
    };
    const path = join(root, folder, 'package.json');
    if (readFileSync(path, 'utf8') !== `${JSON.stringify(stamped, undefined, 2)}\n`) {
      writeFileSync(path, `${JSON.stringify(stamped, undefined, 2)}\n`);
      console.log(`wrote ${folder}/package.json`);
    }
  }
}
