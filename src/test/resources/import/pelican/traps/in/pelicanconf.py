AUTHOR = 'Linnea Comstock PT'
SITENAME = "Good Footing"  # the name
SITEURL = ''
PATH = 'content'
TIMEZONE = 'America/New_York'
DEFAULT_LANG = 'en'
EMAIL = 'secret@example.org'
STATIC_PATHS = ['images', 'extra/CNAME']
EXTRA_PATH_METADATA = {
    'extra/CNAME': {'path': 'CNAME'},
}
MENUITEMS = (
    ('About', '/pages/about.html'),
)
ARTICLE_URL = 'posts/{date:%Y}/{date:%b}/{slug}/'
ARTICLE_SAVE_AS = 'posts/{date:%Y}/{date:%b}/{slug}/index.html'
DEFAULT_PAGINATION = 10
PELICAN_COMMENT_SYSTEM = True
import os
OUT = os.path.join('a', 'b')
