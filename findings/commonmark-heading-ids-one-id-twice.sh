#!/bin/sh
# commonmark-java 0.28.0, its extension for the ids of headings.
#
# A heading whose words came before gets a number behind its id: the second "Example" is example-1. Whether another heading
# is called that already is not looked at. "Example 1" got example-1 from its own words, so the id stands twice on the page,
# which HTML forbids (HTML Living Standard, "The id attribute"), and a link to the last heading leads to the first one.
#
# Output seen on 2026-11-29, Java 17:
#   example-1 example example-1
#
# Afterword remembers all ids of a page in one place.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in org.commonmark:commonmark:0.28.0 org.commonmark:commonmark-ext-heading-anchor:0.28.0; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$artifact" -DoutputDirectory="$folder/lib" > /dev/null
done

cat > Seen.java << 'JAVA'
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

public class Seen {
    public static void main(String[] arguments) {
        var extensions = List.of(HeadingAnchorExtension.create());
        var text = Parser.builder().extensions(extensions).build().parse("# Example 1\n\n# Example\n\n# Example\n");
        var html = HtmlRenderer.builder().extensions(extensions).build().render(text);
        System.out.println(Pattern.compile("id=\"([^\"]*)\"").matcher(html).results()
                .map(found -> found.group(1)).collect(Collectors.joining(" ")));
    }
}
JAVA

seen=$(java -cp 'lib/*' Seen.java)
printf '%s\n' "$seen"
expected='example-1 example example-1'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
