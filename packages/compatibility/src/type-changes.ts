// Changes of the emitted types: what a caller's code meets when it is compiled against the new ones.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Document, products } from '@otc-geminidb/codegen';
import ts from 'typescript';
import type { Bump, Change } from './change.js';
import { type Place, type Shape, shapeOf } from './type-shape.js';

/** What the types of a document export: names, and the shape of each operation's halves. */
interface Surface {
  readonly names: ReadonlySet<string>;
  readonly halves: ReadonlyMap<string, Shape>;
}

async function surfaceOf(folder: string, document: Document): Promise<Surface> {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(await products.types(document))) {
    if (typeof content === 'string') writeFileSync(join(folder, name), content);
  }
  const entry = join(folder, 'index.d.ts');
  const options = { strict: true, noEmit: true, module: ts.ModuleKind.NodeNext, lib: ['lib.es5.d.ts'], types: [] };
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (!file || !module) throw new Error('No types were emitted.');
  const symbols = checker.getExportsOfModule(module);
  const halves = new Map<string, Shape>();
  const operations = symbols.find(({ name }) => name === 'operations');
  if (operations) {
    const interfaces = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(operations));
    for (const operation of checker.getPropertiesOfType(interfaces)) {
      const type = checker.getTypeOfSymbolAtLocation(operation, file);
      for (const half of checker.getPropertiesOfType(type)) {
        const shape = shapeOf(checker, checker.getTypeOfSymbolAtLocation(half, file), file);
        halves.set(`${operation.name} ${half.name}`, shape);
      }
    }
  }
  return { names: new Set(symbols.map(({ name }) => name)), halves };
}

/** Literals are covered by their primitive. */
function covers(values: ReadonlySet<string>, value: string): boolean {
  const primitive = value.startsWith('"') ? 'string' : /^-?\d/.test(value) ? 'number' : 'boolean';
  return values.has(value) || (/^["\d-]|^(?:true|false)$/.test(value) && values.has(primitive));
}

function* placeChanges(isRequest: boolean, before: Place, now: Place): Generator<readonly [Bump, string]> {
  if (before.optional && !now.optional) yield [isRequest ? 'major' : 'minor', 'no longer optional'];
  if (!before.optional && now.optional) yield [isRequest ? 'minor' : 'major', 'now optional'];
  for (const value of before.values) if (!covers(now.values, value)) yield ['major', `${value} is gone`];
  for (const value of now.values)
    if (!covers(before.values, value)) yield [isRequest ? 'minor' : 'major', `${value} is new`];
}

const parentOf = (path: string) => path.replace(/(?:\.[^.[]+|\[\])$/, '');

function* shapeChanges(where: string, before: Shape, now: Shape): Generator<Change> {
  const isRequest = !where.endsWith(' responses');
  for (const [path, place] of before) {
    const other = now.get(path);
    const known = path === '' || now.has(parentOf(path));
    if (!other && known) yield { source: 'types', bump: 'major', where: `${where}${path}`, what: 'gone' };
    if (!other) continue;
    for (const [bump, what] of placeChanges(isRequest, place, other))
      yield { source: 'types', bump, where: `${where}${path}`, what };
  }
  for (const [path, { optional }] of now) {
    if (before.has(path) || !before.has(parentOf(path))) continue;
    const bump = isRequest && !optional ? 'major' : 'minor';
    yield { source: 'types', bump, where: `${where}${path}`, what: optional ? 'new, optional' : 'new' };
  }
}

/** Compares the types that two documents yield. */
export async function typeChanges(released: Document, current: Document): Promise<Change[]> {
  const work = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    const before = await surfaceOf(join(work, 'released'), released);
    const now = await surfaceOf(join(work, 'current'), current);
    const names = [
      ...[...before.names]
        .filter((name) => !now.names.has(name))
        .map((where) => [where, 'major', 'no longer exported']),
      ...[...now.names].filter((name) => !before.names.has(name)).map((where) => [where, 'minor', 'newly exported']),
    ].map(([where = '', bump, what = '']): Change => ({ source: 'types', bump: bump as Bump, where, what }));
    const inside = [...before.halves].flatMap(([where, shape]) => {
      const other = now.halves.get(where);
      return other ? [...shapeChanges(where, shape, other)] : [];
    });
    const gone = [...before.halves.keys()].filter((where) => !now.halves.has(where));
    const fresh = [...now.halves.keys()].filter((where) => !before.halves.has(where));
    return [
      ...names,
      ...inside,
      ...gone.map((where): Change => ({ source: 'types', bump: 'major', where, what: 'gone' })),
      ...fresh.map((where): Change => ({ source: 'types', bump: 'minor', where, what: 'new' })),
    ];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
