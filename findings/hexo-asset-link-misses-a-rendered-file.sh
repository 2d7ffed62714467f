#!/bin/sh
# Hexo 7.3.0, post_asset_folder, and a Markdown file in the folder of a post's assets.
#
# The file is rendered: it is published beside the post as notes.html. But {% asset_link notes.md %} writes
# its address with the ending that it had. Nothing is published there, so the link leads nowhere, and no message says so.
# "asset_link filename [title]" is documented for files in that folder, and no kind of file is left out.
#
# Output seen on 2026-12-01, Node 20: the link in the post, and what is published in its folder.
#   /one/notes.md
#   index.html notes.html
# Right would be a link to /one/notes.html.
#
# Afterword serves such a file at the address that it had.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > package.json << 'JSON'
{"name": "site", "version": "1.0.0", "private": true, "hexo": {"version": "7.3.0"}}
JSON
npm install --silent --no-audit --no-fund --ignore-scripts \
  hexo@7.3.0 hexo-renderer-marked@6.3.0 hexo-renderer-ejs@2.0.0 > /dev/null

mkdir -p source/_posts/one themes/plain/layout
cat > _config.yml << 'YAML'
title: Site
url: https://site.example
timezone: UTC
theme: plain
post_asset_folder: true
permalink: :title/
YAML
echo '<%- page.content %>' | tee themes/plain/layout/post.ejs > themes/plain/layout/index.ejs
cat > source/_posts/one.md << 'POST'
---
title: one
date: 2024-01-01 10:00:00
---
{% asset_link notes.md Notes %}
POST
printf -- '---\ntitle: notes\ndate: 2024-01-02 10:00:00\n---\nNotes.\n' > source/_posts/one/notes.md

TZ=UTC npx hexo generate > log 2>&1
if grep -iE 'warn|error' log; then exit 1; fi
seen=$(grep -o 'href="[^"]*"' public/one/index.html | sed 's/href="//; s/"$//'; cd public/one && echo *.html)
printf '%s\n' "$seen"
[ "$seen" = "/one/notes.md
index.html notes.html" ] || {
  echo "this has changed" >&2
  exit 1
}
