package org.afterword.base;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes JSON (RFC 8259) that may also stand in a script element: no character in it could end one. A library would do it
 * too, but every build writes some JSON, and would load the library's 150 classes for it.
 */
public final class Json {
    private static final String[] ASCII = new String['\\' + 1];

    static {
        for (char c = 0; c < ' '; c++) {
            ASCII[c] = "\\u" + HexFormat.of().withUpperCase().toHexDigits(c);
        }
        ASCII['\b'] = "\\b";
        ASCII['\t'] = "\\t";
        ASCII['\n'] = "\\n";
        ASCII['\f'] = "\\f";
        ASCII['\r'] = "\\r";
        ASCII['"'] = "\\\"";
        ASCII['\\'] = "\\\\";
        ASCII['<'] = "\\u003C";
        ASCII['>'] = "\\u003E";
        ASCII['&'] = "\\u0026";
    }

    private final StringBuilder json = new StringBuilder();

    private Json() {}

    /** @param value a text, a number, a boolean, or lists and maps of them; an absent optional in a map is left out */
    public static String of(Object value) {
        var writer = new Json();
        writer.value(value);
        return writer.json.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof List<?> list) {
            var comma = "";
            json.append('[');
            for (var item : list) {
                json.append(comma);
                value(item);
                comma = ",";
            }
            json.append(']');
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            text(String.valueOf(value));
        }
    }

    private void map(Map<?, ?> map) {
        var comma = "";
        json.append('{');
        for (var entry : map.entrySet()) {
            var present = entry.getValue() instanceof Optional<?> optional ? optional.orElse(null) : entry.getValue();
            if (present != null) {
                json.append(comma);
                text(String.valueOf(entry.getKey()));
                json.append(':');
                value(present);
                comma = ",";
            }
        }
        json.append('}');
    }

    private void text(String text) {
        json.append('"');
        var letters = text.toCharArray();
        int copied = 0;
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            var escape = c < ASCII.length || c >= '\u2028' ? escape(c) : null;
            if (escape != null) {
                json.append(text.substring(copied, i)).append(escape);
                copied = i + 1;
            }
        }
        json.append(text.substring(copied)).append('"');
    }

    /** Escapes also what means something to HTML's parser, and the two line ends that are none in JSON. */
    private static String escape(char c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        return c == '\u2028' ? "\\u2028" : c == '\u2029' ? "\\u2029" : null;
    }
}
