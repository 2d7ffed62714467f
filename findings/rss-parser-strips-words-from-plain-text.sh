#!/bin/sh
# rss-parser 3.13.0, an Atom entry whose summary is plain text.
#
# A text of type="text", as without a type, is for showing as it stands, and what looks like markup in it is none (RFC 4287,
# section 3.1.1.1). The library's contentSnippet, which it offers as the words without markup, is made as if all content
# were HTML. So what stands between angle brackets is gone from a text that only speaks of it.
#
# Output seen on 2026-11-29, Node 20: what the feed says, and, on one line, what contentSnippet makes of it.
#   A List<String> is no <table>, is it?
#   A List is no  , is it?
#
# Afterword writes whole texts as HTML, in which such signs are escaped once more.
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
<content type="text">A List&lt;String&gt; is no &lt;table&gt;, is it?</content></entry></feed>`)
console.log(feed.items[0].content)
console.log(feed.items[0].contentSnippet.replaceAll('\n', ' '))
JS

seen=$(TZ=UTC node seen.mjs)
printf '%s\n' "$seen"
expected='A List<String> is no <table>, is it?
A List is no  , is it?'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
