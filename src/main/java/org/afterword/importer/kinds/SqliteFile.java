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
import org.afterword.importer.record.Line;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * A database of SQLite 3 with comments. Columns that nobody asks for, such as those with e-mail and IP addresses, are not
 * read, and nothing is written: the file is read where it lies, or in memory where it is packed.
 */
final class SqliteFile {
    private static final int LARGEST_PACKED = 64 << 20;
    private static final int LONGEST_CELL = 8 << 20;

    /** A part of an e-mail address where a damaged length cut it off. */
    private static final Pattern CUT = Pattern.compile("^[^\\s@]*+@\\S*|(?<=\\s)[^\\s@]*+@\\S*$");

    /** Reads the tables. */
    interface Reader {
        void read(SqliteFile database) throws SQLException;
    }

    private final ExportFile file;
    private final String program;
    private final Consumer<Exported> out;
    private final Line line;
    private Connection connection;
    private boolean damaged;

    /** @param program that keeps the database */
    SqliteFile(ExportFile file, String program, Consumer<Exported> out) {
        this.file = file;
        this.program = program;
        this.out = out;
        this.line = Line.whole(file.name());
    }

    /** Whether a file begins as such a database does. */
    static boolean isOne(String head) {
        return head.startsWith("SQLite format 3");
    }

    /** Opens it, and closes it again; what goes wrong is told. */
    void read(Reader reader) throws IOException {
        var packed = packed();
        if (file.path().isEmpty() && packed.isEmpty()) {
            refuse("it is larger than %s MB; unpack it first".formatted(LARGEST_PACKED >> 20));
            return;
        }
        try (var opened =
                DriverManager.getConnection(file.path().map(SqliteFile::address).orElse("jdbc:sqlite::memory:"))) {
            var sqlite = opened.unwrap(SQLiteConnection.class);
            if (packed.isPresent()) {
                sqlite.deserialize("main", packed.get());
            }
            sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_CELL);
            connection = opened;
            reader.read(this);
        } catch (SQLException e) {
            refuse("the database cannot be read to its end: " + e.getMessage());
        } catch (LinkageError e) {
            refuse("SQLite does not run here: " + e.getMessage());
        }
    }

    /** Looks whether it is damaged, and tells it. SQLite reads over damage: rows are lost, or a text goes on in what is none of it. */
    void lookForDamage() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("PRAGMA integrity_check(1)")) {
            damaged = found.next() && !found.getString(1).equals("ok");
        }
        if (damaged) {
            refuse("the database is damaged; what can still be read of it was read");
        }
    }

    /** The columns of a table; none where there is no such table, or what has its name is computed. */
    Set<String> columns(String table) throws SQLException {
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

    /** The rows of a table with some of its columns, as far as it has them, by their names; what is null is left out. */
    void rows(String table, List<String> asked, What what, Consumer<Map<String, String>> reader) throws SQLException {
        var there = columns(table);
        var known = asked.stream().filter(there::contains).toList();
        new SqliteRows(connection, table, there, known, row -> refuse(what, row)).each(row -> {
            var cells = cells(row, known);
            if (damaged && cells.values().stream().anyMatch(SqliteFile::isNoText)) {
                refuse(what, row.getLong("at"));
                return;
            }
            if (damaged) {
                cells.replaceAll(
                        (name, cell) -> CUT.matcher(PrivateWords.without(cell)).replaceAll("…"));
            }
            reader.accept(cells);
        });
    }

    private static Map<String, String> cells(ResultSet row, List<String> asked) throws SQLException {
        var cells = new HashMap<String, String>();
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
                    "what is only in %s is not read; stop %s first, so that the database has everything"
                            .formatted(journal.getFileName(), program)));
        }
    }

    /** As immutable, since else SQLite writes files beside the one that it reads. */
    private static String address(Path path) {
        return "jdbc:sqlite:" + path.toUri() + "?immutable=1";
    }

    private void refuse(What what, long row) {
        out.accept(new Refused(
                what,
                line,
                String.valueOf(row),
                what == What.COMMENT ? "it is damaged in the database" : "the page is damaged in the database"));
    }

    /** Tells that the file, or the rest of it, is not read. */
    void refuse(String reason) {
        out.accept(new Refused(What.FILE, line, "", reason));
    }
}
