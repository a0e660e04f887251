// Type guards for the document's named enumerations, such as windows, for values computed at run time.
import { Declarations } from '../declarations.js';
import { arrayAt, type Document, isObject, type Json, objectAt, resolve, stringAt } from '../document.js';
import { compilable } from '../json-schema.js';
import { pascalCase } from '../naming.js';
import { header } from '../output.js';
import { Predicates } from '../predicates.js';

/** Emits the module of the guards. */
export function guards(document: Document): string {
  const schemas = objectAt(document.root.components, 'schemas');
  const declarations = new Declarations();
  const types = new Set<string>();
  const functions = Object.keys(schemas).map((schema) => {
    const name = pascalCase(schema);
    if (types.has(name) || !isEnumeration(document, schemas[schema], [])) return '';
    types.add(name);
    const compiled = compilable(document, schemas[schema] ?? {}).schema;
    const fits = new Predicates(declarations, objectAt(compiled, 'definitions')).condition(compiled, 'value');
    return `
/** Whether a value is one that the document allows for ${name}. */
export function is${name}(value: unknown): value is ${name} {
  return ${fits};
}
`;
  });
  const imports =
    types.size > 0 ? `import type { ${[...types].sort().join(', ')} } from '@otc-geminidb/types';\n` : 'export {};\n';
  return `${header}${imports}${declarations.imports('../src')}\n${declarations}${functions.join('')}`;
}

/** An enumeration, or a choice of such: only there is the type narrower than string or number. */
function isEnumeration(document: Document, schema: Json | undefined, refs: readonly string[]): boolean {
  if (!isObject(schema)) return false;
  const ref = stringAt(schema, '$ref');
  if (ref !== undefined && refs.includes(ref)) return false;
  const node = resolve(document, schema);
  const path = ref === undefined ? refs : [...refs, ref];
  const parts = ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => arrayAt(node, keyword));
  if (parts.length > 0) return parts.every((part) => isEnumeration(document, part, path));
  return arrayAt(node, 'enum').length > 0;
}
