#!/bin/sh
# microformats-parser 2.0.6, a comment whose address is a place on its page.
#
# Each u-* address is made whole against the page's (microformats2 parsing, "parsing a u- property"). The library does that
# with all relative addresses but those that are a fragment alone. So a comment with a permanent link "#c1" has an address
# that means nothing elsewhere, and does not equal that of an answer to it which names the whole address.
#
# Output seen on 2026-11-29, Node 20: the addresses of two comments.
#   ["#c1"] ["https://site.example/p/2/"]
#
# Afterword writes the whole address of each comment.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{"name": "seen", "version": "1.0.0", "private": true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts microformats-parser@2.0.6 > /dev/null

cat > seen.mjs << 'JS'
import {mf2} from 'microformats-parser'

const page = mf2('<p class="h-cite"><a class="u-url" href="#c1">1</a></p><p class="h-cite"><a class="u-url" href="2/">2</a></p>',
  {baseUrl: 'https://site.example/p/'})
console.log(page.items.map(one => JSON.stringify(one.properties.url)).join(' '))
JS

seen=$(TZ=UTC node seen.mjs)
printf '%s\n' "$seen"
expected='["#c1"] ["https://site.example/p/2/"]'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
