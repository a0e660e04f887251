// Finds the operation that a recorded request belongs to, from method and path.
import type { Contract, OperationModel } from './contract.js';
import { perContract, perText } from './memo.js';

/** Where a request belongs. */
export type Match =
  | { readonly kind: 'operation'; readonly operation: OperationModel; readonly path: Readonly<Record<string, string>> }
  /** The path is documented, the method is not. */
  | { readonly kind: 'other-method'; readonly operation: OperationModel }
  /** Nothing in the document has this path. */
  | { readonly kind: 'other-path' };

interface Route {
  readonly operation: OperationModel;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly variables: number;
}

/** The function that matches requests to the operations of a contract. */
export const matcher: (contract: Contract) => (method: string, url: URL) => Match = perContract((contract) => {
  const routes = contract.operations.map(routeOf).sort((a, b) => a.variables - b.variables);
  const find = perText((text): Match => {
    const space = text.indexOf(' ');
    const pathname = text.slice(0, space);
    const method = text.slice(space + 1).toUpperCase();
    let other: OperationModel | undefined;
    for (const base of contract.basePaths) {
      if (!pathname.startsWith(base)) continue;
      const path = pathname.slice(base.length);
      for (const { operation, pattern, names } of routes) {
        const values = pattern.exec(path);
        if (!values) continue;
        if (operation.method === method) {
          const entries = names.map((name, index) => [name, decode(values[index + 1] ?? '')]);
          return { kind: 'operation', operation, path: Object.fromEntries(entries) };
        }
        other ??= operation;
      }
    }
    return other ? { kind: 'other-method', operation: other } : { kind: 'other-path' };
  });
  return (method, url) => find(`${url.pathname} ${method}`);
});

/** An empty segment is a parameter that is missing, not another path (Q02). */
function routeOf(operation: OperationModel): Route {
  const names: string[] = [];
  const pattern = operation.path.replace(/\{([^}]*)\}|[.*+?^$()|[\]\\]/g, (text, name?: string) => {
    if (name === undefined) return `\\${text}`;
    names.push(name);
    return '([^/]*)';
  });
  return { operation, pattern: new RegExp(`^${pattern}$`), names, variables: names.length };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
