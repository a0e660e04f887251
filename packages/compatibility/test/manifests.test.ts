// What every published package states of itself, and what installing this repository runs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleManifests, sharedFields } from '../../../scripts/manifests.mjs';
import { published, root } from '../../../scripts/packaging/published.mjs';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = (path: string) => readFileSync(join(root, path), 'utf8');
const rootManifest = JSON.parse(text('package.json'));
const lock: Readonly<Record<string, Locked>> = JSON.parse(text('package-lock.json')).packages;

/** Path in the lock file at which a package finds another, from the inside out. */
function found(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (path in lock) return path;
    if (!folder) return undefined;
    if (!folder.includes('/node_modules/')) folder = '';
  }
}

describe.each(published())('$manifest.name', ({ folder, manifest }) => {
  it('states addresses, licence and Node as the root does (npm run manifests)', () => {
    expect(manifest).toMatchObject(sharedFields(folder));
  });

  it('says what it is for', () => {
    expect(manifest.description).toMatch(/GeminiDB/);
    expect(manifest.keywords).toContain('geminidb');
    expect(manifest.sideEffects).toBe(false);
    expect(manifest.type).toBe('module');
  });

  it('names the types first in each entry point', () => {
    for (const target of Object.values(manifest.exports as object)) {
      if (typeof target === 'object') expect(Object.keys(target)[0]).toBe('types');
    }
  });

  it('carries the licence and a changelog', () => {
    expect(text(`${folder}/LICENSE`)).toBe(text('LICENSE'));
    expect(text(`${folder}/CHANGELOG.md`)).toMatch(new RegExp(`^# ${manifest.name}\n`));
    expect(manifest.files).toContain('CHANGELOG.md');
  });
});

describe('The examples', () => {
  it.each(exampleManifests())('$path uses the packages of this version (npm run manifests)', ({ path, manifest }) => {
    expect(JSON.parse(text(path))).toEqual(manifest);
  });
});

describe('The lock file', () => {
  it('holds every optional package of every platform, so that npm ci works on all', () => {
    const missing = Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => found(path, name) === undefined),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    expect(Object.entries(lock).filter(([, { resolved, link }]) => resolved && !link)).toEqual([]);
  });

  it('holds no install script that was not reviewed, and no review of one that is gone', () => {
    const scripts = Object.entries(lock).filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = scripts.map(([path]) => path.replace(/.*node_modules\//, ''));
    expect(Object.keys(rootManifest.allowScripts).sort()).toEqual([...new Set(names)].sort());
  });
});

describe('Versions', () => {
  it('are exact in the root and in every workspace', () => {
    const folders = ['', ...Object.keys(lock).filter((path) => path && !path.includes('node_modules'))];
    const loose = folders.flatMap((folder) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(text(join(folder, 'package.json')));
      return Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
        ([, v]) => !/^\d+\.\d+\.\d+$/.test(v),
      );
    });
    expect(loose).toEqual([]);
  });
});
