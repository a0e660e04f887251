// Compiles a schema into a function without imports, `require` or `eval`, by Ajv's standalone code and esbuild.

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { _, Ajv } from 'ajv';
import type standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { type CompilableSchema, definitionKeyword } from './json-schema.js';

// Both are CommonJS modules that set `default`, which loaders disagree about; `require` reads them the same everywhere.
const require = createRequire(import.meta.url);
const standaloneCode: typeof standalone.default = require('ajv/dist/standalone').default;
const ucs2length: (text: string) => number = require('ajv/dist/runtime/ucs2length').default;

/** An error object as Ajv's standalone code writes it, one on a line. */
const errorObject =
  /^const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:"(.*?)",keyword:"(\w+)",params:(\{.*\})\};$/gm;

/** The statement that a definition's keyword leaves in the function that checks it. */
const marker = new RegExp(`^"${definitionKeyword} (.*)";?$`, 'm');

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
  ajv.addKeyword({
    keyword: definitionKeyword,
    code: ({ gen, schema }) => {
      gen.code(_`${`${definitionKeyword} ${schema}`}`);
    },
  });
  const index = new Map(compilable.constraints.map(({ schemaPath }, position) => [schemaPath, position]));
  const code = standaloneCode(ajv, ajv.compile(compilable.schema))
    .split(/^(?=function )/m)
    .map((part) => namedByIndex(part, name, index))
    .join('');
  if (code.includes('schemaPath:')) throw new Error(`${name}: an error object of Ajv was not understood.`);
  return bundle(hoist(code));
}

/** Replaces Ajv's error objects in one function; its schema paths start at the definition that the function checks. */
function namedByIndex(code: string, name: string, index: ReadonlyMap<string, number>): string {
  const definition = marker.exec(code)?.[1] ?? '#';
  return code.replace(marker, '').replace(errorObject, (_, variable, path, schemaPath, keyword, params) => {
    const missing = /missingProperty: "(.*)"/.exec(params)?.[1];
    const relative = missing === undefined ? schemaPath : `${schemaPath}/${JSON.parse(`"${missing}"`)}`;
    const position = index.get(definition + JSON.parse(`"${relative}"`).slice(1));
    if (position === undefined) {
      if (/\/(?:oneOf|anyOf)\/\d+\/|\/not\//.test(definition + schemaPath)) return `const ${variable} = 0;`;
      throw new Error(`${name}: Ajv reports ${relative} (${keyword}), which is no constraint of the schema.`);
    }
    const property = /additionalProperty: (\w+)/.exec(params)?.[1];
    return `const ${variable} = [${[position, path ?? 'instancePath', ...(property ? [property] : [])].join(', ')}];`;
  });
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
        .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, ucs2length.toString())
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
  return slim(text)
    .replace(/^\/\/ .*$\n/gm, '')
    .replace(exported, '')
    .replace(alias, 'export const check: Check = $1;\n');
}

/** A comparison with many strings, one after the other. */
const longEnum = /\b(\w+) === "[^"\\]*"(?: \|\| \1 === "[^"\\]*"){7,}/g;

/** Says the same in less: Ajv's eight lines per fault in one, and no path prefix where nothing is called with one. */
function slim(code: string): string {
  const fault =
    /const (err\d+) = (.*);\n\s*if \(vErrors === null\) \{\n\s*vErrors = \[\1\];\n\s*\} else \{\n\s*vErrors\.push\(\1\);\n\s*\}\n\s*errors\+\+;/g;
  // As many faults are counted as are listed, so that the length which push returns is the count.
  const short = code.replace(fault, 'errors = (vErrors ??= []).push($2);').replace(longEnum, (chain, variable) => {
    const values = chain.split(' || ').map((comparison) => comparison.slice(`${variable} === `.length));
    return `[${values.join(', ')}].includes(${variable})`;
  });
  const signature = ', { instancePath = "", parentData, parentDataProperty, rootData = data } = {}';
  if (short.split('instancePath = ""').length !== 2 || short.split('parentData').length !== 3) return short;
  return short
    .replace(signature, '')
    .replaceAll('instancePath + "', '"')
    .replace(/\binstancePath\b(?!:)/g, '""');
}
