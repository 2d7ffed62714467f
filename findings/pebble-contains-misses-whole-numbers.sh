#!/bin/sh
# Pebble 4.1.2, the template engine, its operator "contains".
#
# A whole number in a template is a Long, and most numbers that Java gives it are Integers. "==" compares the two by their
# value. "contains" asks Java's list, for which no Long equals an Integer: it says false of each number that is in the list,
# and nothing tells why. A number with a decimal point is a Double and is found.
#
# Output seen on 2026-11-29, Java 17: whether the first number equals 1, whether the list contains it; whether the other
# list contains 1.5; whether a list that the template wrote contains 1.
#   true false true true
#
# Afterword gives templates lists that compare numbers by their value.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in io.pebbletemplates:pebble:4.1.2 org.slf4j:slf4j-api:2.0.17 org.unbescape:unbescape:1.1.6.RELEASE; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$artifact" -DoutputDirectory="$folder/lib" > /dev/null
done

cat > Contains.java << 'JAVA'
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

public class Contains {
    public static void main(String[] arguments) throws Exception {
        var out = new StringWriter();
        new PebbleEngine.Builder().loader(new StringLoader()).build()
                .getTemplate("{{ (whole | first) == 1 }} {{ whole contains 1 }} {{ parts contains 1.5 }} {{ [1, 2] contains 1 }}")
                .evaluate(out, Map.of("whole", List.of(1, 2), "parts", List.of(1.5, 2.5)));
        System.out.println(out);
    }
}
JAVA

seen=$(java -cp 'lib/*' Contains.java 2> /dev/null)
printf '%s\n' "$seen"
[ "$seen" = 'true false true true' ] || {
  echo "this has changed" >&2
  exit 1
}
