#!/bin/sh
# commonmark-java 0.30.0, its extension for bare addresses, which uses autolink-java 0.12.0.
#
# Chinese and Japanese put no blank between an address and what follows it. The full stop, the comma and the bracket of
# these scripts do not end an address here, so the rest of the sentence, up to the next blank, becomes part of the link,
# which leads nowhere. The full stop of Latin script at the end is left out, as it should be.
#
# Output seen on 2026-11-29, Java 17: where the links lead.
#   https://site.example/a。次の文。
#   https://site.example/a）と書いた
#   https://site.example/a
#
# Afterword ends an address at such signs.
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
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

public class Seen {
    public static void main(String[] arguments) {
        var parser = Parser.builder().extensions(List.of(AutolinkExtension.create())).build();
        var out = new java.io.PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        for (var words : List.of("https://site.example/a。次の文。", "（https://site.example/a）と書いた", "https://site.example/a.")) {
            parser.parse(words).accept(new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                    out.println(link.getDestination());
                }
            });
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Seen.java)
printf '%s\n' "$seen"
expected='https://site.example/a。次の文。
https://site.example/a）と書いた
https://site.example/a'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
