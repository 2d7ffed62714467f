package org.afterword.content.thread;

/** A YAML value that begins and ends in one line. */
final class OneLine {
    /** What begins a value that is more than it seems: an anchor, an alias, a tag, or what YAML keeps for itself. */
    private static final String UNUSUAL = "&*!%@`?,]}-:\t";

    private OneLine() {}

    /** Where the value ends that begins at an offset; -1 where that is not sure. */
    static int end(String text, int at, int lineEnd) {
        char c = text.charAt(at);
        int end =
                c == '"' || c == '\'' ? quoted(text, at, lineEnd) : c == '{' || c == '[' ? flow(text, at, lineEnd) : -1;
        if (end >= 0) {
            return isRest(text, end, lineEnd) ? end : -1;
        }
        boolean isPlain = c != '"' && c != '\'' && c != '{' && c != '[' && UNUSUAL.indexOf(c) < 0;
        return isPlain ? plain(text, at, lineEnd) : -1;
    }

    /** The text of a value that {@link #end} has found: what stands in its quotes, with escapes as they are. */
    static String text(String text, int at, int end) {
        boolean isQuoted = text.charAt(at) == '"' || text.charAt(at) == '\'';
        return isQuoted ? text.substring(at + 1, end - 1) : text.substring(at, end);
    }

    private static boolean isRest(String text, int from, int lineEnd) {
        int at = from;
        while (at < lineEnd && text.charAt(at) == ' ') {
            at++;
        }
        return at == lineEnd || at > from && text.charAt(at) == '#';
    }

    private static int quoted(String text, int at, int lineEnd) {
        char quote = text.charAt(at);
        for (int i = at + 1; i < lineEnd; i++) {
            char c = text.charAt(i);
            if (c == quote && quote == '\'' && i + 1 < lineEnd && text.charAt(i + 1) == quote) {
                i++;
            } else if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int flow(String text, int at, int lineEnd) {
        int depth = 0;
        for (int i = at; i < lineEnd; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                if (" ,[{:".indexOf(text.charAt(i - 1)) >= 0) { // else it stands within a plain word
                    i = quoted(text, i, lineEnd) - 1;
                    if (i < 0) {
                        return -1;
                    }
                }
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            } else if (c == '#' || c == '&' || c == '*') {
                return -1;
            }
        }
        return -1;
    }

    private static int plain(String text, int at, int lineEnd) {
        int end = lineEnd;
        for (int i = at; i < lineEnd; i++) {
            char c = text.charAt(i);
            boolean beforeSpace = i + 1 == lineEnd || text.charAt(i + 1) == ' ';
            if (c == '\t' || c == ':' && beforeSpace) {
                return -1;
            }
            if (c == '#' && text.charAt(i - 1) == ' ') {
                end = i;
                break;
            }
        }
        while (text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
