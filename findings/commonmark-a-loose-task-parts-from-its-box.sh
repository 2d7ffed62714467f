#!/bin/sh
# commonmark-java 0.30.0, its extension for task lists.
#
# In a list with blank lines between its items, each item is a paragraph. GitHub Flavored Markdown has the box of a task at
# the beginning of that paragraph. Here it stands before the paragraph, and browsers show it on a line of its own, above the
# words that it belongs to.
#
# Output seen on 2026-11-29, Java 17: the second line is of the loose list.
#   <li><input type="checkbox" disabled=""> a</li>
#   <li><input type="checkbox" disabled=""> <p>a</p></li>
#
# Afterword puts the box into the paragraph.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in org.commonmark:commonmark:0.30.0 org.commonmark:commonmark-ext-task-list-items:0.30.0; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$artifact" -DoutputDirectory="$folder/lib" > /dev/null
done

cat > Seen.java << 'JAVA'
import java.util.List;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

public class Seen {
    public static void main(String[] arguments) {
        var extensions = List.of(TaskListItemsExtension.create());
        for (var list : List.of("- [ ] a\n- [ ] b\n", "- [ ] a\n\n- [ ] b\n")) {
            var html = HtmlRenderer.builder().extensions(extensions).build()
                    .render(Parser.builder().extensions(extensions).build().parse(list)).replace("\n", "");
            System.out.println(html.substring(html.indexOf("<li>"), html.indexOf("</li>") + 5));
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Seen.java)
printf '%s\n' "$seen"
expected='<li><input type="checkbox" disabled=""> a</li>
<li><input type="checkbox" disabled=""> <p>a</p></li>'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
