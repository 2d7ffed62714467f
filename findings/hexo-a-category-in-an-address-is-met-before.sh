#!/bin/sh
# Hexo 7.3.0, the setting "permalink: :category/:title/", a post whose categories are [[Life], [Books]].
#
# Of several categories an address takes the one that Hexo met last, among all posts. So the address of a post depends on
# what others say: a new post about books, whose file comes first, moves the old one. Nothing tells of that, and nothing is
# left at the old address.
#
# Output seen on 2026-11-30, Node 20: where the post is, alone and with another post beside it.
#   alone: public/Books/walk/index.html
#   with another: public/Life/walk/index.html
# Right would be the same address both times.
#
# Afterword takes the category as Hexo does, and says that the address is a guess.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > package.json << 'JSON'
{"name": "site", "version": "1.0.0", "private": true, "hexo": {"version": "7.3.0"}}
JSON
npm install --silent --no-audit --no-fund --ignore-scripts \
  hexo@7.3.0 hexo-renderer-marked@6.3.0 hexo-renderer-ejs@2.0.0 > /dev/null

mkdir -p source/_posts themes/plain/layout
printf 'title: Site\nurl: https://site.example\npermalink: :category/:title/\ntimezone: UTC\ntheme: plain\n' > _config.yml
echo Text. | tee themes/plain/layout/post.ejs > themes/plain/layout/index.ejs
post() {
  printf -- '---\ntitle: %s\ndate: 2024-01-01 10:00:00\ncategories: %s\n---\nText.\n' "$1" "$2" > "source/_posts/$1.md"
}
where() {
  rm -rf public db.json
  TZ=UTC npx hexo generate > log 2>&1
  if grep -iE 'warn|error' log; then exit 1; fi
  find public -path '*/walk/*'
}
post walk '[[Life], [Books]]'
seen="alone: $(where)"
post a-novel '[Books]'
seen="$seen
with another: $(where)"
printf '%s\n' "$seen"
[ "$seen" = 'alone: public/Books/walk/index.html
with another: public/Life/walk/index.html' ] || {
  echo "this has changed" >&2
  exit 1
}
