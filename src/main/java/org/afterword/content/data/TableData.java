package org.afterword.content.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.yaml.CoreSchema;

/**
 * Reads a table parted by commas (RFC 4180) as a list of its rows, each a group of fields by the names in the first row. A
 * field is a number where YAML would have one, and else text.
 */
final class TableData {
    private static final String CURE =
            "give each row as many fields as the first, which names them; a field with a comma in it needs double quotes";

    private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

    private TableData() {}

    static Optional<Object> read(SourceText text, Consumer<Problem> problems) {
        if (text.text().chars().filter(c -> c == '"').count() % 2 != 0) {
            problems.accept(Problem.error(
                    "data/table",
                    text.at(text.text().lastIndexOf('"'), text.text().lastIndexOf('"') + 1),
                    "a double quote in this table has no other",
                    "close the field with '\"'; a quote within a field is written twice"));
            return Optional.empty();
        }
        var rows = new ArrayList<Object>();
        List<String> names = null;
        boolean whole = true;
        try (var table = CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text.text())) {
            for (var row : table) {
                int line = (int) row.getStartingLineNumber();
                var fields = row.getFields();
                if (names == null) {
                    names = fields.stream().map(String::strip).toList();
                    whole = areNames(names, text, line, problems);
                    if (!whole) {
                        break;
                    }
                } else if (fields.size() != names.size()) {
                    problems.accept(problem(
                            text,
                            line,
                            "this row has %s, and the table has %s".formatted(counted(fields.size()), names.size())));
                    whole = false;
                } else {
                    var group = new LinkedHashMap<String, Object>();
                    for (int i = 0; i < names.size(); i++) {
                        group.put(names.get(i), CoreSchema.numberOrText(fields.get(i)));
                    }
                    rows.add(group);
                }
            }
        } catch (CsvParseException e) {
            problems.accept(problem(
                    text, line(e), "this row cannot be read: " + deepest(e).getMessage()));
            whole = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text that is in memory has none
        }
        if (names == null) {
            problems.accept(problem(text, 1, "the table is empty"));
        }
        return whole && names != null ? Optional.of(rows) : Optional.empty();
    }

    /** The line in which the row begins that cannot be read: FastCSV names it in words. */
    private static int line(CsvParseException e) {
        var named = LINE.matcher(String.valueOf(e.getMessage()));
        return named.find() ? Integer.parseInt(named.group(1)) : 1;
    }

    private static Throwable deepest(Throwable e) {
        return e.getCause() == null ? e : deepest(e.getCause());
    }

    private static String counted(int fields) {
        return fields == 1 ? "1 field" : fields + " fields";
    }

    private static boolean areNames(List<String> names, SourceText text, int line, Consumer<Problem> problems) {
        var met = new HashSet<String>();
        boolean all = true;
        for (var name : names) {
            if (names.size() == 1 && (name.indexOf(';') > 0 || name.indexOf('\t') > 0)) {
                problems.accept(Problem.error(
                        "data/table",
                        text.at(line, 1, Integer.MAX_VALUE),
                        "this table is not parted by commas",
                        "save it again with a comma between two fields"));
                all = false;
            } else if (name.isEmpty() || !met.add(name)) {
                problems.accept(Problem.error(
                        "data/table",
                        text.at(line, 1, Integer.MAX_VALUE),
                        name.isEmpty() ? "a column has no name" : "two columns have the name '%s'".formatted(name),
                        "give each column a name of its own in the first row"));
                all = false;
            }
        }
        return all;
    }

    private static Problem problem(SourceText text, int line, String what) {
        return Problem.error("data/table", text.at(line, 1, Integer.MAX_VALUE), what, CURE);
    }
}
