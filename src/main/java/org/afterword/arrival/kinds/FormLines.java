package org.afterword.arrival.kinds;

import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.TextLines;

/** Forms of which each stands in a line of its own: what is wrong with one ends with its line. */
final class FormLines {
    private FormLines() {}

    /** @param form reads one line, without the blanks around it */
    static void read(ExportFile file, BiFunction<String, Line, Arrived> form, Consumer<Arrived> out)
            throws IOException {
        try (var text = file.text()) {
            var lines = new TextLines(text);
            for (var one = lines.next(); one != null; one = lines.next()) {
                var line = new Line(file.name(), one.number());
                if (one.goesOn()) {
                    out.accept(new Declined(line, "", "it is too long"));
                    while (one != null && one.goesOn()) {
                        one = lines.next();
                    }
                } else if (!one.text().isBlank()) {
                    out.accept(form.apply(one.text().strip(), line));
                }
            }
        }
    }
}
