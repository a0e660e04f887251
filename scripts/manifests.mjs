// Writes what follows: addresses, licence and oldest Node of the root into every published manifest, and the versions of
// the packages into the examples.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './main.mjs';
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

/**
 * Manifests of the example projects, with the packages in the versions that they have here.
 * @returns {{ path: string, manifest: Record<string, unknown> }[]}
 */
export function exampleManifests() {
  const versions = new Map(published().map(({ manifest }) => [manifest.name, manifest.version]));
  const current = (dependencies) =>
    Object.fromEntries(Object.entries(dependencies).map(([name, version]) => [name, versions.get(name) ?? version]));
  return readdirSync(join(root, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const path = `examples/${name}/package.json`;
      const manifest = readJson(path);
      for (const key of ['dependencies', 'devDependencies']) if (manifest[key]) manifest[key] = current(manifest[key]);
      return { path, manifest };
    });
}

/** Writes a manifest if it differs. */
function write(path, manifest) {
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
  if (readFileSync(join(root, path), 'utf8') === text) return;
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}

if (isMain(import.meta.url)) {
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
    write(`${folder}/package.json`, stamped);
  }
  for (const { path, manifest } of exampleManifests()) write(path, manifest);
}
