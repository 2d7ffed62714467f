from pelicanconf import *
SITEURL = 'https://example.org/blog'
RELATIVE_URLS = False
