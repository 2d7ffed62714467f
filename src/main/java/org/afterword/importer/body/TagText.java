package org.afterword.importer.body;

import java.util.Arrays;

/**
 * An HTML text that is rewritten in passes, each of which goes through it once and looks at every opening bracket. What
 * stands at a place is asked for without a parser, since such texts are not well-formed until they are rewritten.
 */
final class TagText {
    /** Looks at a bracket. */
    interface Rule {
        /**
         * Appends what takes the place of what begins there.
         *
         * @return where that ends; {@code NONE} where the rule does not fit, and nothing was appended
         */
        int at(int bracket);
    }

    static final int NONE = -1;

    private char[] text;
    private int length;
    private char[] made;
    private int size;
    private int[] brackets;
    private int count;
    private int[] madeBrackets;
    private int madeCount;
    private int passed;
    private int waitingFrom;
    private int waitingTo;
    private int knownFrom;
    private int knownClose = NONE;

    TagText(String html) {
        text = html.toCharArray();
        length = text.length;
        made = new char[length + 256];
        brackets = new int[64];
        madeBrackets = new int[64];
        find();
    }

    /** Goes through the text with a rule. Of a text in which it finds nothing, nothing is copied. */
    void each(Rule rule) {
        int from = 0;
        for (int i = 0; i < count; i++) {
            int at = brackets[i];
            if (at < from) {
                continue;
            }
            waitingFrom = from;
            waitingTo = at;
            int end = rule.at(at);
            if (end != NONE) {
                bringUp();
                from = end;
            }
        }
        waitingFrom = waitingTo = 0;
        if (from > 0) {
            append(from, length);
            turn();
        }
    }

    private void find() {
        for (int at = indexOf('<', 0); at < length; at = indexOf('<', at + 1)) {
            if (count == brackets.length) {
                brackets = Arrays.copyOf(brackets, count * 2);
            }
            brackets[count++] = at;
        }
    }

    /** Appends what stands before the place that a rule found. */
    private void bringUp() {
        if (waitingTo > waitingFrom) {
            int from = waitingFrom;
            waitingFrom = waitingTo;
            append(from, waitingTo);
        }
    }

    /** Makes what was appended the text. */
    void turn() {
        var old = text;
        text = made;
        length = size;
        made = old;
        size = 0;
        var oldBrackets = brackets;
        brackets = madeBrackets;
        count = madeCount;
        madeBrackets = oldBrackets;
        madeCount = 0;
        passed = 0;
        knownClose = NONE;
    }

    int length() {
        return length;
    }

    char charAt(int at) {
        return text[at];
    }

    String substring(int from, int to) {
        return new String(text, from, to - from);
    }

    void append(int from, int to) {
        bringUp();
        reserve(to - from);
        System.arraycopy(text, from, made, size, to - from);
        while (passed > 0 && brackets[passed - 1] >= from) {
            passed--;
        }
        for (; passed < count && brackets[passed] < to; passed++) {
            if (brackets[passed] >= from) {
                note(brackets[passed] - from + size);
            }
        }
        size += to - from;
    }

    /** Where an opening bracket stands in what is made: no text is looked through for them twice. */
    private void note(int bracket) {
        if (madeCount == madeBrackets.length) {
            madeBrackets = Arrays.copyOf(madeBrackets, madeCount * 2);
        }
        madeBrackets[madeCount++] = bracket;
    }

    void append(String words) {
        bringUp();
        reserve(words.length());
        words.getChars(0, words.length(), made, size);
        for (int at = words.indexOf('<'); at >= 0; at = words.indexOf('<', at + 1)) {
            note(size + at);
        }
        size += words.length();
    }

    private void reserve(int more) {
        if (made.length - size < more) {
            made = Arrays.copyOf(made, Math.max(made.length * 2, size + more));
        }
    }

    /** Where a character stands next, or the length. */
    int indexOf(char wanted, int from) {
        var chars = text;
        int end = length;
        int at = from;
        while (at < end && chars[at] != wanted) {
            at++;
        }
        return at;
    }

    /** Where a closing bracket stands next, or {@code NONE}; asked for again from before it, that costs nothing. */
    int close(int from) {
        if (knownClose == NONE || from < knownFrom || from > knownClose) {
            knownFrom = from;
            knownClose = indexOf('>', from);
        }
        return knownClose < length ? knownClose : NONE;
    }

    /** Whether words in lower case stand there, in any case. */
    boolean is(String words, int at) {
        if (at < 0 || length - at < words.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (lower(text[at + i]) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether words stand there exactly so. */
    boolean isExactly(String words, int at) {
        if (at < 0 || length - at < words.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (text[at + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    int skipSpace(int from) {
        int at = from;
        while (at < length && isSpace(text[at])) {
            at++;
        }
        return at;
    }

    /** Where a run of letters and digits of ASCII ends. */
    int endOfName(int from) {
        int at = from;
        while (at < length) {
            char c = lower(text[at]);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Where a tag without attributes ends, such as {@code <br />}, or {@code NONE}. {@code tag} begins with its bracket. */
    int endOfEmpty(String tag, int at) {
        if (!is(tag, at)) {
            return NONE;
        }
        int end = skipSpace(at + tag.length());
        end += end < length && text[end] == '/' ? 1 : 0;
        return end < length && text[end] == '>' ? end + 1 : NONE;
    }

    /** Where a tag ends whose name ends here, with or without attributes, or {@code NONE}. */
    int endOfTag(int nameEnd, boolean mayClose) {
        if (nameEnd >= length) {
            return NONE;
        }
        if (isSpace(text[nameEnd])) {
            int close = close(nameEnd);
            return close == NONE ? NONE : close + 1;
        }
        int end = mayClose && text[nameEnd] == '/' ? nameEnd + 1 : nameEnd;
        return end < length && text[end] == '>' ? end + 1 : NONE;
    }

    /** Whether a range is one of some names, in any case. */
    boolean isOneOf(TagNames names, int from, int to) {
        return names.has(text, from, to);
    }

    /** The text without the space around it. */
    String stripped() {
        int from = 0;
        int to = length;
        while (from < to && Character.isWhitespace(text[from])) {
            from++;
        }
        while (to > from && Character.isWhitespace(text[to - 1])) {
            to--;
        }
        return substring(from, to);
    }
}
