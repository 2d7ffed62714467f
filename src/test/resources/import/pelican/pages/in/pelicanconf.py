SITENAME = u'P1'
SITEURL = 'https://p1.example.org'
PATH = 'content'
TIMEZONE = 'Europe/Paris'
DEFAULT_LANG = 'en'
DEFAULT_DATE = (2012, 3, 2, 14, 1, 1)
SLUG_REGEX_SUBSTITUTIONS = [
    (r'C\+\+', 'cpp'),
    (r'[^\w\s-]', ''),
    (r'(?u)\A\s*', ''),
    (r'(?u)\s*\Z', ''),
    (r'[-\s]+', '-'),
]
ARTICLE_URL = 'posts/{date:%Y}/{slug}/'
ARTICLE_SAVE_AS = 'posts/{date:%Y}/{slug}/index.html'
