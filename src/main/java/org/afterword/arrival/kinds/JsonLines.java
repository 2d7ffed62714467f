package org.afterword.arrival.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import tools.jackson.core.JacksonException;

/** Forms as JSON, one in each line: what is wrong with one ends with its line. */
final class JsonLines {
    private JsonLines() {}

    static boolean recognizes(String head) {
        var lines = head.stripLeading().lines().map(String::strip).limit(2).toList();
        return lines.size() == 2
                && lines.get(0).startsWith("{")
                && lines.get(0).endsWith("}")
                && lines.get(1).startsWith("{")
                && !lines.get(0).contains("\"submissions\"");
    }

    static void read(ExportFile file, ZoneId zone, Consumer<Arrived> out) throws IOException {
        FormLines.read(file, (text, line) -> form(text, line, zone), out);
    }

    private static Arrived form(String text, Line line, ZoneId zone) {
        try {
            return JsonForm.arrival(JsonObject.parse(text), line, zone);
        } catch (JacksonException e) {
            return new Declined(line, "", "it is not JSON");
        }
    }
}
