#!/bin/sh
# Apache James Mime4J 0.8.15 (apache-mime4j-dom), its message builder with its defaults.
#
# RFC 5322 §4.3 says what the old names of time zones stand for: EST is -0500, PDT is -0700. Who reads mail must accept them,
# and archives are full of them. The builder's message takes each for UTC, hours off, without a word; the same library's
# strict parser of the field knows them.
#
# Output seen on 2026-11-28, Java 17:
#   -0500: 2026-05-04T14:00:00Z, strict 2026-05-04T14:00:00Z
#   EST:   2026-05-04T09:00:00Z, strict 2026-05-04T14:00:00Z
#   PDT:   2026-05-04T09:00:00Z, strict 2026-05-04T16:00:00Z
#
# Afterword parses such dates by the strict parser.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in org.apache.james:apache-mime4j-core:0.8.15 org.apache.james:apache-mime4j-dom:0.8.15 commons-io:commons-io:2.20.0; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$artifact" -DoutputDirectory="$folder/lib" > /dev/null
done

cat > Zones.java << 'JAVA'
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.field.DateTimeFieldImpl;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

public class Zones {
    public static void main(String[] arguments) throws Exception {
        for (var zone : arguments) {
            var mail = ("Date: Mon, 04 May 2026 09:00:00 " + zone + "\r\n\r\nHello\r\n").getBytes(StandardCharsets.US_ASCII);
            var message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(mail));
            var strict = (DateTimeField) DateTimeFieldImpl.PARSER.parse(message.getHeader().getField("Date"), null);
            System.out.println(zone + ": " + message.getDate().toInstant() + ", strict " + strict.getDate().toInstant());
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Zones.java -0500 EST PDT)
printf '%s\n' "$seen"
expected='-0500: 2026-05-04T14:00:00Z, strict 2026-05-04T14:00:00Z
EST: 2026-05-04T09:00:00Z, strict 2026-05-04T14:00:00Z
PDT: 2026-05-04T09:00:00Z, strict 2026-05-04T16:00:00Z'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
