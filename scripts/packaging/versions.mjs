// What the packages are tried with, in exact versions: this is the one place.

/** Node: the oldest that the manifests allow, and the newest of each later line. */
export const nodes = ['20.19.0', '22.23.3', '24.21.0', '26.10.0'];

/** TypeScript: the oldest that is supported, the newest of 5 and 6, and the native compiler. */
export const typescripts = ['5.4.5', '5.9.3', '6.0.3', '7.0.2'];

/** Types of Node that the compilers see. */
export const nodeTypes = '20.19.43';

/** Bundlers, and what they need beside themselves; all run on Node 20.19. */
export const bundlers = {
  esbuild: { esbuild: '0.28.2' },
  rollup: { rollup: '4.67.4', '@rollup/plugin-node-resolve': '16.0.3' },
  vite: { vite: '7.3.1' },
  webpack: { webpack: '5.112.2' },
};

/** Generators of other makers that the document is shown to work with; the last of each that runs on Node 20. */
export const generators = {
  '@hey-api/openapi-ts': '0.89.0',
  '@redocly/cli': '2.77.0',
  'openapi-typescript': '7.13.0',
  orval: '8.38.0',
};

/** The compiler beside them: openapi-typescript needs TypeScript 5. */
export const generatorCompiler = '5.9.3';
