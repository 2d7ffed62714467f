package org.afterword.importer.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private TableRows() {}

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
     * Reads a table to its end. A row that has not as many fields as the first one is refused, and a table without rows.
     *
     * @param what what each row is
     * @param rows gets each row, with its fields by their names in lower case
     */
    public static void read(ExportFile file, What what, Consumer<Exported> out, BiConsumer<JsonObject, Line> rows)
            throws IOException {
        List<String> names = null;
        int first = 0;
        int last = 0;
        try (var text = new ShortFields(file.text(), ',', LONGEST);
                var table = CsvReader.builder()
                        .skipEmptyLines(true)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .maxBufferSize(2 * LONGEST)
                        .ofCsvRecord(text)) {
            for (var each = table.iterator(); each.hasNext(); ) {
                var row = each.next();
                last = (int) row.getStartingLineNumber();
                var line = new Line(file.name(), last);
                if (names == null) {
                    first = last;
                    names = row.getFields().stream()
                            .map(name -> name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
                            .toList();
                } else if (text.isOpen() && !each.hasNext()) {
                    out.accept(new Refused(what, line, "", "a field in it is not closed"));
                } else if (row.getFieldCount() != names.size()) {
                    out.accept(new Refused(
                            what,
                            line,
                            "",
                            "it has %s fields, and the table has %s".formatted(row.getFieldCount(), names.size())));
                } else {
                    var fields = new HashMap<String, String>();
                    for (int i = 0; i < names.size(); i++) {
                        fields.put(names.get(i), row.getField(i));
                    }
                    rows.accept(JsonObject.of(fields), line);
                }
            }
            if (first == last) {
                out.accept(new Refused(What.FILE, new Line(file.name(), last), "", "it has no row below its head"));
            }
        } catch (CsvParseException e) {
            out.accept(new Refused(
                    What.FILE, new Line(file.name(), last), "", "from here on, it cannot be read as a table"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
