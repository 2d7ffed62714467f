#!/bin/sh
# Hexo 7.3.0, a post whose date has an offset from UTC, on a site that names its time zone.
#
# YAML's timestamps may end in an offset or in Z (https://yaml.org/type/timestamp.html), and Hexo's parser of front matter
# gives the right moment. Hexo then takes the hours and minutes that this moment has in UTC for those of a clock in the
# site's own zone. So both dates below, which are eight hours apart as they should be, are eight hours too early each; a
# date without an offset is right. The addresses of posts, which are made of their dates, can be a day off for it.
#
# Output seen on 2026-11-29, Node 20:
#   none 2020-01-01T19:04:05.000Z
#   offset 2020-01-01T11:04:05.000Z
#   utc 2020-01-01T19:04:05.000Z
# Right would be 19:04:05 on 1 January for the first two, and 03:04:05 on 2 January for the last.
#
# Afterword reads dates with an offset as they are written.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > package.json << 'JSON'
{"name": "site", "version": "1.0.0", "private": true, "hexo": {"version": "7.3.0"}}
JSON
npm install --silent --no-audit --no-fund --ignore-scripts hexo@7.3.0 hexo-renderer-marked@6.3.0 > /dev/null

mkdir -p source/_posts
printf 'title: Site\nurl: https://site.example\ntimezone: Asia/Shanghai\n' > _config.yml
post() {
  printf -- '---\ntitle: %s\ndate: %s\n---\nText.\n' "$1" "$2" > "source/_posts/$1.md"
}
post none '2020-01-02 03:04:05'
post offset '2020-01-02T03:04:05+08:00'
post utc '2020-01-02T03:04:05Z'

cat > list.js << 'JS'
const Hexo = require('hexo')
const hexo = new Hexo(process.cwd(), {silent: true})
hexo.init().then(() => hexo.load()).then(() => {
  for (const post of hexo.locals.get('posts').sort('slug').toArray()) {
    console.log(post.slug + ' ' + post.date.toDate().toISOString())
  }
})
JS

seen=$(TZ=UTC node list.js)
printf '%s\n' "$seen"
expected='none 2020-01-01T19:04:05.000Z
offset 2020-01-01T11:04:05.000Z
utc 2020-01-01T19:04:05.000Z'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
