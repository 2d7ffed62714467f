package org.afterword.importer.folder.matter;

import java.util.List;
import java.util.Map;

/** Bounds what aliases of aliases unfold to and how deep values lie within each other, and keeps out what holds itself. */
final class Growth {
    static final String TOO_DEEP = "its lists and groups are too deep in each other";

    private static final int MOST_VALUES = 200_000;
    private static final int DEEPEST = 50;

    private int values;

    private Growth() {}

    static void check(Object value) throws MatterException {
        new Growth().look(value, 0);
    }

    private void look(Object value, int depth) throws MatterException {
        if (depth > DEEPEST) {
            throw new MatterException(1, 0, TOO_DEEP);
        }
        if (++values > MOST_VALUES) {
            throw new MatterException(1, 0, "its YAML aliases unfold to more than anybody can mean");
        }
        if (value instanceof Map<?, ?> map) {
            for (var one : map.values()) {
                look(one, depth + 1);
            }
        } else if (value instanceof List<?> list) {
            for (var one : list) {
                look(one, depth + 1);
            }
        }
    }
}
