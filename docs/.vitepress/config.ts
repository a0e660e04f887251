// Where VitePress looks for its configuration; it stands in site.cjs.
export { default } from './site.cjs';
