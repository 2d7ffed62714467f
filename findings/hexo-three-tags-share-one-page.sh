#!/bin/sh
# Hexo 7.3.0 with hexo-generator-tag 2.0.0, the tags "C", "C#" and "C++".
#
# The address of a tag is made from its name, and the signs # and + are dropped from it. So three tags have one address.
# Their pages are written over each other: the one that is left shows the posts of one tag, and no page lists those of the
# other two, though each post links to it. Nothing tells of that.
#
# Output seen on 2026-11-29, Node 20: each page of a tag, and what it shows.
#   tags/C/index.html C#: two
# Right would be a page for each, or one that lists all three posts.
#
# Afterword gives these tags addresses of their own.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > package.json << 'JSON'
{"name": "site", "version": "1.0.0", "private": true, "hexo": {"version": "7.3.0"}}
JSON
npm install --silent --no-audit --no-fund --ignore-scripts \
  hexo@7.3.0 hexo-renderer-marked@6.3.0 hexo-renderer-ejs@2.0.0 hexo-generator-tag@2.0.0 > /dev/null

mkdir -p source/_posts themes/plain/layout
printf 'title: Site\nurl: https://site.example\ntimezone: UTC\ntheme: plain\n' > _config.yml
printf '<%%= page.tag %%>:<%% page.posts.each(post => { %%> <%%= post.title %%><%% }) %%>\n' > themes/plain/layout/tag.ejs
echo Text. | tee themes/plain/layout/post.ejs > themes/plain/layout/index.ejs
post() {
  printf -- '---\ntitle: %s\ndate: %s\ntags: ["%s"]\n---\nText.\n' "$1" "$2" "$3" > "source/_posts/$1.md"
}
post one '2024-01-01 10:00:00' 'C'
post two '2024-01-02 10:00:00' 'C#'
post three '2024-01-03 10:00:00' 'C++'

TZ=UTC npx hexo generate > log 2>&1
if grep -iE 'warn|error' log; then exit 1; fi
seen=$(cd public && for page in tags/*/index.html; do printf '%s %s\n' "$page" "$(cat "$page")"; done)
printf '%s\n' "$seen"
[ "$seen" = 'tags/C/index.html C#: two' ] || {
  echo "this has changed" >&2
  exit 1
}
