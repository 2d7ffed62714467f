package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what JMH measured as Markdown, from the file that it leaves. */
final class InnerParts {
    private static final int NAME = 0;
    private static final int SCORE = 4;
    private static final int ERROR = 5;
    private static final int FIRST_PARAMETER = 7;

    private InnerParts() {}

    /** @param file comma-separated, as JMH writes it with {@code -rf csv} */
    static String table(Path file) throws IOException {
        var rows = new ArrayList<String>();
        rows.add("| | | µs | ± |");
        rows.add("|---|---|--:|--:|");
        var lines = Files.readAllLines(file);
        for (var line : lines.subList(1, lines.size())) {
            var cells = List.of(line.replace("\"", "").split(","));
            var parameters = cells.subList(Math.min(FIRST_PARAMETER, cells.size()), cells.size());
            rows.add(String.format(
                    Locale.ROOT,
                    "| `%s` | %s | %,.1f | %,.1f |",
                    cells.get(NAME).replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1"),
                    String.join("", parameters),
                    Double.parseDouble(cells.get(SCORE)),
                    Double.parseDouble(cells.get(ERROR))));
        }
        return String.join("\n", rows);
    }
}
