package org.afterword.yaml;

import java.util.List;

/**
 * A node of a YAML text with the place where it begins and ends, for tools that change a text and keep the rest of it.
 *
 * @param kind what the node is
 * @param flow whether it is a collection in brackets
 * @param start the offset of its first character
 * @param end the offset behind its last one; of a block scalar, behind its last line that is not blank, unless its header
 *     keeps those
 * @param keeps whether it is a block scalar that keeps the blank lines behind it
 * @param text of a scalar; empty for a collection
 * @param parts the items of a sequence; of a mapping, each key before its value
 */
public record YamlSpan(Kind kind, boolean flow, int start, int end, boolean keeps, String text, List<YamlSpan> parts) {

    /** What a node is. */
    public enum Kind {
        SCALAR,
        SEQUENCE,
        MAPPING
    }

    /** The value of a mapping's field; null where it has no such field. */
    public YamlSpan value(String key) {
        for (int i = 0; kind == Kind.MAPPING && i + 1 < parts.size(); i += 2) {
            if (parts.get(i).text().equals(key)) {
                return parts.get(i + 1);
            }
        }
        return null;
    }

    /** Whether the last thing in it is a block scalar that keeps the blank lines behind it. */
    public boolean endsKept() {
        var last = this;
        while (!last.flow && !last.parts.isEmpty()) {
            last = last.parts.get(last.parts.size() - 1);
        }
        return last.keeps;
    }
}
