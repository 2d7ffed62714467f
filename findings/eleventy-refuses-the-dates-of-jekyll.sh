#!/bin/sh
# Eleventy 3.1.8, dates in the front matter of posts that were written for Jekyll.
#
# Jekyll asks for dates as YYYY-MM-DD HH:MM:SS +/-TTTT. YAML's own timestamps want a colon in the offset
# (https://yaml.org/type/timestamp.html), so Eleventy gets a text, and its second reader, of ISO 8601, wants a T where the
# blank is. The same date is read without the offset, or with a colon in it, and a date in quotes is refused even so. One
# such post is the end of the whole build: no page is written.
#
# Output seen on 2026-11-29, Node 20: each date, and the moment that its page shows.
#   2024-05-01 10:00:00 +0200: no page
#   2024-05-01 10:00:00 +02:00: 2024-05-01T08:00:00.000Z
#   2024-05-01 10:00:00: 2024-05-01T10:00:00.000Z
#   "2024-05-01 10:00:00": no page
#
# Afterword reads all four where it imports a folder of posts.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{"name": "site", "version": "1.0.0", "private": true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @11ty/eleventy@3.1.8 > /dev/null

try() {
  rm -rf source _site
  mkdir source
  printf -- '---\ndate: %s\n---\n{{ page.date.toISOString() }}' "$1" > source/post.njk
  TZ=UTC npx eleventy --input=source --quiet > log 2>&1 || :
  printf '%s: %s\n' "$1" "$(cat _site/post/index.html 2> /dev/null || echo 'no page')"
}

seen=$(
  try '2024-05-01 10:00:00 +0200'
  try '2024-05-01 10:00:00 +02:00'
  try '2024-05-01 10:00:00'
  try '"2024-05-01 10:00:00"'
)
printf '%s\n' "$seen"
expected='2024-05-01 10:00:00 +0200: no page
2024-05-01 10:00:00 +02:00: 2024-05-01T08:00:00.000Z
2024-05-01 10:00:00: 2024-05-01T10:00:00.000Z
"2024-05-01 10:00:00": no page'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
