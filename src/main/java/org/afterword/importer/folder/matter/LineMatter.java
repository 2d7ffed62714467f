package org.afterword.importer.folder.matter;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines of a name and a value at the top of a text, as Pelican ({@code Key: value}) and Nikola ({@code .. key: value}) have them. */
final class LineMatter {
    private static final Pattern NAMED = Pattern.compile(" {0,3}([A-Za-z0-9_-]+):[ \\t]*(.*)");
    private static final Pattern DOTTED = Pattern.compile("\\.\\. ([A-Za-z0-9_-]+):[ \\t]*(.*)");
    private static final Pattern MORE = Pattern.compile("[ \\t]{4,}(.*)");

    private final LinkedHashMap<String, Object> fields = new LinkedHashMap<>();
    private String last = "";

    private LineMatter() {}

    static boolean isNamed(String line) {
        return NAMED.matcher(line).matches();
    }

    static boolean isDotted(String line) {
        return DOTTED.matcher(line).matches();
    }

    /** The fields of a head; names are in lower case, and a line that is set in goes on with the value before. */
    static Matter read(String head) {
        var matter = new LineMatter();
        head.lines().forEach(matter::line);
        return Matter.of(matter.fields);
    }

    private void line(String line) {
        var dotted = DOTTED.matcher(line);
        var named = dotted.matches() ? dotted : NAMED.matcher(line);
        var more = MORE.matcher(line);
        if (named.matches()) {
            last = named.group(1).toLowerCase(Locale.ROOT);
            fields.put(last, named.group(2).strip());
        } else if (!last.isEmpty() && more.matches()) {
            fields.merge(last, more.group(1).strip(), (one, other) -> one + "\n" + other);
        }
    }
}
