// Type guards for the document's named enumerations, such as windows, for values computed at run time.
import { emitCheck } from '../checks.js';
import { arrayAt, type Document, isObject, type Json, objectAt, resolve, stringAt } from '../document.js';
import { compilable } from '../json-schema.js';
import { pascalCase } from '../naming.js';
import { header } from '../output.js';

/** Emits the guards, and the check of each enumeration, by file name. */
export async function guards(document: Document): Promise<Record<string, string>> {
  const schemas = objectAt(document.root.components, 'schemas');
  const names = Object.keys(schemas).filter((name) => isEnumeration(document, schemas[name], []));
  const files: Record<string, string> = {};
  for (const schema of names) {
    const name = pascalCase(schema);
    const check = await emitCheck(name, compilable(document, schemas[schema] ?? {}));
    files[`checks/${name}.ts`] =
      `// @ts-nocheck\n${header}import type { Check } from '../../src/validator.js';\n\n${check}`;
  }
  const sorted = [...new Set(names.map(pascalCase))];
  const imports = sorted.map((name) => `import { check as check${name} } from './checks/${name}.js';\n`).join('');
  const types =
    sorted.length > 0 ? `import type { ${sorted.join(', ')} } from '@otc-geminidb/types';\n` : 'export {};\n';
  const functions = sorted.map(
    (name) => `
/** Whether a value is one that the document allows for ${name}. */
export function is${name}(value: unknown): value is ${name} {
  return check${name}(value);
}
`,
  );
  files['guards.ts'] = header + types + imports + functions.join('');
  return files;
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
