// The site: its pages in their order, search, and what Markdown is given besides.
import { fileURLToPath } from 'node:url';
import { entryPoints } from '../scripts/entry-points.mjs';
import { withFacts } from '../scripts/facts.mjs';
import { nameHeadingLinks } from '../scripts/heading-links.mjs';
import { breakInlineCode } from '../scripts/inline-code.mjs';
import { outline } from '../scripts/outline.mjs';
import { previewOf } from '../scripts/preview.mjs';
import { searchDialog } from '../scripts/search-dialog.mjs';
import { checkSamples, withTypes } from '../scripts/typed-samples.mjs';
import { address, repository } from './site-address.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const guides = [
  { text: 'Get started', link: '/guide/get-started.html' },
  { text: 'Create an instance', link: '/guide/create-an-instance.html' },
  { text: 'Authentication', link: '/guide/authentication.html' },
  { text: 'Errors and sending again', link: '/guide/errors.html' },
  { text: 'The sandbox', link: '/guide/sandbox.html' },
  { text: 'Contract tests in your CI', link: '/guide/contract-tests.html' },
  { text: 'Record real traffic safely', link: '/guide/recording.html' },
  { text: 'Other generators', link: '/guide/other-generators.html' },
  { text: 'Architecture', link: '/guide/architecture.html' },
  { text: 'Benchmarks', link: '/guide/benchmarks.html' },
];

const reference = [
  { text: 'API reference', link: '/reference.html' },
  { text: 'Fields', link: '/fields/' },
  { text: 'Rulebook', link: '/rules/' },
  { text: 'Error atlas', link: '/errors/' },
  { text: 'Known contradictions', link: '/contradictions/' },
  { text: 'Evidence', link: '/evidence/' },
];

/** Pages made from the document stand at addresses that a plain static server finds: /errors/ is errors/index.html. */
const rewrites = Object.fromEntries(
  ['fields', 'rules', 'errors', 'contradictions', 'evidence'].map((page) => [
    `generated/${page}.md`,
    `${page}/index.md`,
  ]),
);

/** What can be imported, each with a page made from its TSDoc. */
const packageApi = entryPoints.map(({ import: name, page }) => ({
  text: name.replace('@otc-geminidb/', ''),
  link: `/${page}.html`,
}));

/** The packages, with their further entry points below them. */
const packageTree = packageApi
  .filter(({ text }) => !text.includes('/'))
  .map((item) => {
    const items = packageApi.filter(({ text }) => text.startsWith(`${item.text}/`));
    return items.length > 0 ? { ...item, items, collapsed: true } : item;
  });

/** The pages that are written or generated as Markdown, with the file of each. */
export const pages = [
  { text: 'Guide', items: guides.map((item) => ({ ...item, file: item.link.slice(1).replace(/html$/, 'md') })) },
  {
    text: 'Reference',
    items: reference
      .filter(({ link }) => link.endsWith('/'))
      .map((item) => ({ ...item, file: `generated/${item.link.slice(1, -1)}.md` })),
  },
  { text: 'Packages', items: packageApi.map((item) => ({ ...item, file: item.link.slice(1).replace(/html$/, 'md') })) },
];

/** Components that a page may use by name. */
const components = ['ErrorFilter', 'TryIt'];

/** @type {import('vitepress').UserConfig<import('vitepress').DefaultTheme.Config>} */
export const site = {
  title: 'GeminiDB toolkit',
  description: 'One OpenAPI document of GeminiDB’s create-instance call, and all that is generated from it',
  lang: 'en-GB',
  outDir: 'dist',
  cacheDir: 'node_modules/.cache/vitepress',
  srcExclude: ['README.md', 'node_modules/**', 'dist/**'],
  rewrites,
  // Written into the output after VitePress is done; the link test looks at the whole output.
  ignoreDeadLinks: [/^\/?reference(\.html)?$/, /^\/openapi\.(yaml|json)$/, /^\/llms(-full)?\.txt$/],
  metaChunk: true,
  head: [['link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }]],
  ...(address ? { sitemap: { hostname: address } } : {}),
  transformHead: ({ pageData, title, description }) => previewOf({ path: pageData.relativePath, title, description }),
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(md) {
      md.core.ruler.before('normalize', 'facts', (state) => {
        state.src = withFacts(state.src);
      });
      checkSamples(md);
      nameHeadingLinks(md);
      breakInlineCode(md);
    },
    codeTransformers: [withTypes],
  },
  vite: {
    plugins: [
      searchDialog,
      outline,
      {
        name: 'components-by-name',
        enforce: 'pre',
        transform(source, id) {
          if (!id.endsWith('.md')) return undefined;
          const used = components.filter((name) => source.includes(`<${name} />`));
          const lines = used.map((name) => `import ${name} from '@components/${name}.vue';`);
          return used.length > 0 ? `${source}\n<script setup>\n${lines.join('\n')}\n</script>\n` : undefined;
        },
      },
    ],
    resolve: {
      alias: [
        { find: '@components', replacement: here('theme/components') },
        // Parts of the theme that have no main landmark of their own.
        { find: /^.*\/VPHome\.vue$/, replacement: here('theme/overrides/Home.vue') },
        { find: /^.*\/NotFound\.vue$/, replacement: here('theme/overrides/NotFound.vue') },
      ],
    },
  },
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/guide/get-started.html', activeMatch: '^/guide/' },
      { text: 'Try it', link: '/try.html' },
      { text: 'Rulebook', link: '/rules/' },
      { text: 'Errors', link: '/errors/' },
      { text: 'API reference', link: '/reference.html' },
    ],
    sidebar: [
      { text: 'Guide', items: guides },
      { text: 'Reference', items: reference },
      { text: 'Packages', items: packageTree },
      { text: 'Try it', items: [{ text: 'The sandbox in this page', link: '/try.html' }] },
    ],
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        detailedView: true,
        // Types are no text of the page.
        _render: (source, env, md) => md.render(source, Object.assign(env, { plainSamples: true })),
      },
    },
    footer: {
      message: 'An independent project, not affiliated with the operator of Open Telekom Cloud. Apache-2.0.',
    },
    ...(repository ? { editLink: { pattern: `${repository}/edit/main/docs/:path` } } : {}),
  },
};
