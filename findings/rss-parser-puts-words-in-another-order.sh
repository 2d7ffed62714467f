#!/bin/sh
# rss-parser 3.13.0, an Atom entry whose content is XHTML.
#
# Atom lets an entry carry XHTML as elements of the feed itself (RFC 4287, section 3.1.1.3). The library reads a feed as
# objects, in which the texts of an element and its child elements are kept apart, and writes the content anew from them:
# first all texts, then all elements. So each emphasised word, and each link, leaves its sentence.
#
# Output seen on 2026-11-29, Node 20:
#   <p>Never run  it is  again.<em>before</em><strong>well</strong></p>
#
# Afterword writes the content of its feeds as escaped HTML, which is text for such a reader.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{"name": "seen", "version": "1.0.0", "private": true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rss-parser@3.13.0 > /dev/null

cat > seen.mjs << 'JS'
import Parser from 'rss-parser'

const feed = await new Parser().parseString(`<feed xmlns="http://www.w3.org/2005/Atom">
<title>Feed</title><id>https://site.example/</id><updated>2024-01-01T00:00:00Z</updated>
<entry><title>Entry</title><id>https://site.example/a/</id><updated>2024-01-01T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Never run <em>before</em> it is <strong>well</strong> again.</p></div></content>
</entry></feed>`)
console.log(feed.items[0].content.match(/<p>.*<\/p>/)[0])
JS

seen=$(TZ=UTC node seen.mjs)
printf '%s\n' "$seen"
expected='<p>Never run  it is  again.<em>before</em><strong>well</strong></p>'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
