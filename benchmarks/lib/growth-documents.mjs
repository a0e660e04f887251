// A large public description, cut down to a number of operations and to what these refer to.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cacheFile } from './cache.mjs';
import { peerPath } from './versions.mjs';

const methods = new Set(['get', 'put', 'post', 'delete', 'patch']);

/** Every reference in a value. */
function* references(value) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.$ref === 'string') yield value.$ref;
  for (const part of Object.values(value)) yield* references(part);
}

/** Follows a reference such as `#/components/schemas/name`. */
function keep(document, reference, components) {
  const [, kind, name] = reference.slice(2).split('/');
  if (components[kind]?.[name] !== undefined) return;
  components[kind] ??= {};
  components[kind][name] = document.components[kind][name];
  for (const inner of references(components[kind][name])) keep(document, inner, components);
}

/** Writes the description with its first operations only, and returns the file's path. */
export function documentOf(operations) {
  const path = cacheFile(`operations-${operations}.json`);
  if (existsSync(path)) return path;
  const document = JSON.parse(readFileSync(peerPath('@octokit/openapi', 'generated/api.github.com.json'), 'utf8'));
  let left = operations;
  const paths = {};
  for (const [name, item] of Object.entries(document.paths)) {
    if (left === 0) break;
    const taken = Object.entries(item).filter(([key]) => !methods.has(key) || left-- > 0);
    paths[name] = Object.fromEntries(taken);
    left = Math.max(left, 0);
  }
  const components = {};
  for (const reference of references(paths)) keep(document, reference, components);
  const { openapi, info, servers } = document;
  writeFileSync(path, JSON.stringify({ openapi, info, servers, paths, components }));
  return path;
}
