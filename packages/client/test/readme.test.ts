// The README's programs are typed by the package as it is.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const blocks = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code);

it('has programs that compile, each after the other', () => {
  expect(blocks.length).toBeGreaterThan(1);
  const [first = '', ...others] = blocks;
  const program = [
    `import type { CreateInstanceRequest } from '@otc-geminidb/types';`,
    first.replace('@otc-geminidb/client', '../src/index.js'),
    'declare const request: CreateInstanceRequest;',
    ...others.map((code) => `{ ${code} }`),
  ].join('\n');
  const file = `${root}test/readme.program.ts`;
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, version, ...more) =>
    name === file ? ts.createSourceFile(name, program, version) : getSourceFile.call(host, name, version, ...more);
  const faults = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
}, 60_000);
