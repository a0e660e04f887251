// The packages through each bundler, for the browser.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './project.mjs';
import { note, run } from './table.mjs';
import { bundlers } from './versions.mjs';

/** Builds bundle-<name>.js out of page.js, by each bundler's own means. */
const builds = {
  esbuild: `import { build } from 'esbuild';
await build({ entryPoints: ['page.js'], bundle: true, minify: true, format: 'iife', platform: 'browser', outfile: 'bundle-esbuild.js' });`,
  rollup: `import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
const bundle = await rollup({ input: 'page.js', plugins: [nodeResolve({ browser: true })], onwarn: (warning) => { throw new Error(warning.message); } });
await bundle.write({ file: 'bundle-rollup.js', format: 'iife', inlineDynamicImports: true });`,
  vite: `import { build } from 'vite';
await build({ logLevel: 'error', build: { outDir: '.', emptyOutDir: false, copyPublicDir: false,
  lib: { entry: 'page.js', formats: ['iife'], name: 'page', fileName: () => 'bundle-vite.js' } } });`,
  webpack: `import webpack from 'webpack';
const config = { mode: 'production', entry: './page.js', target: 'web', output: { path: process.cwd(), filename: 'bundle-webpack.js' },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })] };
webpack(config, (error, stats) => {
  if (error || stats.hasErrors() || stats.hasWarnings()) { console.error(error ?? stats.toString('errors-warnings')); process.exitCode = 1; }
});`,
};

/** Bundles the page of a project with each bundler; the files that came out. */
export function tryBundlers(project) {
  const made = [];
  for (const [name, packages] of Object.entries(bundlers)) {
    const why = install(
      project,
      Object.entries(packages).map((entry) => entry.join('@')),
    );
    if (why) {
      note('missing', `${name} ${packages[name]}`, why);
      continue;
    }
    writeFileSync(join(project, `build-${name}.mjs`), builds[name]);
    run(
      `${name} ${packages[name]}: bundles the page without a warning`,
      process.execPath,
      [`build-${name}.mjs`],
      project,
    );
    if (existsSync(join(project, `bundle-${name}.js`))) made.push({ name, file: `bundle-${name}.js` });
  }
  return made;
}
