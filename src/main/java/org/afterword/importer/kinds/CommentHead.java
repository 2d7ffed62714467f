package org.afterword.importer.kinds;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A comment's file that begins with lines of a name and a value.
 *
 * @param fields by their names in lower case
 * @param words what follows the first line that is none of them
 */
record CommentHead(Map<String, String> fields, String words) {
    private static final Pattern FIELD = Pattern.compile("(?:\\.\\. |:)?([A-Za-z][\\w-]*):[ \\t]*(.*)");

    static CommentHead of(String text) {
        var fields = new LinkedHashMap<String, String>();
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            var field = FIELD.matcher(text.substring(at, end).stripTrailing());
            if (!field.matches()) {
                break;
            }
            fields.putIfAbsent(
                    field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
            at = Math.min(text.length(), end + 1);
        }
        return new CommentHead(fields, text.substring(at).strip());
    }

    /** A field that has something in it. */
    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).filter(text -> !text.isEmpty());
    }
}
