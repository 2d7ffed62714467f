package org.afterword.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;

/** What YAML says as values for templates: text, numbers, true, false and null, lists and groups. */
public final class PlainValues {
    static final int DEEPEST = 20;

    private PlainValues() {}

    /** The value of a node; what lies deeper than twenty levels in it is empty text. */
    public static Object of(Yaml node) {
        return of(node, 0);
    }

    private static Object of(Yaml node, int depth) {
        if (depth > DEEPEST) {
            return "";
        }
        if (node instanceof Yaml.Sequence list) {
            var items = new ArrayList<Object>();
            list.items().forEach(item -> items.add(of(item, depth + 1)));
            return items;
        }
        if (node instanceof Yaml.Mapping group) {
            var map = new LinkedHashMap<String, Object>();
            group.entries().forEach(entry -> map.put(entry.key().text(), of(entry.value(), depth + 1)));
            return map;
        }
        return CoreSchema.value((Yaml.Scalar) node);
    }
}
