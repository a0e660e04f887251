// The site: its title, navigation, search and output folder.
const { address, repository } = require('./site-address.cjs');

const reference = [{ text: 'API reference', link: '/reference.html', target: '_self' }];

/** @type {import('vitepress').UserConfig<import('vitepress').DefaultTheme.Config>} */
module.exports = {
  title: 'GeminiDB toolkit',
  description: 'One OpenAPI document of GeminiDB’s create-instance call, and all that is generated from it',
  lang: 'en-GB',
  outDir: 'dist',
  cacheDir: 'node_modules/.cache/vitepress',
  cleanUrls: false,
  srcExclude: ['README.md', 'node_modules/**', 'dist/**'],
  // The reference page is written into the output after VitePress is done; the link test looks at the whole output.
  ignoreDeadLinks: [/^\/?reference(\.html)?$/, /^\/openapi\.(yaml|json)$/],
  metaChunk: true,
  ...(address ? { sitemap: { hostname: address } } : {}),
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  themeConfig: {
    nav: [{ text: 'API reference', link: '/reference.html', target: '_self' }],
    sidebar: [{ text: 'Reference', items: reference }],
    outline: [2, 3],
    search: { provider: 'local' },
    ...(repository ? { editLink: { pattern: `${repository}/edit/main/docs/:path` } } : {}),
  },
};
