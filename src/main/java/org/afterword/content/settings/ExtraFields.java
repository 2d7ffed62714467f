package org.afterword.content.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.afterword.yaml.CoreSchema;
import org.afterword.yaml.Fields;
import org.afterword.yaml.Yaml;

/** Reads the fields of an author's own, for templates. */
public final class ExtraFields {
    private ExtraFields() {}

    /** The author's own fields as plain values: text, lists and maps. */
    public static Map<String, Object> read(Fields fields) {
        fields.group("extra");
        return fields.value("extra")
                .map(node -> plain(node, 0) instanceof Map<?, ?> map ? copy(map) : null)
                .orElse(Map.of());
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> copy.put((String) key, value));
        return copy;
    }

    private static Object plain(Yaml node, int depth) {
        if (depth > 20) {
            return "";
        }
        if (node instanceof Yaml.Sequence list) {
            var items = new ArrayList<Object>();
            list.items().forEach(item -> items.add(plain(item, depth + 1)));
            return items;
        }
        if (node instanceof Yaml.Mapping group) {
            var map = new LinkedHashMap<String, Object>();
            group.entries().forEach(entry -> map.put(entry.key().text(), plain(entry.value(), depth + 1)));
            return map;
        }
        return CoreSchema.value((Yaml.Scalar) node);
    }
}
