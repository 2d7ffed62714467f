package org.afterword.importer.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.What;

/** The rows of an export that is a table parted by commas (RFC 4180), whose first row names the fields. */
public final class TableRows {
    private static final int LONGEST = 16 << 20;

    /** How many characters are read anew to find the rows behind those that cannot be read. */
    private static final long MOST_ANEW = 1 << 28;

    /**
     * A row as it begins in some line.
     *
     * @param fault why it has no fields; empty where it has some
     * @param lines how many it takes
     */
    private record Row(List<String> fields, String fault, int lines) {}

    private final String file;
    private final BufferedReader text;
    private final Consumer<Exported> out;

    /** The lines that were read ahead, of which those before {@code first} are done with. */
    private final List<String> ahead = new ArrayList<>();

    private int first;
    private int number = 1;
    private long anew;

    private TableRows(String file, BufferedReader text, Consumer<Exported> out) {
        this.file = file;
        this.text = text;
        this.out = out;
    }

    /**
     * The rows of a table, each with its values by what the first row calls them.
     *
     * @throws IllegalArgumentException if it cannot be read as a table
     */
    public static List<Map<String, String>> of(String text) {
        try (var table = CsvReader.builder().ofNamedCsvRecord(text)) {
            return table.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (CsvParseException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * Reads a table to its end. A row is refused that has not as many fields as the first one, or a quotation mark too many
     * or too few; where it took others into it, they are read all the same. A table without rows is refused, too.
     *
     * @param what what each row is
     * @param rows gets each row, with its fields by their names in lower case
     */
    public static void read(ExportFile file, What what, Consumer<Exported> out, BiConsumer<JsonObject, Line> rows)
            throws IOException {
        try (var text = new BufferedReader(new ShortFields(file.text(), ',', LONGEST))) {
            new TableRows(file.name(), text, out).read(what, rows);
        }
    }

    private void read(What what, BiConsumer<JsonObject, Line> rows) throws IOException {
        var names = row(0).fields().stream()
                .map(name -> name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        int head = row(0).lines();
        drop(head);
        boolean isEmpty = true;
        while (has(0)) {
            var row = row(0);
            isEmpty &= row.fields().isEmpty() && row.fault().isEmpty();
            if (row.fields().size() == names.size()) {
                var fields = new HashMap<String, String>();
                for (int i = 0; i < names.size(); i++) {
                    fields.put(names.get(i), row.fields().get(i));
                }
                rows.accept(JsonObject.of(fields), new Line(file, number));
                drop(row.lines());
            } else if (row.fields().isEmpty() && row.fault().isEmpty()) { // an empty line
                drop(1);
            } else {
                var fields = "it has %s fields, and the table has %s"
                        .formatted(row.fields().size(), names.size());
                out.accept(new Refused(
                        what, new Line(file, number), "", row.fault().isEmpty() ? fields : row.fault()));
                drop(behind(row, names.size()));
            }
        }
        if (isEmpty) {
            out.accept(new Refused(What.FILE, new Line(file, 1), "", "it has no row below its head"));
        }
    }

    /** How many lines are to be left behind a row that is refused: up to one in which a row begins that has all fields. */
    private int behind(Row refused, int count) throws IOException {
        for (int line = 1; line < refused.lines() && anew < MOST_ANEW; line++) {
            if (row(line).fields().size() == count) {
                return line;
            }
        }
        return refused.lines();
    }

    /** The row that begins so many lines from here. */
    private Row row(int from) throws IOException {
        var whole = new StringBuilder();
        var marks = new QuotedFields(',');
        int lines = 0;
        while (has(from + lines) && (lines == 0 || marks.isOpen())) {
            var line = ahead.get(first + from + lines++) + "\n";
            line.chars().forEach(c -> marks.isLetter((char) c));
            whole.append(line);
        }
        anew += from == 0 ? 0 : whole.length();
        if (marks.isOpen()) {
            return new Row(List.of(), "a field in it is not closed", lines);
        }
        try (var table = CsvReader.builder()
                .skipEmptyLines(true)
                .maxBufferSize(2 * LONGEST)
                .ofCsvRecord(whole.toString())) {
            return new Row(table.stream().findFirst().map(CsvRecord::getFields).orElse(List.of()), "", lines);
        } catch (CsvParseException | UncheckedIOException e) {
            return new Row(List.of(), "a field in it goes on behind the quotation mark that closes it", lines);
        }
    }

    /** Whether there is a line so many lines from here. */
    private boolean has(int line) throws IOException {
        for (String next = ""; next != null && ahead.size() <= first + line; ) {
            next = text.readLine();
            if (next != null) {
                ahead.add(next);
            }
        }
        return ahead.size() > first + line;
    }

    private void drop(int lines) {
        first = Math.min(first + lines, ahead.size());
        number += lines;
        if (first > ahead.size() / 2) {
            ahead.subList(0, first).clear();
            first = 0;
        }
    }
}
