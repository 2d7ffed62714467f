package org.afterword.importer.folder.matter;

import java.util.List;
import java.util.Map;

/** Bounds what aliases of aliases unfold to, and keeps out what holds itself. */
final class Growth {
    private static final int MOST_VALUES = 200_000;
    private static final int DEEPEST = 50;

    private int values;

    private Growth() {}

    static void check(Object value) throws MatterException {
        new Growth().look(value, 0);
    }

    private void look(Object value, int depth) throws MatterException {
        if (++values > MOST_VALUES || depth > DEEPEST) {
            throw new MatterException(1, "its YAML aliases unfold to more than anybody can mean");
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
