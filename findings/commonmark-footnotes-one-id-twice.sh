#!/bin/sh
# commonmark-java 0.30.0, its extension for footnotes.
#
# A note that is referred to twice gets the ids fnref-1 and fnref-1-2, so that each reference can be led back to. A note
# that is called 1-2 gets fnref-1-2 as well. One id stands twice on the page, which HTML forbids (HTML Living Standard,
# "The id attribute"), and the arrow behind the second note leads to the first one's reference.
#
# Output seen on 2026-11-28, Java 17:
#   fnref-1 fnref-1-2 fnref-1-2
#
# Afterword gives such references ids of its own.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in org.commonmark:commonmark:0.30.0 org.commonmark:commonmark-ext-footnotes:0.30.0; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$artifact" -DoutputDirectory="$folder/lib" > /dev/null
done

cat > Footnotes.java << 'JAVA'
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

public class Footnotes {
    public static void main(String[] arguments) {
        var extensions = List.of(FootnotesExtension.create());
        var text = Parser.builder().extensions(extensions).build().parse("a[^1] b[^1] c[^1-2]\n\n[^1]: One.\n\n[^1-2]: Two.\n");
        var html = HtmlRenderer.builder().extensions(extensions).build().render(text);
        System.out.println(Pattern.compile("id=\"(fnref-[^\"]*)\"").matcher(html).results()
                .map(found -> found.group(1)).collect(Collectors.joining(" ")));
    }
}
JAVA

seen=$(java -cp 'lib/*' Footnotes.java)
printf '%s\n' "$seen"
[ "$seen" = "fnref-1 fnref-1-2 fnref-1-2" ] || {
  echo "this has changed" >&2
  exit 1
}
