package org.afterword.importer.kinds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.TextLines;

/**
 * The rows of Dotclear's tables. A line in brackets names a table and its columns; each line below it is a row of texts
 * within quotation marks, parted by commas, in which a backslash stands before what would end them.
 */
final class DotclearRows {
    private static final Pattern TABLE = Pattern.compile("\\[([a-z_]+) ([a-z_0-9]+(?:,[a-z_0-9]++)*+)\\]\\s*");

    /** Without which a row would lose its words, or show what nobody should see. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "post", List.of("post_id", "post_content_xhtml", "post_status"),
            "comment", List.of("comment_id", "post_id", "comment_content", "comment_status"));

    /** Takes a row. */
    interface Taker {
        void take(String table, JsonObject row, Line line);
    }

    private final List<String> columns;
    private final String table;

    private DotclearRows(String table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    static void read(ExportFile file, Consumer<Exported> out, Taker rows) throws IOException {
        var current = new DotclearRows("", List.of());
        try (var text = file.text()) {
            var lines = new TextLines(text);
            lines.next();
            for (var line = lines.next(); line != null; line = lines.next()) {
                var at = new Line(file.name(), line.number());
                var head = TABLE.matcher(line.text());
                if (head.matches()) {
                    var columns = List.of(head.group(2).split(","));
                    current = new DotclearRows(table(head.group(1), columns), columns);
                } else if (!line.text().isBlank()) {
                    current.row(whole(line, lines), at, out, rows);
                }
            }
            text.remark(file.name()).ifPresent(out::accept);
            if (current.columns.isEmpty()) {
                out.accept(new Refused(
                        What.FILE,
                        Line.whole(file.name()),
                        "",
                        "no table is in it; if all of it stands in one line, its line ends are lost"));
            }
        }
    }

    /** A table's name, which its columns tell where it is damaged. */
    private static String table(String name, List<String> columns) {
        return NEEDED.keySet().stream()
                .filter(known -> columns.stream()
                                .filter(column -> column.startsWith(known + "_"))
                                .count()
                        > 2)
                .findFirst()
                .orElse(name);
    }

    /** A long line comes in parts. */
    private static String whole(TextLines.One first, TextLines lines) throws IOException {
        if (!first.goesOn()) {
            return first.text();
        }
        var whole = new StringBuilder(first.text());
        for (var part = first; part != null && part.goesOn(); ) {
            part = lines.next();
            whole.append(part == null ? "" : part.text());
        }
        return whole.toString();
    }

    private void row(String line, Line at, Consumer<Exported> out, Taker rows) {
        var fields = fields(line);
        if (fields.isEmpty() || fields.get().size() != columns.size()) {
            out.accept(new Refused(
                    what(),
                    at,
                    "",
                    fields.isEmpty()
                            ? "a text in it does not end where it should"
                            : "it has %s fields, and its table has %s"
                                    .formatted(fields.get().size(), columns.size())));
            return;
        }
        var lacking = NEEDED.getOrDefault(table, List.of()).stream()
                .filter(column -> !columns.contains(column))
                .findFirst();
        if (lacking.isPresent()) {
            out.accept(new Refused(what(), at, "", "its table has no column '%s'".formatted(lacking.get())));
            return;
        }
        var row = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), fields.get().get(i));
        }
        rows.take(table, JsonObject.of(row), at);
    }

    private What what() {
        return switch (table) {
            case "post" -> What.ARTICLE;
            case "comment" -> What.COMMENT;
            default -> What.RECORD;
        };
    }

    /** The texts of a row; empty where it is none. */
    private static Optional<List<String>> fields(String line) {
        var fields = new ArrayList<String>();
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) != '"') {
                return Optional.empty();
            }
            var field = new StringBuilder();
            at++;
            while (at < line.length() && line.charAt(at) != '"') {
                char c = line.charAt(at++);
                if (c == '\\' && at < line.length()) {
                    char escaped = line.charAt(at++);
                    field.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
                } else {
                    field.append(c);
                }
            }
            if (at == line.length()) {
                return Optional.empty();
            }
            at++;
            fields.add(field.toString());
            if (at < line.length() && line.charAt(at) != ',') {
                return line.substring(at).isBlank() ? Optional.of(fields) : Optional.empty();
            }
            at++;
        }
        return Optional.of(fields);
    }
}
