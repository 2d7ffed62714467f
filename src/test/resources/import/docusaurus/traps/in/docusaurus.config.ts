import {themes as prismThemes} from 'prism-react-renderer';
import type {Config} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';

const config: Config = {
  title: 'Running on',
  tagline: 'Steps and ankles',
  favicon: 'img/favicon.ico',
  future: {v4: true},
  url: 'https://run.example.org',
  baseUrl: '/site/',
  onBrokenLinks: 'warn',
  onBrokenMarkdownLinks: 'warn',
  i18n: {defaultLocale: 'en', locales: ['en']},
  presets: [
    [
      'classic',
      {
        docs: false,
        blog: {
          showReadingTime: true,
          postsPerPage: 3,
          feedOptions: {type: ['rss', 'atom'], xslt: true},
          onInlineTags: 'warn',
          onInlineAuthors: 'warn',
          onUntruncatedBlogPosts: 'ignore',
        },
        theme: {},
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    [
      '@docusaurus/plugin-client-redirects',
      {redirects: [{from: ['/old/first', '/older'], to: '/blog/first-blog-post'}]},
    ],
    ['@docusaurus/plugin-content-blog', {id: 'notes', path: './notes', routeBasePath: 'my/notes'}],
  ],
  themeConfig: {
    image: 'img/social.jpg',
    navbar: {
      title: 'My Site',
      items: [
        {to: '/blog', label: 'Blog', position: 'left'},
        {to: '/about', label: 'About', position: 'left'},
        {href: 'https://code.example.org/x', label: 'Code', position: 'right'},
      ],
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
