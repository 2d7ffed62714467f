package org.afterword.importer.kinds;

import java.io.IOException;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;

/** Reads HashOver's database: one table of comments, which name their site, their page and their place in the tree. */
final class HashOverDatabase {
    private static final List<String> ASKED =
            List.of("domain", "thread", "comment", "body", "status", "date", "name", "website");
    private static final String PAGES = "page-info";

    private HashOverDatabase() {}

    /** Whether a file begins as such a database does, with a table that has HashOver's columns. */
    static boolean isOne(String head) {
        return SqliteFile.isOne(head) && head.contains("comments") && head.contains("email_hash");
    }

    static void read(ExportFile file, ZoneId zone, Consumer<Exported> out) throws IOException {
        var line = Line.whole(file.name());
        new SqliteFile(file, "HashOver", out).read(database -> read(database, line, zone, out));
    }

    private static void read(SqliteFile database, Line line, ZoneId zone, Consumer<Exported> out) throws SQLException {
        if (!database.columns("comments").containsAll(Set.of("thread", "comment", "body"))) {
            database.refuse("it has no table 'comments' as HashOver has it");
            return;
        }
        database.lookForDamage();
        var pages = new HashMap<String, Map<String, String>>();
        if (database.columns(PAGES).containsAll(Set.of("domain", "thread"))) {
            database.rows(
                    PAGES, List.of("domain", "thread", "url", "title"), What.RECORD, row -> pages.put(key(row), row));
        }
        database.rows("comments", ASKED, What.COMMENT, row -> {
            var page = JsonObject.of(pages.getOrDefault(key(row), Map.of()));
            new HashOverComment(line, new CommentPlace(key(row)), row.getOrDefault("comment", ""), row, page)
                    .hand(zone, out);
        });
    }

    private static String key(Map<String, String> row) {
        return row.getOrDefault("domain", "") + "/" + row.getOrDefault("thread", "");
    }
}
