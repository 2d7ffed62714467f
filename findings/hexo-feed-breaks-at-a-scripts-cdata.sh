#!/bin/sh
# hexo-generator-feed 3.0.0 with Hexo 7.3.0, a post whose HTML has a script within CDATA marks.
#
# Editors once wrote //<![CDATA[ and //]]> around each script, so that a page was XHTML and HTML at once, and posts of that
# time still have these marks. The feed puts the whole post between marks of the same kind, and a CDATA section ends at the
# first ]]> (XML 1.0, section 2.7). So the rest of the post becomes markup, and the feed, which holds all other posts too,
# is no XML any more. Nothing tells of that when the site is made.
#
# Output seen on 2026-11-29, Node 20, Java 17: what a reader of XML says of each feed.
#   atom.xml is broken
#   rss2.xml is broken
#
# Afterword escapes each sign of a post in its feeds.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > package.json << 'JSON'
{"name": "site", "version": "1.0.0", "private": true, "hexo": {"version": "7.3.0"}}
JSON
npm install --silent --no-audit --no-fund --ignore-scripts \
  hexo@7.3.0 hexo-renderer-marked@6.3.0 hexo-renderer-ejs@2.0.0 hexo-generator-feed@3.0.0 > /dev/null

mkdir -p source/_posts themes/plain/layout
echo Text. | tee themes/plain/layout/post.ejs > themes/plain/layout/index.ejs
printf 'title: Site\nurl: https://site.example\ntimezone: UTC\ntheme: plain\nfeed: {type: [atom, rss2]}\n' > _config.yml
cat > source/_posts/old.md << 'MD'
---
title: Old
date: 2009-01-02 10:00:00
---
<p>Text.</p>
<script>//<![CDATA[
var count = 1;
//]]></script>
MD

cat > Xml.java << 'JAVA'
import java.io.File;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

public class Xml {
    public static void main(String[] arguments) throws Exception {
        for (var file : arguments) {
            var reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler());
            try {
                reader.parse(new File("public", file));
                System.out.println(file + " is well-formed");
            } catch (SAXException e) {
                System.out.println(file + " is broken");
            }
        }
    }
}
JAVA

TZ=UTC npx hexo generate > log 2>&1
if grep -iE 'warn|error' log; then exit 1; fi
seen=$(java Xml.java atom.xml rss2.xml)
printf '%s\n' "$seen"
[ "$seen" = 'atom.xml is broken
rss2.xml is broken' ] || {
  echo "this has changed" >&2
  exit 1
}
