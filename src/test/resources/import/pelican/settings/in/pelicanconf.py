AUTHOR = 'Liz Doe'
SITENAME = 'Feet'
SITEURL = 'https://feet.example.org/blog'
PATH = 'content'
TIMEZONE = 'Europe/Paris'
DEFAULT_LANG = 'en'
DEFAULT_PAGINATION = 2
DEFAULT_METADATA = {'series': 'none', 'status': 'published'}
PAGINATION_PATTERNS = (
    (1, '{base_name}/', '{base_name}/index.html'),
    (2, '{base_name}/page/{number}/', '{base_name}/page/{number}/index.html'),
)
ARTICLE_URL = '{series}/{category}/{slug}/'
ARTICLE_SAVE_AS = '{series}/{category}/{slug}/index.html'
ARTICLE_LANG_URL = '{lang}/{slug}/'
ARTICLE_LANG_SAVE_AS = '{lang}/{slug}/index.html'
PAGE_URL = '{slug}/'
PAGE_SAVE_AS = '{slug}/index.html'
CATEGORY_URL = 'c/{slug}/'
CATEGORY_SAVE_AS = 'c/{slug}/index.html'
TAG_SAVE_AS = ''
AUTHORS_SAVE_AS = ''
AUTHOR_SAVE_AS = 'who/{slug}/index.html'
ARCHIVES_SAVE_AS = 'all/index.html'
YEAR_ARCHIVE_SAVE_AS = '{date:%Y}/index.html'
MONTH_ARCHIVE_SAVE_AS = '{date:%Y}/{date:%m}/index.html'
FEED_ALL_ATOM = 'feeds/everything.xml'
CATEGORY_FEED_ATOM = 'feeds/c/{slug}.xml'
DEFAULT_CATEGORY = 'Odds and Ends'
USE_FOLDER_AS_CATEGORY = True
EMAIL = 'secret@example.org'
RELATIVE_URLS = True
EXTRA_PATH_METADATA = {'notes/by-extra.md': {'slug': 'from-extra', 'series': 'Ex Tra'}, 'images/fav.png': {'path': 'favicon.png'}}
STATIC_PATHS = ['images', 'robots.txt']
SLUG_REGEX_SUBSTITUTIONS = [(r'C\+\+', 'cpp'), (r'[^\w\s-]', ''), (r'(?u)\A\s*', ''), (r'(?u)\s*\Z', ''), (r'[-\s]+', '-')]
