BLOG_TITLE = "Good Footing"
SITE_URL = "https://example.org/"
DEFAULT_LANG = "en"
TRANSLATIONS = {DEFAULT_LANG: "", "fr": "./fr"}
POSTS = (("posts/*.md", "posts", "post.tmpl"), ("posts/*.rst", "posts", "post.tmpl"))
PAGES = (("pages/*.md", "", "page.tmpl"),)
TIMEZONE = "Europe/Vienna"
