#!/bin/sh
# rss-parser 3.13.0, an Atom entry with a link that has no rel behind one that has.
#
# A link without a rel is what rel="alternate" says: the page of the entry (RFC 4287, section 4.2.7.2). The library looks for
# the word "alternate", and where no link has it, takes the first link, whatever that is for. So an entry that begins with
# its sound, or with its replies, leads there.
#
# Output seen on 2026-11-29, Node 20: where two entries lead whose pages are at /a/, the first without a rel for it.
#   https://site.example/a.mp3
#   https://site.example/a/
#
# Afterword writes the rel, and puts the link to the page first.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{"name": "seen", "version": "1.0.0", "private": true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rss-parser@3.13.0 > /dev/null

cat > seen.mjs << 'JS'
import Parser from 'rss-parser'

const entry = rel => `<entry><title>Entry</title><id>https://site.example/a/</id><updated>2024-01-01T00:00:00Z</updated>
<link rel="enclosure" type="audio/mpeg" href="https://site.example/a.mp3"/><link${rel} href="https://site.example/a/"/></entry>`
const feed = await new Parser().parseString(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title>
<id>https://site.example/</id><updated>2024-01-01T00:00:00Z</updated>${entry('')}${entry(' rel="alternate"')}</feed>`)
console.log(feed.items.map(one => one.link).join('\n'))
JS

seen=$(TZ=UTC node seen.mjs)
printf '%s\n' "$seen"
expected='https://site.example/a.mp3
https://site.example/a/'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
