package org.afterword.arrival.kinds;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.ShortFields;

/** A table of forms (RFC 4180) whose first row names the fields; it may be parted by commas, semicolons or tabs. */
final class FormTable {
    private static final int LONGEST = (1 << 20) + 1;
    private static final Set<String> ALL = all();

    private FormTable() {}

    static boolean recognizes(String head) {
        var names = new HashSet<>(names(head));
        return names.size() > 1 && FormFields.MESSAGE.stream().anyMatch(names::contains);
    }

    private static List<String> names(String head) {
        var first = head.stripLeading().lines().findFirst().orElse("");
        var names = new ArrayList<String>();
        for (var cell : first.split("[" + separator(first) + "]", 500)) {
            names.add(folded(cell.replace("\"", "")));
        }
        return names;
    }

    private static char separator(String first) {
        char most = ',';
        for (char c : new char[] {';', '\t'}) {
            if (count(first, c) > count(first, most)) {
                most = c;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String folded(String name) {
        return name.strip().replaceFirst("^\uFEFF", "");
    }

    static void read(ExportFile file, ZoneId zone, Consumer<Arrived> out) throws IOException {
        var first = file.head().stripLeading().lines().findFirst().orElse("");
        try (var text = new ShortFields(file.text(), separator(first), LONGEST);
                var table = CsvReader.builder()
                        .fieldSeparator(separator(first))
                        .skipEmptyLines(true)
                        .maxBufferSize(2 * LONGEST)
                        .ofCsvRecord(text)) {
            var rows = table.iterator();
            List<String> names = null;
            while (rows.hasNext()) {
                var row = rows.next();
                if (names == null) {
                    names = row.getFields().stream().map(FormTable::known).toList();
                } else if (text.isOpen() && !rows.hasNext()) {
                    out.accept(new Declined(line(row, file), "", "a field in it is not closed"));
                } else {
                    out.accept(form(names, row, line(row, file), zone));
                }
            }
        } catch (CsvParseException e) {
            out.accept(new Declined(
                    Line.whole(file.name()), "", "it has a field that is too long, so the rest is not read"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A heading as the table of names has it, whatever its capitals. */
    private static String known(String heading) {
        var name = folded(heading);
        var lower = name.toLowerCase(Locale.ROOT);
        return ALL.contains(name) || !ALL.contains(lower) ? name : lower;
    }

    private static Set<String> all() {
        var all = new HashSet<String>();
        List.of(
                        FormFields.NAME,
                        FormFields.URL,
                        FormFields.MESSAGE,
                        FormFields.ARTICLE,
                        FormFields.PARENT,
                        FormFields.DATE)
                .forEach(all::addAll);
        return all;
    }

    private static Line line(CsvRecord row, ExportFile file) {
        return new Line(file.name(), (int) row.getStartingLineNumber());
    }

    private static Arrived form(List<String> names, CsvRecord row, Line line, ZoneId zone) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), row.getFieldCount()); i++) {
            fields.computeIfAbsent(names.get(i), name -> new ArrayList<>(1)).add(row.getField(i));
        }
        return FormFields.arrival(
                line, FormFields.value(fields, List.of("id", "_id")), fields, FormFields.date(fields, zone));
    }
}
