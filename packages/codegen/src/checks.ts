// Compiles a schema into a function without imports, `require` or `eval`, by Ajv's standalone code and esbuild.

import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import ucs2length from 'ajv/dist/runtime/ucs2length.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { CompilableSchema } from './json-schema.js';

/** An error object as Ajv's standalone code writes it, one on a line. */
const errorObject =
  /^const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:"(.*?)",keyword:"(\w+)",params:(\{.*\})\};$/gm;

/**
 * Emits the module of one check: `check(data)` says whether data is valid and leaves its faults in `check.errors`.
 *
 * Ajv's error objects are replaced by `[constraint, instancePath, property?]`, the constraint as an index into the
 * schema's constraints; faults inside the branches of a composition become 0, because the composition reports them.
 * @throws {Error} when Ajv emits an error that the constraints do not know.
 */
export async function emitCheck(name: string, compilable: CompilableSchema): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    inlineRefs: false,
    messages: false,
    strict: false,
    validateFormats: false,
    validateSchema: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  const index = new Map(compilable.constraints.map(({ schemaPath }, position) => [schemaPath, position]));
  const validate = ajv.compile(compilable.schema);
  const code = standalone
    .default(ajv, validate)
    .replace(errorObject, (_, variable, path, schemaPath, keyword, params) => {
      const place = path ?? 'instancePath';
      const missing = /missingProperty: "(.*)"/.exec(params)?.[1];
      const key = missing === undefined ? schemaPath : `${schemaPath}/${JSON.parse(`"${missing}"`)}`;
      const position = index.get(JSON.parse(`"${key}"`));
      if (position === undefined) {
        if (/\/(?:oneOf|anyOf)\/\d+\/|\/not\//.test(schemaPath)) return `const ${variable} = 0;`;
        throw new Error(`${name}: Ajv reports ${key} (${keyword}), which is no constraint of the schema.`);
      }
      const property = /additionalProperty: (\w+)/.exec(params)?.[1];
      return `const ${variable} = [${[position, place, ...(property ? [property] : [])].join(', ')}];`;
    });
  if (code.includes('schemaPath:')) throw new Error(`${name}: an error object of Ajv was not understood.`);
  return bundle(hoist(code));
}

/** Puts the few parts of a schema that the code looks at in its place, so that the schema itself is not shipped. */
function hoist(code: string): string {
  const parts = new Map<string, string>();
  for (const [line, name, json] of code.matchAll(/^const (schema\d+) = (\{.*\});$/gm)) {
    code = code.replace(line, '');
    const references = new RegExp(`\\b${name}((?:\\.[A-Za-z_$][\\w$]*|\\["[^"\\n]*"\\]|\\[\\d+\\])*)`, 'g');
    code = code.replace(references, (_, path: string) => {
      const keys = path.match(/\.[\w$]+|\[[^\]]*\]/g) ?? [];
      let part: unknown = JSON.parse(json ?? '');
      for (const key of keys) {
        const plain = key.startsWith('.') ? key.slice(1) : String(JSON.parse(key.slice(1, -1)));
        part = (part as Record<string, unknown>)[plain];
      }
      if (keys.at(-1) === '.properties') part = Object.fromEntries(Object.keys(part as object).map((key) => [key, 1]));
      const text = JSON.stringify(part);
      if (!parts.has(text)) parts.set(text, `part${parts.size}`);
      return parts.get(text) ?? '';
    });
  }
  return code + [...parts].map(([text, name]) => `\nconst ${name} = ${text};`).join('');
}

/** Inlines what Ajv's code requires, and leaves a typed export in place of the untyped one. */
async function bundle(code: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: code
        .replace(/^export default .*$/m, '')
        .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, ucs2length.default.toString())
        .replace(
          /^const (\w+) = require\("(.*)"\)\.default;$/gm,
          'import $1_ from "$2";\nconst $1 = $1_.default ?? $1_;',
        ),
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
      sourcefile: 'check.js',
    },
    bundle: true,
    format: 'esm',
    legalComments: 'none',
    logLevel: 'silent',
    platform: 'neutral',
    target: 'es2022',
    write: false,
  });
  const text = result.outputFiles[0]?.text ?? '';
  const alias = /^(?:var|const|let) validate = (\w+);\n/m;
  const exported = /^export \{\s*validate\s*\};\n/m;
  const strings = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
  if (!alias.test(text) || !exported.test(text) || /\brequire\(|\bimport\b/.test(text.replace(strings, ''))) {
    throw new Error(`The bundled check still needs something from outside:\n${text.slice(0, 400)}`);
  }
  return text
    .replace(/^\/\/ .*$\n/gm, '')
    .replace(exported, '')
    .replace(alias, 'export const check: Check = $1;\n');
}
