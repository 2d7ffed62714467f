# -*- coding: utf-8 -*-
import time
BLOG_AUTHOR = "Ann Bell"  # (translatable)
BLOG_TITLE = "N1"
SITE_URL = "https://n1.example.org/"
BLOG_EMAIL = "secret@example.org"
DEFAULT_LANG = "en"
TRANSLATIONS = {
    DEFAULT_LANG: "",
    "es": "./es",
}
TRANSLATIONS_PATTERN = '{path}.{lang}.{ext}'
NAVIGATION_LINKS = {
    DEFAULT_LANG: (
        ("/archive.html", "Archive"),
        ("/categories/index.html", "Tags"),
        ("/rss.xml", "RSS feed"),
        ("/pages/about/", "About"),
    ),
}
POSTS = (
    ("posts/*.rst", "posts", "post.tmpl"),
    ("posts/*.md", "posts", "post.tmpl"),
    ("posts/*.txt", "posts", "post.tmpl"),
    ("posts/*.html", "posts", "post.tmpl"),
    ("news/*.md", "news", "post.tmpl"),
)
PAGES = (
    ("pages/*.md", "pages", "page.tmpl"),
    ("stories/*.md", "", "page.tmpl"),
)
TIMEZONE = "Europe/Paris"
PRETTY_URLS = False
CATEGORY_ALLOW_HIERARCHIES = False
COMPILERS = {
    "rest": ['.rst', '.txt'],
    "markdown": ['.md', '.mdown', '.markdown'],
    "html": ['.html', '.htm'],
}
