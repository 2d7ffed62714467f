#!/bin/sh
# @extractus/feed-extractor 8.0.3, an Atom feed with relative links.
#
# The links of a feed may be relative to its xml:base (RFC 4287, section 2). The library does not look at xml:base, and of a
# link that is not whole it makes none: the entry comes without an address, and nothing tells why.
#
# Output seen on 2026-11-29, Node 20: the links of two entries, one relative and one whole.
#   ["","https://site.example/b/"]
#
# Afterword writes whole addresses into its feeds.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{"name": "seen", "version": "1.0.0", "private": true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @extractus/feed-extractor@8.0.3 > /dev/null

cat > seen.mjs << 'JS'
import {extractFromXml} from '@extractus/feed-extractor'

const entry = link => `<entry><title>Entry</title><id>tag:site.example,2024:${link}</id><updated>2024-01-01T00:00:00Z</updated>
<link href="${link}"/></entry>`
const feed = extractFromXml(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://site.example/">
<title>Feed</title><id>https://site.example/</id><updated>2024-01-01T00:00:00Z</updated><link href="https://site.example/"/>
${entry('a/')}${entry('https://site.example/b/')}</feed>`)
console.log(JSON.stringify(feed.entries.map(one => one.link)))
JS

seen=$(TZ=UTC node seen.mjs)
printf '%s\n' "$seen"
expected='["","https://site.example/b/"]'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
