package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Where code stands in a text, found without parsing it: blocks between fences and words between backticks. What is indented
 * is not told, nor what is hidden in a way that nobody writes by accident.
 */
final class CodeRanges {
    private static final int SHORTEST_FENCE = 3;

    /** How many blanks may stand before what closes a fence, beyond those before what opened it. */
    private static final int DEEPEST = 3;

    private static final int UNKNOWN = -2;

    private final String text;
    private final List<int[]> ranges = new ArrayList<>();
    private int tick = UNKNOWN;
    private int tilde = UNKNOWN;
    private int blank = -1;
    private int openFence = -1;
    private int openTick = -1;

    private CodeRanges(String text) {
        this.text = text;
    }

    /** The same where it is known which signs there are. */
    static CodeRanges of(Signs signs) {
        var code = new CodeRanges(signs.text());
        code.tick = signs.mayHave('`') ? UNKNOWN : -1;
        code.tilde = signs.mayHave('~') ? UNKNOWN : -1;
        code.find();
        return code;
    }

    static CodeRanges of(String text) {
        var code = new CodeRanges(text);
        code.find();
        return code;
    }

    /** Whether a place lies in code. */
    boolean has(int offset) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            var range = ranges.get(middle);
            if (offset < range[0]) {
                high = middle - 1;
            } else if (offset >= range[1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Where a fence stands that nothing closes, or not before other code begins; -1 where there is none. */
    int openFence() {
        return openFence;
    }

    /** Where a backquote stands that begins a word and that nothing closes; -1 where there is none. */
    int openTick() {
        return openTick;
    }

    private void find() {
        int at = next(0);
        while (at >= 0) {
            int line = line(at);
            at = next(line >= 0 && isFence(at) ? fenced(line, at) : inline(at));
        }
    }

    /** The next place at which code may begin, or -1. */
    private int next(int from) {
        if (tick != -1 && tick < from) {
            tick = text.indexOf('`', from);
        }
        if (tilde != -1 && tilde < from) {
            tilde = text.indexOf('~', from);
        }
        return tick < 0 || tilde >= 0 && tilde < tick ? tilde : tick;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Where the line of a place begins, if nothing stands before it but what marks a quote or an item of a list; else -1. */
    private int line(int at) {
        int line = at;
        while (line > 0 && " \t>*-+".indexOf(text.charAt(line - 1)) >= 0) {
            line--;
        }
        return line == 0 || text.charAt(line - 1) == '\n' ? line : -1;
    }

    private boolean isFence(int at) {
        int length = run(at);
        return length >= SHORTEST_FENCE
                && (text.charAt(at) == '~'
                        || text.substring(at + length, lineEnd(at)).indexOf('`') < 0);
    }

    /** How many of one character stand at a place. */
    private int run(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }

    /** The place behind a block of code; behind its first line if nothing closes it. */
    private int fenced(int line, int fence) {
        int length = run(fence);
        int first = lineEnd(fence);
        for (int next = first + 1; next < text.length(); next = lineEnd(next) + 1) {
            int at = next;
            while (at < text.length() && " \t>".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            boolean isFence = at < text.length() && text.charAt(at) == text.charAt(fence) && run(at) >= length;
            if (isFence && Character.isLetter(after(at))) {
                openFence = openFence < 0 ? fence : openFence; // most likely other code begins
            }
            boolean closes = isFence
                    && at - next <= fence - line + DEEPEST
                    && text.substring(at + run(at), lineEnd(at)).isBlank();
            if (closes) {
                int end = lineEnd(at);
                ranges.add(new int[] {line, end});
                return end;
            }
        }
        openFence = openFence < 0 ? fence : openFence;
        return first;
    }

    /** What stands behind a run of one character; a line feed at the end. */
    private char after(int at) {
        int end = at + run(at);
        return end < text.length() ? text.charAt(end) : '\n';
    }

    /** The place behind code within a line, or behind what begins none. */
    private int inline(int at) {
        int length = run(at);
        boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
        int close = escaped || text.charAt(at) != '`' ? -1 : close(at + length, length);
        if (close < 0) {
            openTick = openTick < 0 && !escaped && text.charAt(at) == '`' ? at : openTick;
            return at + length;
        }
        ranges.add(new int[] {at, close + length});
        return close + length;
    }

    /** Whether nothing stands before a place in its line but blanks. */
    private boolean begins(int at) {
        int start = at;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        return start == 0 || text.charAt(start - 1) == '\n';
    }

    /** Where as many backticks follow in the same paragraph, or -1. */
    private int close(int from, int length) {
        if (blank < from) {
            int found = text.indexOf("\n\n", from);
            blank = found < 0 ? text.length() : found;
        }
        int last = blank;
        for (int at = text.indexOf('`', from); at >= 0 && at < last; at = text.indexOf('`', at)) {
            int found = run(at);
            if (found >= SHORTEST_FENCE && begins(at)) {
                return -1; // a fence ends the paragraph
            }
            if (found == length) {
                return at;
            }
            at += found;
        }
        return -1;
    }
}
