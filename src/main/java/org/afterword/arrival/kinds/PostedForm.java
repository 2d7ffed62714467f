package org.afterword.arrival.kinds;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.ExportFile;

/** What a browser posts, {@code application/x-www-form-urlencoded} (URL standard §5.1): one form in each line. */
final class PostedForm {
    private static final Pattern START = Pattern.compile("^[A-Za-z0-9_.*%+\\[\\]-]{1,100}=[^\\s=&\"<>]*(?:&|\\s|$)");
    private static final int MOST_FIELDS = 200;

    private PostedForm() {}

    static boolean recognizes(String head) {
        return START.matcher(head.stripLeading()).find();
    }

    static void read(ExportFile file, ZoneId zone, Consumer<Arrived> out) throws IOException {
        FormLines.read(file, (text, line) -> form(text, line, zone), out);
    }

    private static Arrived form(String text, Line line, ZoneId zone) {
        try {
            var fields = fields(text);
            return FormFields.arrival(line, Optional.empty(), fields, FormFields.date(fields, zone));
        } catch (IllegalArgumentException e) {
            return new Declined(line, "", "it is not encoded like a form");
        }
    }

    private static Map<String, List<String>> fields(String text) {
        var fields = new LinkedHashMap<String, List<String>>();
        int count = 0;
        for (int start = 0; start < text.length() && count < MOST_FIELDS; count++) {
            int end = text.indexOf('&', start) < 0 ? text.length() : text.indexOf('&', start);
            int equals = text.indexOf('=', start);
            boolean named = equals >= 0 && equals < end;
            fields.computeIfAbsent(decoded(text.substring(start, named ? equals : end)), any -> new ArrayList<>(1))
                    .add(named ? decoded(text.substring(equals + 1, end)) : "");
            start = end + 1;
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
