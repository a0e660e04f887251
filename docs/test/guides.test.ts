// The TypeScript of guides and samples compiles against the packages that it imports.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateCreateInstanceRequest } from '@otc-geminidb/schema';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import index from '../generated/samples/index.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));
/** Inside the workspace, so that imports resolve as a reader's would. */
const work = join(root, 'node_modules', '.cache', 'typed-samples');
const sources = new Map<string, string>();

for (const file of readdirSync(join(root, 'guide'))) {
  const blocks = readFileSync(join(root, 'guide', file), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm);
  for (const [index, block] of [...blocks].entries()) {
    sources.set(`${file.replace('.md', '')}-${index + 1}.ts`, block[1] ?? '');
  }
}
for (const file of readdirSync(join(root, 'generated/samples'), { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ts')) continue;
  sources.set(file.replaceAll(/[\\/]/g, '-'), readFileSync(join(root, 'generated/samples', file), 'utf8'));
}

/** What the compiler says of a set of modules, by file. */
function compile(modules: ReadonlyMap<string, string>): Map<string, string[]> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const paths = [...modules].map(([name, text]) => {
    const path = join(work, name);
    writeFileSync(path, `${text}\nexport {};\n`);
    return path;
  });
  const program = ts.createProgram(paths, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
  });
  const found = new Map<string, string[]>();
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = file?.fileName.split('/').at(-1) ?? '';
    found.set(name, [...(found.get(name) ?? []), ts.flattenDiagnosticMessageText(messageText, '\n')]);
  }
  return found;
}

describe('what guides and pictures say of a refusal', () => {
  const body = structuredClone(Object.values(index.createInstance.bodies)[0]);
  if (body?.flavor[0]) body.flavor[0].num = 2;
  const result = validateCreateInstanceRequest(body);
  const { message, rule, errorCode } = result.ok ? { message: '', rule: '', errorCode: '' } : result.issues[0];

  it('is what the check says', () => {
    const guide = readFileSync(join(root, 'guide/get-started.md'), 'utf8');
    expect(guide).toContain(`- ${message} (${rule}, ${errorCode})`);
    const picture = readFileSync(join(root, 'public/refusal.svg'), 'utf8');
    const text = picture
      .replace(/<title>.*?<\/title>/, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(text).toContain(`${message} ${rule} · ${errorCode}`);
  });
});

describe('TypeScript in guides and samples', () => {
  const wrong = 'wrong.ts';
  let faults: Map<string, string[]>;
  beforeAll(() => {
    const broken = [...sources.values()]
      .find((text) => text.includes('num: 3'))
      ?.replace('num: 3', "nun: 3, mode: 'x'");
    faults = compile(new Map([...sources, [wrong, broken ?? '']]));
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it.each([...sources.keys()])('%s compiles', (name) => expect(faults.get(name) ?? []).toEqual([]));

  it('would not compile with a misspelt property', () => {
    expect(faults.get(wrong)?.join()).toContain('nun');
  });
});
