// questions to secret@mail.example
module.exports = {
  title: 'Walks',
  url: 'https://example.org',
  baseUrl: '/site/',
  trailingSlash: false,
  i18n: {defaultLocale: 'en', locales: ['en', 'de']},
  presets: [['classic', {docs: false, blog: {}}]],
};
