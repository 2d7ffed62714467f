import time

BLOG_AUTHOR = "Linnea Comstock PT"  # (translatable)
BLOG_TITLE = {"en": "Good Footing", "fr": "Bon pied"}
SITE_URL = "https://example.org/blog/"
BLOG_EMAIL = "secret@example.org"
BLOG_DESCRIPTION = "Notes on running"
DEFAULT_LANG = "en"
TRANSLATIONS = {
    DEFAULT_LANG: "",
    "fr": "./fr",
}
TRANSLATIONS_PATTERN = '{path}.{lang}.{ext}'
NAVIGATION_LINKS = {
    DEFAULT_LANG: (
        ("/archive.html", "Archive"),
        ((("/categories/", "Tags"), ("/about/", "About me")), "More"),
        ("/rss.xml", "RSS feed"),
    ),
}
POSTS = (
    ("posts/*.rst", "posts", "post.tmpl"),
    ("posts/*.md", {"en": "posts", "fr": "articles"}, "post.tmpl"),
    ("posts/*.html", "posts", "post.tmpl"),
)
PAGES = (
    ("pages/*.md", "", "page.tmpl"),
    ("pages/*.txt", "", "page.tmpl"),
)
TIMEZONE = "America/New_York"
COMMENT_SYSTEM = "disqus"
HIDDEN_TAGS = ['mathjax', 'internal']
CATEGORY_ALLOW_HIERARCHIES = True
REDIRECTIONS = [
    ("old/ankle.html", "/posts/2012/ankle-sprain/"),
    ("old/none.html", "https://example.com/"),
]
FILES_FOLDERS = {'files': ''}
METADATA_MAPPING = {"yaml": {"summary": "description"}}
OUTPUT = time.strftime("%Y") + "/x"
