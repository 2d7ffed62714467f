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

/** The rows of a table (RFC 4180) whose first row names the fields. */
public final class TableRows {
    private static final int LONGEST = 16 << 20;

    /** What becomes of the rows, in their order, and of the line that each begins in. */
    public interface Taker {
        /** Takes the first row, which has the names. */
        void names(List<String> names);

        /** Takes a row of any length. @return why it is none; empty where it is taken */
        String row(List<String> fields, int lines, Line line);

        /** Takes note of what is no row. */
        void refused(Line line, String why);
    }

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
    private final char separator;
    private final int longest;

    /** The lines that were read ahead, of which those before {@code first} are done with. */
    private final List<String> ahead = new ArrayList<>();

    private int first;
    private int number = 1;
    private long anew;

    private TableRows(String file, BufferedReader text, char separator, int longest) {
        this.file = file;
        this.text = text;
        this.separator = separator;
        this.longest = longest;
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
        var names = new ArrayList<String>();
        var any = read(file, ',', LONGEST, new Taker() {
            @Override
            public void names(List<String> all) {
                all.forEach(name -> names.add(name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT)));
            }

            @Override
            public String row(List<String> fields, int lines, Line line) {
                if (fields.size() != names.size()) {
                    return "it has %s fields, and the table has %s".formatted(fields.size(), names.size());
                }
                var named = new HashMap<String, String>();
                for (int i = 0; i < names.size(); i++) {
                    named.put(names.get(i), fields.get(i));
                }
                rows.accept(JsonObject.of(named), line);
                return "";
            }

            @Override
            public void refused(Line line, String why) {
                out.accept(new Refused(what, line, "", why));
            }
        });
        if (!any) {
            out.accept(new Refused(What.FILE, new Line(file.name(), 1), "", "it has no row below its head"));
        }
    }

    /**
     * Reads a table to its end; where a row that is refused took others into it, they are read all the same.
     *
     * @param longest how many letters of a field are read
     * @return whether it has any
     */
    public static boolean read(ExportFile file, char separator, int longest, Taker rows) throws IOException {
        try (var text = new BufferedReader(new ShortFields(file.text(), separator, longest))) {
            return new TableRows(file.name(), text, separator, longest).read(rows);
        }
    }

    private boolean read(Taker rows) throws IOException {
        while (has(0) && ahead.get(first).isBlank()) {
            drop(1);
        }
        var head = row(0);
        boolean any = false;
        rows.names(head.fields());
        drop(head.lines());
        while (has(0)) {
            var row = row(0);
            var line = new Line(file, number);
            if (row.fields().isEmpty() && row.fault().isEmpty()) { // an empty line
                drop(1);
                continue;
            }
            any = true;
            var fault = row.fault().isEmpty() ? rows.row(row.fields(), row.lines(), line) : row.fault();
            if (!fault.isEmpty()) {
                rows.refused(line, fault);
            }
            drop(fault.isEmpty() ? row.lines() : behind(row, head.fields().size()));
        }
        return any;
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
        var marks = new QuotedFields(separator);
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
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .maxBufferSize(2 * longest)
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
