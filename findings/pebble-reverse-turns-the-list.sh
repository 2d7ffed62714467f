#!/bin/sh
# Pebble 4.1.2, the template engine, its filter "reverse".
#
# A filter is documented as giving a changed output of what it is given. "reverse" turns the list itself around: whatever
# is printed after it from the same list stands in the other order, too, and a second rendering of the same data begins
# with the list that the first one left. On a list that cannot be changed, as Java's List.of gives, it fails.
#
# Output seen on 2026-11-28, Java 17:
#   1,2,3 | 3,2,1 | 3,2,1
#   3,2,1 | 1,2,3 | 1,2,3
#   fails: UnsupportedOperationException
#
# Afterword has filters of its own, which copy.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in io.pebbletemplates:pebble:4.1.2 org.slf4j:slf4j-api:2.0.17 org.unbescape:unbescape:1.1.6.RELEASE; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$artifact" -DoutputDirectory="$folder/lib" > /dev/null
done

cat > Reverse.java << 'JAVA'
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public class Reverse {
    public static void main(String[] arguments) throws Exception {
        var template = new PebbleEngine.Builder().loader(new StringLoader()).build()
                .getTemplate("{{ a | join(',') }} | {{ a | reverse | join(',') }} | {{ a | join(',') }}");
        var list = new ArrayList<>(List.of(1, 2, 3));
        for (int rendering = 0; rendering < 2; rendering++) {
            var out = new StringWriter();
            template.evaluate(out, Map.of("a", list));
            System.out.println(out);
        }
        try {
            template.evaluate(new StringWriter(), Map.of("a", List.of(1, 2, 3)));
        } catch (Exception e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            System.out.println("fails: " + cause.getClass().getSimpleName());
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Reverse.java 2> /dev/null)
printf '%s\n' "$seen"
expected='1,2,3 | 3,2,1 | 3,2,1
3,2,1 | 1,2,3 | 1,2,3
fails: UnsupportedOperationException'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
