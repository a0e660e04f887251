// Where VitePress looks for its configuration, which stands in site.mjs.
export { default } from './site.cjs';
