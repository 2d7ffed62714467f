#!/bin/sh
# @wordpress/autop 4.56.0, an item of a list with two paragraphs.
#
# WordPress keeps the text of its classic editor without <p>: blank lines mean paragraphs. autop() makes HTML of it for the
# visual editor, and removep() takes the paragraphs out again for what is kept. In a list's item the second paragraph is
# opened by autop(), and removep() takes its tag out and puts no blank line where it was: the last word of one paragraph
# and the first of the next become one word.
#
# Output seen on 2026-11-29, Node 20, without line ends and tabs: what autop() makes, and what removep() makes of that.
#   <ul><li>Rest it.<p>Raise it.</li></ul>
#   <ul> <li>Rest it.Raise it.</li></ul>
#
# Afterword makes paragraphs where WordPress does when it imports such a text, and never takes them back.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{"name": "seen", "version": "1.0.0", "private": true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @wordpress/autop@4.56.0 > /dev/null

cat > seen.mjs << 'JS'
import {createRequire} from 'node:module'

const {autop, removep} = createRequire(import.meta.url)('@wordpress/autop')
const html = autop('<ul>\n<li>Rest it.\n\nRaise it.</li>\n</ul>')
console.log(html.replace(/[\n\t]/g, ''))
console.log(removep(html).replace(/[\n\t]/g, ''))
JS

seen=$(TZ=UTC node seen.mjs)
printf '%s\n' "$seen"
expected='<ul><li>Rest it.<p>Raise it.</li></ul>
<ul> <li>Rest it.Raise it.</li></ul>'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
