package org.afterword.content.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.afterword.yaml.Fields;
import org.afterword.yaml.PlainValues;

/** Reads the fields of an author's own, for templates. */
public final class ExtraFields {
    private ExtraFields() {}

    /** The author's own fields as plain values: text, lists and maps. */
    public static Map<String, Object> read(Fields fields) {
        fields.group("extra");
        fields.tellOfEatenWords("extra");
        return fields.value("extra")
                .map(node -> PlainValues.of(node) instanceof Map<?, ?> map ? copy(map) : null)
                .orElse(Map.of());
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> copy.put((String) key, value));
        return copy;
    }
}
