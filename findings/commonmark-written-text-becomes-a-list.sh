#!/bin/sh
# commonmark-java 0.30.0, its renderer of Markdown.
#
# MarkdownRenderer writes a parsed text as Markdown again, and puts a backslash before most marks that would mean something
# else. It leaves it out before a plus sign with a space at the beginning of a line, and before three tildes there. So a
# text that says "+ three" comes back as a list, and "~~~" as the beginning of code, also in the middle of a paragraph
# (CommonMark 0.31.2, "List items" and "Fenced code blocks"). Before "-", "*", "1." and three backticks it is there.
#
# Output seen on 2026-11-29, Java 17: the HTML of the text, and of what was written and read again.
#   - <p>- three</p> <p>- three</p>
#   + <p>+ three</p> <ul><li>three</li></ul>
#   ~ <p>~~~</p> <pre><code></code></pre>
#
# Afterword puts a backslash before the plus sign itself. Its tildes are escaped by the extension for strikethrough.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact=org.commonmark:commonmark:0.30.0 \
  -DoutputDirectory="$folder/lib" > /dev/null

cat > Written.java << 'JAVA'
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

public class Written {
    public static void main(String[] arguments) {
        var parser = Parser.builder().build();
        var html = HtmlRenderer.builder().build();
        for (var text : List.of("\\- three", "\\+ three", "\\~~~")) {
            var read = parser.parse(text);
            var again = parser.parse(MarkdownRenderer.builder().build().render(read));
            System.out.println(text.charAt(1) + " " + html.render(read).replace("\n", "") + " "
                    + html.render(again).replace("\n", ""));
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Written.java)
printf '%s\n' "$seen"
expected='- <p>- three</p> <p>- three</p>
+ <p>+ three</p> <ul><li>three</li></ul>
~ <p>~~~</p> <pre><code></code></pre>'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
