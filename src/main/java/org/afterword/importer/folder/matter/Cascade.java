package org.afterword.importer.folder.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields laid over fields as Eleventy does it: lists are joined, groups are merged, and the upper one of two others counts. */
public final class Cascade {
    private static final String OVERRIDE = "override:";

    private Cascade() {}

    /** The fields of both; {@code override:} before a name keeps what lies below from being joined. */
    public static Matter of(Matter below, Matter above) {
        return new Matter(merged(tagged(below.fields()), tagged(above.fields())));
    }

    private static Map<String, Object> merged(Map<?, ?> below, Map<?, ?> above) {
        var all = new LinkedHashMap<String, Object>();
        below.forEach((name, value) -> all.put(String.valueOf(name), value));
        above.forEach((key, value) -> {
            var name = String.valueOf(key);
            all.put(
                    name.startsWith(OVERRIDE) ? name.substring(OVERRIDE.length()) : name,
                    name.startsWith(OVERRIDE) ? value : merged(all.get(name), value));
        });
        return all;
    }

    private static Object merged(Object below, Object above) {
        if (below instanceof List<?> list && above instanceof List<?> more) {
            var both = new ArrayList<Object>(list);
            both.addAll(more);
            return both;
        }
        return below instanceof Map<?, ?> group && above instanceof Map<?, ?> other ? merged(group, other) : above;
    }

    /** Tags that are one text are a list, with commas between. */
    private static Map<String, Object> tagged(Map<String, Object> fields) {
        if (!(fields.get("tags") instanceof String text)) {
            return fields;
        }
        var all = new LinkedHashMap<>(fields);
        all.put("tags", Arrays.asList(text.split("(?<!\\s)\\s*+,\\s*")));
        return all;
    }
}
