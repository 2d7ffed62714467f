#!/bin/sh
# commonmark-java 0.30.0, its extension for bare addresses.
#
# The extension follows the autolinks of GitHub Flavored Markdown, whose program finds an address while it reads a line: it
# is whole, whatever stands in it. Here, addresses are looked for in what is left as text when emphasis is made already. So
# the address of a Python file ends where its name begins, the marks are gone, and the link leads to another page.
#
# Output seen on 2026-11-29, Java 17:
#   <p><a href="https://site.example/src/">https://site.example/src/</a><strong>init</strong>.py</p>
#
# Afterword looks for addresses before emphasis.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in org.commonmark:commonmark:0.30.0 org.commonmark:commonmark-ext-autolink:0.30.0 org.nibor.autolink:autolink:0.12.0; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$artifact" -DoutputDirectory="$folder/lib" > /dev/null
done

cat > Seen.java << 'JAVA'
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

public class Seen {
    public static void main(String[] arguments) {
        var text = Parser.builder().extensions(List.of(AutolinkExtension.create())).build()
                .parse("https://site.example/src/__init__.py");
        System.out.print(HtmlRenderer.builder().build().render(text));
    }
}
JAVA

seen=$(java -cp 'lib/*' Seen.java)
printf '%s\n' "$seen"
expected='<p><a href="https://site.example/src/">https://site.example/src/</a><strong>init</strong>.py</p>'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
