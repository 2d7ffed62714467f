package org.afterword.arrival.kinds;

import java.io.IOException;
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
import org.afterword.importer.source.TableRows;

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
        TableRows.read(file, separator(first), LONGEST, new TableRows.Taker() {
            private List<String> names = List.of();

            @Override
            public void names(List<String> all) {
                names = all.stream().map(FormTable::known).toList();
            }

            @Override
            public String row(List<String> fields, int lines, Line line) {
                if (lines > 1 && fields.size() != names.size()) {
                    return "a quotation mark in it opens a field that other rows are in";
                }
                out.accept(form(names, fields, line, zone));
                return "";
            }

            @Override
            public void refused(Line line, String why) {
                out.accept(new Declined(line, "", why));
            }
        });
    }

    /** A heading as the table of names has it, whatever its capitals. */
    static String known(String heading) {
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

    private static Arrived form(List<String> names, List<String> row, Line line, ZoneId zone) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
            fields.computeIfAbsent(names.get(i), name -> new ArrayList<>(1)).add(row.get(i));
        }
        return FormFields.arrival(
                line, FormFields.value(fields, List.of("id", "_id")), fields, FormFields.date(fields, zone));
    }
}
