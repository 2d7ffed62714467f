#!/bin/sh
# Turndown 7.2.5, which makes Markdown of HTML, with commonmark.js 0.31.2, which makes HTML of it again.
#
# Editors leave two emphases side by side, where one half of a word was emphasised later. Each becomes _…_, and CommonMark
# takes the two underscores between letters for text. So readers see the underscores, and words emphasised with <strong>
# come with stars where they were pressed together.
#
# Output seen on 2026-11-29, Node 20: the Markdown, and its HTML.
#   _an__kle_ | <p><em>an__kle</em></p>
#   **an****kle** | <p><strong>an****kle</strong></p>
#
# Afterword keeps such words as HTML when it imports a blog.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{"name": "seen", "version": "1.0.0", "private": true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 commonmark@0.31.2 > /dev/null

cat > seen.mjs << 'JS'
import Turndown from 'turndown'
import {HtmlRenderer, Parser} from 'commonmark'

for (const html of ['<p><em>an</em><em>kle</em></p>', '<p><strong>an</strong><strong>kle</strong></p>']) {
  const markdown = new Turndown().turndown(html)
  console.log(markdown + ' | ' + new HtmlRenderer().render(new Parser().parse(markdown)).trim())
}
JS

seen=$(TZ=UTC node seen.mjs)
printf '%s\n' "$seen"
expected='_an__kle_ | <p><em>an__kle</em></p>
**an****kle** | <p><strong>an****kle</strong></p>'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
