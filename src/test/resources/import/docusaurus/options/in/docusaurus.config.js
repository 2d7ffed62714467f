// @ts-check
/** @type {import('@docusaurus/types').Config} */
const config = {
  title: 'Odd "Docu"',
  tagline: 'tag & line',
  url: 'https://d.example',
  baseUrl: '/sub/',
  trailingSlash: false,
  
  i18n: { defaultLocale: 'en', locales: ['en'] },
  staticDirectories: ['static', 'public2'],
  presets: [
    ['classic', ({
      docs: false,
      blog: {
        path: 'blog',
        routeBasePath: 'articles',
        tagsBasePath: 'topics',
        archiveBasePath: null,
        pageBasePath: 'seite',
        authorsBasePath: 'people',
        postsPerPage: 2,
        blogTitle: 'BT',
        feedOptions: { type: ['rss', 'json'], },
        exclude: ['**/skip/**', '**/_*'],
        include: ['**/*.{md,mdx}'],
        truncateMarker: /<!--\s*more\s*-->/,
      },
      pages: { path: 'src/pages', routeBasePath: 'p' },
      theme: {},
    })],
  ],
  plugins: [
    ['@docusaurus/plugin-content-blog', { id: 'news', path: './news', routeBasePath: '/', postsPerPage: 'ALL', authorsMapPath: 'who.yml' }],
    ['@docusaurus/plugin-client-redirects', {
      fromExtensions: ['html'],
      redirects: [ { to: '/articles/tips', from: ['/old/tips', '/older/tips.html'] }, { from: '/x', to: '/articles' },
        { from: '/y', to: 'https://other.example/y' } ],
    }],
  ],
  themeConfig: { navbar: { title: 'T', items: [ {to: '/articles', label: 'Blog'}, {to: 'articles/topics', label: 'Topics'}, {href: 'https://x.example', label: 'X'} ] } },
  markdown: { format: 'detect', hooks: {} },
};
module.exports = config;
