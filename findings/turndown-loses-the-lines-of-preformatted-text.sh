#!/bin/sh
# Turndown 7.2.5, which makes Markdown of HTML, with commonmark.js 0.31.2, which makes HTML of it again.
#
# WordPress' block "Preformatted" and Blogger's editor write <pre> without <code> within. Turndown takes only the two
# together for a block of code. Of <pre> alone it writes the text as a paragraph: lines flow into one another, and what was
# indented is not.
#
# Output seen on 2026-11-29, Node 20, without line ends: the HTML that becomes of <pre> alone, and of <pre> with <code>.
#   <p>if pain:rest</p>
#   <pre><code>if pain:  rest</code></pre>
#
# Afterword keeps each line and each blank of both when it imports a blog.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{"name": "seen", "version": "1.0.0", "private": true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 commonmark@0.31.2 > /dev/null

cat > seen.mjs << 'JS'
import Turndown from 'turndown'
import {HtmlRenderer, Parser} from 'commonmark'

for (const html of ['<pre>if pain:\n  rest</pre>', '<pre><code>if pain:\n  rest</code></pre>']) {
  const markdown = new Turndown().turndown(html)
  console.log(new HtmlRenderer().render(new Parser().parse(markdown)).replaceAll('\n', ''))
}
JS

seen=$(TZ=UTC node seen.mjs)
printf '%s\n' "$seen"
expected='<p>if pain:rest</p>
<pre><code>if pain:  rest</code></pre>'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
