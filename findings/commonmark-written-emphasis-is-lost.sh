#!/bin/sh
# commonmark-java 0.30.0, its renderer of Markdown.
#
# Emphasis may begin with a no-break space, if that is written as a character reference: "*&nbsp;a*". The renderer writes
# the space itself. A star before any space of Unicode begins no emphasis (CommonMark 0.31.2, "left-flanking delimiter
# run"), so what is read again is two stars. Old blogs, whose editors wrote &nbsp; at will, are full of it.
#
# Output seen on 2026-11-29, Java 17: a text as HTML, and the same text written as Markdown and read again.
#   <p><em>&nbsp;a</em></p>
#   <p>*&nbsp;a*</p>
#
# Afterword keeps such a paragraph of an import as HTML.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in org.commonmark:commonmark:0.30.0; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$artifact" -DoutputDirectory="$folder/lib" > /dev/null
done

cat > Seen.java << 'JAVA'
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

public class Seen {
    public static void main(String[] arguments) {
        var parser = Parser.builder().build();
        var text = parser.parse("*&nbsp;a*");
        var again = parser.parse(MarkdownRenderer.builder().build().render(text));
        for (var one : java.util.List.of(text, again)) {
            System.out.print(HtmlRenderer.builder().build().render(one).replace("\u00A0", "&nbsp;"));
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Seen.java)
printf '%s\n' "$seen"
expected='<p><em>&nbsp;a</em></p>
<p>*&nbsp;a*</p>'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
