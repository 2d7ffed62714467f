#!/bin/sh
# feedparser 2.6.0 (the one of npm), an Atom entry by two people.
#
# An entry may have several authors (RFC 4287, section 4.2.1). Of one, the library tells the name. Of two, it tells none.
#
# Output seen on 2026-11-29, Node 20: the author of an entry by Ann, and of one by Ann and Bob.
#   Ann
#   null
#
# Afterword names one author in each entry of a feed.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{"name": "seen", "version": "1.0.0", "private": true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts feedparser@2.6.0 > /dev/null

cat > seen.mjs << 'JS'
import FeedParser from 'feedparser'

const parser = new FeedParser()
parser.on('readable', () => {
  for (let entry; (entry = parser.read()); ) {
    console.log(entry.author)
  }
})
const entry = (id, authors) => `<entry><title>Entry</title><id>https://site.example/${id}/</id><updated>2024-01-01T00:00:00Z</updated>
<link href="https://site.example/${id}/"/>${authors.map(name => `<author><name>${name}</name></author>`).join('')}</entry>`
parser.end(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><id>https://site.example/</id>
<updated>2024-01-01T00:00:00Z</updated>${entry('a', ['Ann'])}${entry('b', ['Ann', 'Bob'])}</feed>`)
JS

seen=$(TZ=UTC node seen.mjs)
printf '%s\n' "$seen"
expected='Ann
null'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
