#!/bin/sh
# Hexo 7.3.0, its tag for code.
#
# In code between backquotes, Hexo shows double braces as they are typed. In {% codeblock %}, which its manual offers for
# code as well, they are an expression of the template language, and its result stands in the place of the code. Code for
# Vue, Jinja or Liquid comes out changed or empty, without a warning. Nothing in the manual of the tag says so; {% raw %}
# within it helps.
#
# Output seen on 2026-11-29, Node 20:
#   tag: a 2 b
#   fence: a {{ 1 + 1 }} b
#
# Afterword's import shows the code of both as it was typed.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > package.json << 'JSON'
{"name": "site", "version": "1.0.0", "private": true, "hexo": {"version": "7.3.0"}}
JSON
npm install --silent --no-audit --no-fund --ignore-scripts hexo@7.3.0 hexo-renderer-marked@6.3.0 > /dev/null

mkdir -p source/_posts
printf 'title: Site\nurl: https://site.example\n' > _config.yml
printf -- '---\ntitle: Tag\ndate: 2020-01-02\n---\n{%% codeblock lang:text line_number:false %%}\na {{ 1 + 1 }} b\n{%% endcodeblock %%}\n' > source/_posts/tag.md
printf -- '---\ntitle: Fence\ndate: 2020-01-02\n---\n```\na {{ 1 + 1 }} b\n```\n' > source/_posts/fence.md

cat > list.js << 'JS'
const Hexo = require('hexo')
const hexo = new Hexo(process.cwd(), {silent: true})
hexo.init().then(() => hexo.load()).then(() => {
  for (const slug of ['tag', 'fence']) {
    const post = hexo.locals.get('posts').findOne({slug})
    const code = post.content.match(/a [^b]*? b(?![^<]*>)/)
    console.log(slug + ': ' + code[0].replace(/&#123;/g, '{').replace(/&#125;/g, '}'))
  }
})
JS

seen=$(TZ=UTC node list.js)
printf '%s\n' "$seen"
expected='tag: a 2 b
fence: a {{ 1 + 1 }} b'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
