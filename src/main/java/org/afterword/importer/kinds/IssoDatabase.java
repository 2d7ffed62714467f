package org.afterword.importer.kinds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * Reads Isso's database (SQLite 3), which keeps what its JSON does not: parents, states and times of edits. The columns with
 * e-mail and IP addresses are never asked for, and nothing is written: the file is read where it lies, or in memory where
 * it is packed.
 */
final class IssoDatabase {
    private static final int LARGEST_PACKED = 64 << 20;
    private static final int LONGEST_CELL = 8 << 20;

    /** A part of an e-mail address where a damaged length cut it off. */
    private static final Pattern CUT = Pattern.compile("^[^\\s@]*+@\\S*|(?<=\\s)[^\\s@]*+@\\S*$");

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
        return head.startsWith("SQLite format 3") && head.contains("threads") && head.contains("comments");
    }

    void read() throws IOException {
        var packed = packed();
        if (file.path().isEmpty() && packed.isEmpty()) {
            refuse("it is larger than %s MB; unpack it first".formatted(LARGEST_PACKED >> 20));
            return;
        }
        try (var connection = DriverManager.getConnection(
                file.path().map(IssoDatabase::address).orElse("jdbc:sqlite::memory:"))) {
            var sqlite = connection.unwrap(SQLiteConnection.class);
            if (packed.isPresent()) {
                sqlite.deserialize("main", packed.get());
            }
            sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_CELL);
            read(connection);
        } catch (SQLException e) {
            refuse("the database cannot be read to its end: " + e.getMessage());
        } catch (LinkageError e) {
            refuse("SQLite does not run here: " + e.getMessage());
        }
    }

    private void read(Connection connection) throws SQLException {
        if (!columns(connection, "threads").containsAll(Set.of("id", "uri"))
                || !columns(connection, "comments").containsAll(Set.of("id", "tid", "text"))) {
            refuse("it has no tables 'threads' and 'comments' as Isso has them");
            return;
        }
        boolean damaged = isDamaged(connection);
        if (damaged) {
            refuse("the database is damaged; what can still be read of it was read");
        }
        var pages = pages(connection);
        var there = columns(connection, "comments");
        var asked = ASKED.stream().filter(there::contains).toList();
        new IssoRows(connection, "comments", there, asked, this::refuse).each(row -> {
            var cells = cells(row, asked);
            if (damaged && cells.values().stream().anyMatch(IssoDatabase::isNoText)) {
                refuse(row.getLong("id"));
                return;
            }
            if (damaged) {
                cells.replaceAll(
                        (name, cell) -> CUT.matcher(PrivateWords.without(cell)).replaceAll("…"));
            }
            comments.read(JsonObject.of(cells), line, pages.getOrDefault(cells.get("tid"), ""));
        });
    }

    /** SQLite reads over damage by which rows are lost, or by which a text goes on in what is none of it. */
    private static boolean isDamaged(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("PRAGMA integrity_check(1)")) {
            return found.next() && !found.getString(1).equals("ok");
        }
    }

    /** The columns of a table; none where there is no such table, or what has its name is computed. */
    private static Set<String> columns(Connection connection, String table) throws SQLException {
        var names = new LinkedHashSet<String>();
        try (var statement = connection.prepareStatement(
                "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 AND EXISTS "
                        + "(SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ? AND sql NOT LIKE 'CREATE VIRTUAL%')")) {
            statement.setString(1, table);
            statement.setString(2, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private Map<String, String> pages(Connection connection) throws SQLException {
        var pages = new HashMap<String, String>();
        var there = columns(connection, "threads");
        var title = there.contains("title") ? "title" : "'' AS title";
        new IssoRows(connection, "threads", there, List.of("id", "uri", title), this::refusePage).each(row -> {
            var uri = Optional.ofNullable(row.getString("uri"))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(IssoComment::address);
            if (uri.isPresent()) {
                out.accept(new ExportedThread(
                        line,
                        uri.get(),
                        List.of(),
                        List.of(uri.get()),
                        Optional.ofNullable(row.getString("title")).orElse(""),
                        false,
                        Optional.empty()));
            }
            pages.put(row.getString("id"), uri.orElse(""));
        });
        return pages;
    }

    private static Map<String, String> cells(ResultSet row, List<String> asked) throws SQLException {
        var cells = new HashMap<String, String>();
        cells.put("mode", ""); // a comment of which nobody knows whether it is public is not
        for (var name : asked) {
            var cell = row.getString(name);
            if (cell != null) {
                cells.put(name, cell);
            }
        }
        return cells;
    }

    /** Whether a text goes on in what lies around it in the file, which may be an address: lengths and links are no letters. */
    private static boolean isNoText(String cell) {
        return cell.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFD');
    }

    /** The bytes of a packed file; empty where the file is not packed, or too large for the memory. */
    private Optional<byte[]> packed() throws IOException {
        if (file.path().isPresent()) {
            tellOfJournal(file.path().get());
            return Optional.empty();
        }
        try (var in = file.bytes()) {
            return Optional.of(in.readNBytes(LARGEST_PACKED + 1)).filter(bytes -> bytes.length <= LARGEST_PACKED);
        }
    }

    private void tellOfJournal(Path path) throws IOException {
        var journal = path.resolveSibling(path.getFileName() + "-wal");
        if (Files.exists(journal) && Files.size(journal) > 0) {
            out.accept(new Remark(
                    line,
                    "journal",
                    "what is only in %s is not read; stop Isso first, so that the database has everything"
                            .formatted(journal.getFileName())));
        }
    }

    /** As immutable, since else SQLite writes files beside the one that it reads. */
    private static String address(Path path) {
        return "jdbc:sqlite:" + path.toUri() + "?immutable=1";
    }

    private void refuse(long comment) {
        out.accept(new Refused(What.COMMENT, line, String.valueOf(comment), "it is damaged in the database"));
    }

    private void refusePage(long page) {
        out.accept(new Refused(What.RECORD, line, String.valueOf(page), "the page is damaged in the database"));
    }

    private void refuse(String reason) {
        out.accept(new Refused(What.FILE, line, "", reason));
    }
}
