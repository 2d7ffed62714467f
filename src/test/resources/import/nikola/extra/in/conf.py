BLOG_AUTHOR = "Robin Baker"
BLOG_TITLE = "Nik"
SITE_URL = "https://nik.example.org/"
BLOG_EMAIL = "secret@example.org"
DEFAULT_LANG = "en"
POSTS = (("posts/*.md", "posts", "post.tmpl"),)
PAGES = ()
PRETTY_URLS = True
