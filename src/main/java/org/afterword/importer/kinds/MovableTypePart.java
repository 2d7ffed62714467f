package org.afterword.importer.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of an article in Movable Type's format: fields, one a line, and then a text.
 *
 * @param name {@code COMMENT}, {@code BODY} and so on; empty for the fields that an article begins with
 * @param whole whether its end is in the file
 */
record MovableTypePart(String name, int line, Map<String, List<String>> fields, String text, boolean whole) {

    /** Takes the fields from a part's first lines. */
    static MovableTypePart of(String name, int line, List<String> lines, boolean whole) {
        var fields = new LinkedHashMap<String, List<String>>();
        int at = 0;
        boolean more = name.isEmpty() || name.equals("COMMENT") || name.equals("PING");
        while (more && at < lines.size()) {
            var field = MovableTypeParts.FIELD.matcher(lines.get(at));
            more = field.matches();
            if (more) {
                fields.computeIfAbsent(field.group(1), any -> new ArrayList<>())
                        .add(field.group(2).strip());
                more = name.isEmpty() || !field.group(1).equals("DATE");
                at++;
            } else if (name.isEmpty()) {
                more = true;
                at++;
            }
        }
        return new MovableTypePart(name, line, fields, String.join("\n", lines.subList(at, lines.size())), whole);
    }

    Optional<String> field(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
