package org.afterword.yaml;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a scalar without quotes stands for (YAML 1.2 §10.3, the core schema): nothing, true or false, a number, or a text.
 * What begins with a zero and another digit stays a text, since it is a postal code or a telephone number.
 */
public final class CoreSchema {
    private static final int MOST_DIGITS = 18;
    private static final Pattern WHOLE = Pattern.compile("[-+]?(?:0|[1-9][0-9]*)");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,2})?");

    private CoreSchema() {}

    /**
     * The value: null, a {@link Boolean}, a {@link Long}, a {@link BigDecimal}, which prints as it was written, or a
     * {@link String}.
     */
    public static Object value(Yaml.Scalar scalar) {
        return scalar.plain() ? value(scalar.text()) : scalar.text();
    }

    private static Object value(String text) {
        switch (text) {
            case "", "~", "null", "Null", "NULL" -> {
                return null;
            }
            case "true", "True", "TRUE" -> {
                return true;
            }
            case "false", "False", "FALSE" -> {
                return false;
            }
            default -> {
                return mayBeNumber(text) ? number(text) : text;
            }
        }
    }

    /** The number that a text is, or the text. */
    public static Object numberOrText(String text) {
        return !text.isEmpty() && mayBeNumber(text) ? number(text) : text;
    }

    /** Whether a text would not be one any more, if it stood without quotes. */
    public static boolean needsQuotes(String text) {
        return !(value(text) instanceof String);
    }

    private static boolean mayBeNumber(String text) {
        char first = text.charAt(0);
        return text.length() <= MOST_DIGITS && (first >= '0' && first <= '9' || "+-.".indexOf(first) >= 0);
    }

    private static Object number(String text) {
        if (WHOLE.matcher(text).matches()) {
            return Long.valueOf(text);
        } else if (HEXADECIMAL.matcher(text).matches()) {
            return text.length() < MOST_DIGITS ? (Object) Long.valueOf(text.substring(2), 16) : text;
        } else if (OCTAL.matcher(text).matches()) {
            return Long.valueOf(text.substring(2), 8);
        }
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
