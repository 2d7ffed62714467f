# secret@mail.example
SITENAME = 'Walks'
SITEURL = 'https://example.org'
PATH = 'content'
TIMEZONE = 'UTC'
ARTICLE_PATHS = ['.']
PAGE_PATHS = ['./pages/']
FILENAME_METADATA = '(?P<date>\d{4}-\d{2}-\d{2})_(?P<slug>.*)'
SITESUBTITLE = 'A \'walk\' a\tday'
