#!/bin/sh
# Turndown 7.2.5, which makes Markdown of HTML, with commonmark.js 0.31.2, which makes HTML of it again.
#
# In a page, &lt; shows the sign that begins markup. Turndown puts a backslash before the signs of Markdown, but leaves < as
# it is, and Markdown takes tags. So a text that speaks of an element loses the words, and a character reference that was
# to be seen as written is seen as the character.
#
# Output seen on 2026-11-29, Node 20: two texts, their Markdown, and its HTML.
#   <p>Use List&lt;String&gt; here.</p> | Use List<String> here. | <p>Use List<String> here.</p>
#   <p>Write &amp;copy; here.</p> | Write &copy; here. | <p>Write © here.</p>
#
# Afterword keeps such signs as text when it imports a blog.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{"name": "seen", "version": "1.0.0", "private": true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 commonmark@0.31.2 > /dev/null

cat > seen.mjs << 'JS'
import Turndown from 'turndown'
import {HtmlRenderer, Parser} from 'commonmark'

for (const html of ['<p>Use List&lt;String&gt; here.</p>', '<p>Write &amp;copy; here.</p>']) {
  const markdown = new Turndown().turndown(html)
  console.log([html, markdown, new HtmlRenderer().render(new Parser().parse(markdown)).trim()].join(' | '))
}
JS

seen=$(TZ=UTC node seen.mjs)
printf '%s\n' "$seen"
expected='<p>Use List&lt;String&gt; here.</p> | Use List<String> here. | <p>Use List<String> here.</p>
<p>Write &amp;copy; here.</p> | Write &copy; here. | <p>Write © here.</p>'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
