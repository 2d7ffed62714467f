package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonRecords;

/**
 * Reads the export of Commento and of its successor Comentario, whose version 3 has other names for the same things. The
 * writers stand behind the comments, so a first pass reads them.
 */
final class CommentoImporter implements Importer {
    private static final Pattern START = Pattern.compile(
            "^\\s*\\{\\s*\"version\"\\s*:\\s*\\d+\\s*,\\s*\"(?:comments|commenters|pages)\"\\s*:\\s*(?:\\[|null)");

    @Override
    public String kind() {
        return "commento";
    }

    @Override
    public boolean recognizes(String head) {
        return START.matcher(head).find()
                || head.stripLeading().startsWith("{")
                        && head.contains("\"commentHex\"")
                        && head.contains("\"parentHex\"");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        var context = new CommentoContext();
        records(file, problem -> {}).read(context::learn);
        if (context.version() > 3) {
            records.accept(new Refused(
                    What.FILE,
                    Line.whole(file.name()),
                    "",
                    "its version is %s; the known versions are 1 to 3".formatted(context.version())));
            return;
        }
        var comments = new CommentoComment(zone, context, records);
        records(file, records).read(one -> {
            if (one.array().equals("comments")) {
                comments.read(one.fields(), one.line());
            }
        });
    }

    private static JsonRecords records(ExportFile file, Consumer<Exported> out) {
        return new JsonRecords(
                        file,
                        Set.of("pages", "comments", "commenters"),
                        array -> array.equals("comments") ? What.COMMENT : What.RECORD,
                        out)
                .telling(
                        Set.of("commentHex", "parentHex", "markdown", "html", "creationDate", "pageId", "createdTime"));
    }
}
