#!/bin/sh
# Hexo 8.1.2, a post with a time, and a time zone in the settings.
#
# The settings name the zone of all times (timezone). The day in a post's address goes by the clock of the machine all the
# same: a site made at home has other addresses than the same site made by a service, whose machines are in UTC. The page
# itself shows the day of the zone.
#
# Output seen on 2026-12-01, Node 20: the address of a post of 2024-01-02 03:00 in Shanghai, made there and in UTC.
#   Asia/Shanghai 2024/01/02/early/index.html
#   UTC 2024/01/01/early/index.html
# Right would be the same address twice.
#
# Afterword's import puts the article at the address of its zone, and leads there from the other one.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > package.json << 'JSON'
{"name": "site", "version": "1.0.0", "private": true, "hexo": {"version": "8.1.2"}}
JSON
npm install --silent --no-audit --no-fund --ignore-scripts \
  hexo@8.1.2 hexo-renderer-marked@7 hexo-renderer-ejs@2 > /dev/null

mkdir -p source/_posts themes/plain/layout
printf 'title: Site\nurl: https://site.example\ntimezone: Asia/Shanghai\ntheme: plain\n' > _config.yml
echo '<%= date(page.date) %>' | tee themes/plain/layout/post.ejs > themes/plain/layout/index.ejs
printf -- '---\ntitle: Early\ndate: 2024-01-02 03:00:00\n---\nText.\n' > source/_posts/early.md

seen=$(for zone in Asia/Shanghai UTC; do
  rm -rf public db.json
  TZ=$zone npx hexo generate > log 2>&1
  if grep -iE 'warn|error' log; then exit 1; fi
  printf '%s %s\n' "$zone" "$(cd public && find . -name index.html | sed 's|^\./||')"
done)
printf '%s\n' "$seen"
[ "$seen" = 'Asia/Shanghai 2024/01/02/early/index.html
UTC 2024/01/01/early/index.html' ] || {
  echo "this has changed" >&2
  exit 1
}
