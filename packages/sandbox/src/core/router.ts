// Finds the operation that a method and a path belong to (Q01).
import type { OperationRow } from '@otc-geminidb/schema/operations';

/** A table of operations, by id. */
export interface OperationTable {
  readonly [operationId: string]: OperationRow;
}

/** An operation and the values of its path parameters, still encoded. */
export interface Match extends Target {
  readonly values: { readonly [name: string]: string };
}

interface Target {
  readonly id: string;
  readonly operation: OperationRow;
}

/** What a route leads to: an operation; the methods that the path has instead; nothing. */
export type Routing = { readonly match: Match } | { readonly allow: readonly string[] } | undefined;

interface Template {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly methods: Map<string, Target>;
}

/** Path and query of a request target; an absolute URL loses its origin. */
export function split(url: string): [path: string, query: string] {
  const target = url.startsWith('/') ? url : url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
  const query = target.indexOf('?');
  return query < 0 ? [target, ''] : [target.slice(0, query), target.slice(query + 1)];
}

/** Makes the router of a table. A parameter takes one segment, empty ones included: that is for its rule to refuse. */
export function routerOf(operations: OperationTable): (method: string, path: string) => Routing {
  const templates = templatesOf(operations);
  return (method, path) => {
    const allow: string[] = [];
    for (const { pattern, names, methods } of templates) {
      const found = pattern.exec(path);
      if (!found) continue;
      const target = methods.get(method);
      if (target) return { match: { id: target.id, operation: target.operation, values: valuesOf(names, found) } };
      allow.push(...methods.keys());
    }
    return allow.length > 0 ? { allow } : undefined;
  };
}

function valuesOf(names: readonly string[], found: RegExpExecArray): Match['values'] {
  const values: Record<string, string> = {};
  for (let index = 0; index < names.length; index++) values[names[index] ?? ''] = found[index + 1] ?? '';
  return values;
}

/** Paths with fewer parameters first: a fixed segment is the better match. */
function templatesOf(operations: OperationTable): Template[] {
  const byPath = new Map<string, Template>();
  for (const [id, operation] of Object.entries(operations)) {
    const template = byPath.get(operation.path) ?? compile(operation.path);
    template.methods.set(operation.method, { id, operation });
    byPath.set(operation.path, template);
  }
  return [...byPath.values()].sort((a, b) => a.names.length - b.names.length);
}

function compile(path: string): Template {
  const names: string[] = [];
  const source = path
    .split(/(\{[^}]*\})/)
    .map((part) => {
      if (!part.startsWith('{')) return part.replace(/[\\^$.*+?()[\]|]/g, '\\$&');
      names.push(part.slice(1, -1));
      return '([^/]*)';
    })
    .join('');
  return { pattern: new RegExp(`^${source}$`), names, methods: new Map() };
}
