package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonRecords;

/** Reads Isso's generic JSON, a list of pages, each with a flat list of its comments, and Isso's own database. */
final class IssoImporter implements Importer {
    private static final Pattern START = Pattern.compile("^\\s*\\[\\s*\\{");
    private static final Pattern COMMENTS = Pattern.compile("\"comments\"\\s*:\\s*\\[");

    @Override
    public String kind() {
        return "isso";
    }

    @Override
    public boolean recognizes(String head) {
        return IssoDatabase.isOne(head)
                || START.matcher(head).find() && COMMENTS.matcher(head).find();
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        var comments = new IssoComment(zone, records);
        if (IssoDatabase.isOne(file.head())) {
            new IssoDatabase(file, comments, records).read();
            return;
        }
        var waiting = new ArrayList<JsonRecords.One>();
        new JsonRecords(file, Set.of("comments"), array -> array.isEmpty() ? What.RECORD : What.COMMENT, records)
                .telling(Set.of("text", "author", "created", "website", "remote_addr"))
                .read(one -> {
                    if (one.owner() > 0) {
                        waiting.add(one);
                        return;
                    }
                    var address = one.fields().text("id", "uri").map(IssoComment::address);
                    if (address.isEmpty()) {
                        records.accept(new Refused(What.RECORD, one.line(), "", "the page has no address"));
                    }
                    records.accept(new ExportedThread(
                            one.line(),
                            address.orElse(""),
                            List.of(),
                            address.map(List::of).orElse(List.of()),
                            one.fields().text("title").orElse(""),
                            false,
                            Optional.empty()));
                    waiting.forEach(comment -> comments.read(
                            comment.fields(),
                            comment.line(),
                            comment.owner() == one.number() ? address.orElse("") : ""));
                    waiting.clear();
                });
        waiting.forEach(comment -> comments.read(comment.fields(), comment.line(), ""));
    }
}
