package org.afterword.arrival.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrived;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonRecords;

/** Reads what a form's service hands over: JSON, one object or many, a table, or what a browser posts. */
final class FormReader implements ArrivalReader {
    private static final Pattern WORDS = Pattern.compile("\"(?:message|comment|content|body|text)\"\\s*:");

    @Override
    public String kind() {
        return "form";
    }

    @Override
    public boolean recognizes(String head) {
        return isJson(head) ? WORDS.matcher(head).find() : PostedForm.recognizes(head) || FormTable.recognizes(head);
    }

    private static boolean isJson(String head) {
        var start = head.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Arrived> arrived) throws IOException {
        var out = Handing.to(arrived);
        var head = file.head();
        if (JsonLines.recognizes(head)) {
            JsonLines.read(file, zone, out);
        } else if (isJson(head)) {
            json(file, zone, out);
        } else if (PostedForm.recognizes(head)) {
            PostedForm.read(file, zone, out);
        } else {
            FormTable.read(file, zone, out);
        }
    }

    private static void json(ExportFile file, ZoneId zone, Consumer<Arrived> out) throws IOException {
        new JsonRecords(file, Set.of("submissions"), array -> What.COMMENT, Handing.told(out)).read(one -> {
            if (!JsonForm.isEnvelope(one.fields())) {
                out.accept(JsonForm.arrival(one.fields(), one.line(), zone));
            }
        });
    }
}
