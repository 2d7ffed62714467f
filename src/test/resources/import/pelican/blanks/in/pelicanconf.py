import os
HOST = "x.example"
SITENAME = "Blanks" + " and " + 'more'
SITEURL = os.getenv("SITEURL", f"https://{HOST}/blog")
TIMEZONE = os.environ["TZ"]
AUTHOR = f"{NOBODY}"
PATH = "content"
ARTICLE_PATHS = ["articles", "shown"]
ARTICLE_EXCLUDES = ["articles/private", "articles/kept/", "shown"]
STATIC_PATHS = ["static"]
ARTICLE_URL = "{date:%Y}/{slug}/"
ARTICLE_SAVE_AS = "{date:%Y}/{slug}/index.html"
EMAIL = "secret@mail.example"
