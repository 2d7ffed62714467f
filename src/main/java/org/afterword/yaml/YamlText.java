package org.afterword.yaml;

import java.util.Locale;
import java.util.Set;

/** Writes text as YAML 1.2 scalars that read back equal, as plainly as the text allows. */
public final class YamlText {
    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf");
    private static final String WITHIN_PLAIN = " _./-+'()";

    private YamlText() {}

    /** A text on one line: plain where nothing in it can be taken for anything else, in double quotes otherwise. */
    public static String scalar(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** A text in double quotes (YAML 1.2 §7.3.1). */
    public static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append(
                                c > 0xFF ? "\\u%04X".formatted(isSurrogate(c) ? 0xFFFD : c) : "\\x%02X".formatted(c));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /**
     * A field whose value is a text of many lines, as a block literal (YAML 1.2 §8.1.2), or in quotes where it holds what
     * a literal cannot. A line end at the text's own end is not kept.
     *
     * @param indent how many spaces the field's name stands behind
     */
    public static void block(StringBuilder to, int indent, String name, String text) {
        var value = text.stripTrailing();
        to.append(" ".repeat(indent)).append(name).append(':');
        if (value.isEmpty() || !isLiteral(value)) {
            to.append(' ').append(quoted(value)).append('\n');
            return;
        }
        boolean telling = " \t\n".indexOf(value.charAt(0)) >= 0;
        to.append(telling ? " |2\n" : " |\n");
        var margin = " ".repeat(indent + 2);
        for (var line : value.split("\n", -1)) {
            to.append(line.isEmpty() ? "" : margin).append(line).append('\n');
        }
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty()
                || text.length() > 1000
                || !Character.isLetterOrDigit(text.codePointAt(0))
                || text.charAt(text.length() - 1) == ' '
                || WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && (c >= 0x80 || WITHIN_PLAIN.indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLiteral(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c != '\n' && c != '\t' && !isPrintable(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int c) {
        return c >= 0x20 && c < 0x7F
                || c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029
                || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF
                || c >= 0x10000;
    }

    private static boolean isSurrogate(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }
}
