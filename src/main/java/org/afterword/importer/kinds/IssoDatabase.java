package org.afterword.importer.kinds;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;

/** Reads Isso's database, which keeps what its JSON does not: parents, states and times of edits. */
final class IssoDatabase {
    private static final List<String> ASKED =
            List.of("tid", "id", "parent", "created", "modified", "mode", "text", "author", "website");

    private final ExportFile file;
    private final IssoComment comments;
    private final Consumer<Exported> out;
    private final Line line;

    IssoDatabase(ExportFile file, IssoComment comments, Consumer<Exported> out) {
        this.file = file;
        this.comments = comments;
        this.out = out;
        this.line = Line.whole(file.name());
    }

    /** Whether a file begins as such a database does, with tables that have Isso's names. */
    static boolean isOne(String head) {
        return SqliteFile.isOne(head) && head.contains("threads") && head.contains("comments");
    }

    void read() throws IOException {
        new SqliteFile(file, "Isso", out).read(this::read);
    }

    private void read(SqliteFile database) throws SQLException {
        if (!database.columns("threads").containsAll(Set.of("id", "uri"))
                || !database.columns("comments").containsAll(Set.of("id", "tid", "text"))) {
            database.refuse("it has no tables 'threads' and 'comments' as Isso has them");
            return;
        }
        database.lookForDamage();
        var pages = new HashMap<String, String>();
        database.rows("threads", List.of("id", "uri", "title"), What.RECORD, row -> page(row, pages));
        database.rows("comments", ASKED, What.COMMENT, row -> {
            row.putIfAbsent("mode", ""); // a comment of which nobody knows whether it is public is not
            comments.read(JsonObject.of(row), line, pages.getOrDefault(row.get("tid"), ""));
        });
    }

    private void page(Map<String, String> row, Map<String, String> pages) {
        var uri = Optional.ofNullable(row.get("uri"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(IssoComment::address);
        if (uri.isPresent()) {
            out.accept(new ExportedThread(
                    line,
                    uri.get(),
                    List.of(),
                    List.of(uri.get()),
                    row.getOrDefault("title", ""),
                    false,
                    Optional.empty()));
        }
        pages.put(row.get("id"), uri.orElse(""));
    }
}
