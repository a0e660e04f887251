// Where the parts of the bundled document are written by hand: the file of each, and the line of each pointer in it.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type Document, isObject, type Json } from '../../document.js';
import { type Lines, linesOf } from '../../positions.js';

/** By pointer of the part that begins a file: the file, and lines by the rest of the pointer. */
export type Sources = Record<string, { readonly file: string; readonly lines: Record<string, number> }>;

/** A handwritten file. */
interface Source {
  readonly path: string;
  readonly lines: Lines;
}

/** The places of pointers in the files around the bundle; empty where there are none, as for a document from elsewhere. */
export function sourcesOf(document: Document, pointers: Iterable<string>): Sources {
  const folder = document.path === undefined ? undefined : dirname(dirname(document.path));
  if (folder === undefined || !existsSync(join(folder, 'openapi.yaml'))) return {};
  const read = new Map<string, Source>();
  const open = (path: string): Source => {
    const found = read.get(path) ?? { path, lines: linesOf(readFileSync(path, 'utf8')) };
    read.set(path, found);
    return found;
  };
  const sources: Sources = {};
  for (const pointer of pointers) {
    const { base, source, rest } = follow(folder, pointer, open);
    const file = relative(folder, source.path).replaceAll('\\', '/');
    sources[base] ??= { file: `${basename(folder)}/${file}`, lines: {} };
    sources[base].lines[rest] = source.lines.line(rest);
  }
  return sources;
}

/** Walks a pointer from the entry; a part with a file of its own is named after it, or referred to in the entry. */
function follow(folder: string, pointer: string, open: (path: string) => Source) {
  const tokens = pointer.split('/').slice(1);
  const [section, kind, name] = tokens;
  const own = section === 'components' ? join(folder, 'components', `${kind}`, `${name}.yaml`) : '';
  if (own !== '' && existsSync(own)) {
    const base = `/components/${kind}/${name}`;
    return { base, source: open(own), rest: pointer.slice(base.length) };
  }
  const entry = open(join(folder, 'openapi.yaml'));
  let value: Json | undefined = entry.lines.value;
  let base = '';
  for (const token of tokens) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    value = isObject(value) ? value[key] : undefined;
    base += `/${token}`;
    if (isObject(value) && typeof value.$ref === 'string' && !value.$ref.startsWith('#')) {
      return { base, source: open(join(folder, value.$ref)), rest: pointer.slice(base.length) };
    }
  }
  return { base: '', source: entry, rest: pointer };
}
