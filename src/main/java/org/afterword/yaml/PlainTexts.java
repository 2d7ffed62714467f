package org.afterword.yaml;

/**
 * Texts on one line, plain or in quotes, in a YAML text that is read as {@link PlainYaml}. Where one ends is -1 if it is left
 * to the library.
 *
 * @param text ends with a line end
 */
record PlainTexts(String text) {
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    private static final String ESCAPED = "\"\\/";
    private static final String IN_LISTS = " -_.+/";

    /** Whether a text in quotes begins here. */
    boolean isQuoted(int at) {
        return text.charAt(at) == '"' || text.charAt(at) == '\'';
    }

    /** Where a text ends that is the last of its line. */
    int lastEnd(int at, int lineEnd) {
        if (!isQuoted(at)) {
            return plainEnd(at, lineEnd);
        }
        int end = quoteEnd(at, lineEnd);
        return end > 0 && text.substring(end, lineEnd).isBlank() ? end : -1;
    }

    /** Where a text ends that stands in a list in brackets. */
    int listedEnd(int at, int lineEnd) {
        if (isQuoted(at)) {
            return quoteEnd(at, lineEnd);
        }
        if (!Character.isLetterOrDigit(text.charAt(at))) {
            return -1;
        }
        int end = at;
        int i = at;
        for (; IN_LISTS.indexOf(text.charAt(i)) >= 0 || Character.isLetterOrDigit(text.charAt(i)); i++) {
            end = text.charAt(i) == ' ' ? end : i + 1;
        }
        return end;
    }

    /** What a text says. */
    String value(int at, int end) {
        if (!isQuoted(at)) {
            return text.substring(at, end);
        }
        var within = text.substring(at + 1, end - 1);
        return text.charAt(at) == '\''
                ? within.replace("''", "'")
                : within.indexOf('\\') < 0 ? within : unescaped(within);
    }

    private static String unescaped(String within) {
        var value = new StringBuilder(within.length());
        for (int i = 0; i < within.length(); i++) {
            i += within.charAt(i) == '\\' ? 1 : 0;
            value.append(within.charAt(i));
        }
        return value.toString();
    }

    private int quoteEnd(int at, int lineEnd) {
        char quote = text.charAt(at);
        for (int i = at + 1; i < lineEnd; i++) {
            char c = text.charAt(i);
            if (quote == '"' && c == '\\') {
                i++;
                if (ESCAPED.indexOf(text.charAt(i)) < 0) {
                    return -1;
                }
            } else if (c == quote) {
                if (quote == '"' || text.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            }
        }
        return -1;
    }

    private int plainEnd(int at, int lineEnd) {
        if (INDICATORS.indexOf(text.charAt(at)) >= 0) {
            return -1;
        }
        int end = at;
        for (int i = at; i < lineEnd; i++) {
            char c = text.charAt(i);
            if (c == ':' && (text.charAt(i + 1) == ' ' || i + 1 == lineEnd) || c == '#' && text.charAt(i - 1) == ' ') {
                return -1;
            }
            end = c == ' ' ? end : i + 1;
        }
        return end;
    }
}
