#!/bin/sh
# Apache James Mime4J 0.8.15 (apache-mime4j-dom), its message builder with its defaults.
#
# RFC 5322 §3.3 lets folding white space, so also two spaces, stand between the comma and the day, and mailers that
# pad the day of the month to two places write it so: "Mon,  4 May 2026 09:00:00 +0200". The builder's message then has no
# date at all; with one space it has one. The same library's strict parser of the field reads both alike.
#
# Output seen on 2026-11-28, Java 17:
#   one space:  2026-05-04T07:00:00Z
#   two spaces: none, strict 2026-05-04T07:00:00Z
#
# Afterword reads the field's white space as one space before it parses the date.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in org.apache.james:apache-mime4j-core:0.8.15 org.apache.james:apache-mime4j-dom:0.8.15 commons-io:commons-io:2.20.0; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$artifact" -DoutputDirectory="$folder/lib" > /dev/null
done

cat > Dates.java << 'JAVA'
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.field.DateTimeFieldImpl;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

public class Dates {
    public static void main(String[] arguments) throws Exception {
        for (var date : arguments) {
            var mail = ("Date: " + date + "\r\n\r\nHello\r\n").getBytes(StandardCharsets.US_ASCII);
            var message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(mail));
            var strict = (DateTimeField) DateTimeFieldImpl.PARSER.parse(message.getHeader().getField("Date"), null);
            System.out.println((message.getDate() == null ? "none" : message.getDate().toInstant())
                    + ", strict " + strict.getDate().toInstant());
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Dates.java 'Mon, 4 May 2026 09:00:00 +0200' 'Mon,  4 May 2026 09:00:00 +0200')
printf '%s\n' "$seen"
expected='2026-05-04T07:00:00Z, strict 2026-05-04T07:00:00Z
none, strict 2026-05-04T07:00:00Z'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
