#!/bin/sh
# cldr-plural-rules 3.0 (net.xyzsd.plurals).
#
# It says that 20 in Hebrew is of the category "many". CLDR has had no such category in Hebrew since version 42: its cardinal
# rules there are "one", "two" and "other". A translation with the forms that CLDR names lacks one that the library asks for.
#
# Output seen on 2026-11-28, Java 17:
#   1 ONE, 2 TWO, 10 OTHER, 20 MANY, 21 OTHER, 30 MANY
#
# Afterword says the form "other" where a language has none for the category.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact=net.xyzsd.plurals:cldr-plural-rules:3.0 -DoutputDirectory="$folder/lib" > /dev/null

cat > Hebrew.java << 'JAVA'
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.xyzsd.plurals.PluralRule;
import net.xyzsd.plurals.PluralRuleType;

public class Hebrew {
    public static void main(String[] arguments) {
        var rule = PluralRule.createOrDefault(Locale.forLanguageTag("he"), PluralRuleType.CARDINAL);
        System.out.println(IntStream.of(1, 2, 10, 20, 21, 30)
                .mapToObj(number -> number + " " + rule.select(number))
                .collect(Collectors.joining(", ")));
    }
}
JAVA

seen=$(java -cp 'lib/*' Hebrew.java)
printf '%s\n' "$seen"
[ "$seen" = "1 ONE, 2 TWO, 10 OTHER, 20 MANY, 21 OTHER, 30 MANY" ] || {
  echo "this has changed" >&2
  exit 1
}
