package org.afterword.markdown;

/**
 * Bounds how much HTML a text may become, whatever makes it grow: definitions that many links use, quotes within
 * quotes, tags that a parser repeats. It counts what is written and breaks off.
 */
final class Growth implements Appendable {
    /** What honest words need at most is a line of a quote or a link, some ten times as long as they are. */
    private static final int TIMES = 16;

    private static final int FREE = 4096;

    /** An author is trusted, and may write what is honest and long; but no browser shows more than this. */
    private static final int FREE_FOR_AUTHOR = 16 << 20;

    /** Thrown when there is too much. A visitor's words are then shown without their markup. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("it would become far too long, as by a long definition that many links use", null, false, false);
        }
    }

    private final StringBuilder html;
    private final long most;

    Growth(String text) {
        this(text, most(text));
    }

    private Growth(String text, long most) {
        this.html = new StringBuilder(text.length() + text.length() / 4 + 64);
        this.most = most;
    }

    static Growth ofAuthor(String text) {
        return new Growth(text, FREE_FOR_AUTHOR + most(text));
    }

    private static long most(String text) {
        return FREE + (long) TIMES * text.length();
    }

    /** @throws TooMuch where the HTML that a text became is too long for it */
    static String checked(String text, String html) {
        if (html.length() > most(text)) {
            throw new TooMuch();
        }
        return html;
    }

    /** Whether a text has so many signs of one kind that it is worth trying what becomes of it. */
    static boolean isConceivable(String text) {
        if (text.indexOf('>') < 0 && text.indexOf('<') < 0 && !text.contains("]:")) {
            return false;
        }
        long most = most(text) / 2;
        long quotes = count(text, '>');
        return 27 * quotes > most
                || 240L * count(text, '<') > most
                || text.contains("]:") && 9 * longestDefinition(text) * count(text, ']') > most;
    }

    private static long longestDefinition(String text) {
        long longest = 0;
        int start = 0;
        for (int at = text.indexOf("]:"); at >= 0; at = text.indexOf("]:", start)) {
            int end = text.indexOf("\n\n", at);
            start = end < 0 ? text.length() : end;
            longest = Math.max(longest, start - at);
        }
        return longest;
    }

    private static long count(String text, char sign) {
        int count = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            count++;
        }
        return count;
    }

    @Override
    public Growth append(CharSequence part) {
        html.append(part);
        return checked();
    }

    @Override
    public Growth append(CharSequence part, int start, int end) {
        html.append(part, start, end);
        return checked();
    }

    @Override
    public Growth append(char c) {
        html.append(c);
        return this;
    }

    private Growth checked() {
        if (html.length() > most) {
            throw new TooMuch();
        }
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
