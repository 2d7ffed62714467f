# -*- coding: utf-8 -*-
from __future__ import unicode_literals
import time
BLOG_AUTHOR = "Liz"
BLOG_TITLE = "Feet"
SITE_URL = "https://feet.example.org/"
BLOG_DESCRIPTION = "About"
DEFAULT_LANG = "en"
TRANSLATIONS = {DEFAULT_LANG: "",}
NAVIGATION_LINKS = {DEFAULT_LANG: (("/archive.html", "Archive"), ("/categories/", "Tags"), ("/rss.xml", "RSS feed"),),}
POSTS = (("posts/*.rst", "posts", "post.tmpl"),("posts/*.md", "posts", "post.tmpl"),("posts/*.wp", "posts", "post.tmpl"),)
PAGES = (("pages/*.rst", "", "page.tmpl"),("pages/*.md", "", "page.tmpl"),("pages/*.wp", "", "page.tmpl"),)
TIMEZONE = "Europe/Zurich"
COMPILERS = {"rest": ('.txt', '.rst'), "markdown": ('.md', '.mdown', '.markdown', '.wp'), "wordpress": ('.wp',), "html": ('.html', '.htm')}
REDIRECTIONS = [("2015/02/03/one/index.html", "/posts/2015/02/one/"), ]
PRETTY_URLS = True
COMMENT_SYSTEM = "disqus"
