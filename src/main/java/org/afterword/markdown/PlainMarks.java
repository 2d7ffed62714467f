package org.afterword.markdown;

/**
 * Writes lines of a visitor's text in which each mark can mean one thing only: {@code *emphasis*} and {@code **strong}**
 * around whole words, one within no other, {@code `code`} in one line, and links with plain words to plain addresses.
 */
final class PlainMarks {
    private static final String SIGNS = "*_`[]<>&\\~@";
    private static final String BEFORE_EMPHASIS = " (\"'";
    private static final String BEHIND_EMPHASIS = " .,;:!?)\"'";
    private static final String IN_CODE = "*_[]<>~\"";

    private final String text;

    /** The same, since a string is slower to be read one letter after the other. */
    private final char[] letters;

    private final StringBuilder html;

    /** How many asterisks began the emphasis that has not ended; 0 for none. */
    private int open;

    PlainMarks(String text, StringBuilder html) {
        this.text = text;
        this.letters = text.toCharArray();
        this.html = html;
    }

    /** Whether emphasis has begun and not ended. */
    boolean areOpen() {
        return open > 0;
    }

    /** Writes a line; false where it has anything that may mean something else, with some of it written. */
    boolean line(int start, int end) {
        int from = start;
        for (int at = start; at < end; ) {
            char c = letters[at];
            if (c >= 'a' && c < 'w' || c == ' ' || isPlain(at)) {
                at++;
                continue;
            }
            html.append(text, from, at);
            int behind = switch (c) {
                case '"' -> quote(at);
                case '*' -> emphasis(start, at, end);
                case '`' -> code(at, end);
                case '[' -> link(start, at, end);
                default -> -1;
            };
            if (behind < 0) {
                return false;
            }
            from = behind;
            at = behind;
        }
        html.append(text, from, end);
        return true;
    }

    /** Whether a letter is written as it is. */
    private boolean isPlain(int at) {
        char c = letters[at];
        if (c < 0x7F) {
            return c == 'w' || c == 'W'
                    ? !text.startsWith("ww.", at + 1) && !text.startsWith("WW.", at + 1)
                    : c == ':' ? !text.startsWith("//", at + 1) : c >= ' ' && c != '"' && SIGNS.indexOf(c) < 0;
        }
        return c > 0xA0 && !Character.isSpaceChar(c) && !Character.isWhitespace(c);
    }

    private int quote(int at) {
        html.append("&quot;");
        return at + 1;
    }

    /** Begins emphasis or ends it, where it can do nothing else (CommonMark §6.2). */
    private int emphasis(int start, int at, int end) {
        int length = text.startsWith("**", at) ? 2 : 1;
        int behind = at + length;
        char before = at == start ? ' ' : letters[at - 1];
        char after = behind >= end ? ' ' : letters[behind];
        if (open == 0 && BEFORE_EMPHASIS.indexOf(before) >= 0 && Character.isLetterOrDigit(after)) {
            html.append(length == 1 ? "<em>" : "<strong>");
            open = length;
            return behind;
        } else if (open == length && Character.isLetterOrDigit(before) && BEHIND_EMPHASIS.indexOf(after) >= 0) {
            html.append(length == 1 ? "</em>" : "</strong>");
            open = 0;
            return behind;
        }
        return -1;
    }

    private int code(int at, int end) {
        int close = text.indexOf('`', at + 1);
        if (close < at + 2
                || close >= end
                || text.startsWith("`", close + 1)
                || letters[at + 1] == ' '
                || letters[close - 1] == ' ') {
            return -1;
        }
        html.append("<code>");
        for (int i = at + 1; i < close; i++) {
            char c = letters[i];
            if (!isPlain(i) && IN_CODE.indexOf(c) < 0) {
                return -1;
            }
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
        html.append("</code>");
        return close + 1;
    }

    private int link(int start, int at, int end) {
        int words = at + 1;
        int close = words;
        while (close < end && isPlain(close)) {
            close++;
        }
        boolean isBlank = close == words || letters[words] == ' ' || letters[close - 1] == ' ';
        boolean isPicture = at > start && letters[at - 1] == '!';
        int behind = isBlank || isPicture ? -1 : addressEnd(close + 2, end);
        if (behind < 0 || !text.startsWith("](", close) || !text.startsWith(")", behind)) {
            return -1;
        }
        html.append("<a href=\"").append(text, close + 2, behind).append("\" rel=\"" + VisitorNodes.REL + "\">");
        html.append(text, words, close).append("</a>");
        return behind + 1;
    }

    /** Where a web address ends that begins here and is all host and path; -1 for none. */
    private int addressEnd(int at, int end) {
        int scheme = text.startsWith("https://", at) ? 8 : text.startsWith("http://", at) ? 7 : 0;
        int host = at + scheme;
        int behind = host;
        while (behind < end && isInAddress(letters[behind], behind == host)) {
            behind++;
        }
        return scheme > 0 && behind > host ? behind : -1;
    }

    private static boolean isInAddress(char c, boolean first) {
        boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        return word || !first && "./-".indexOf(c) >= 0;
    }
}
