package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Where code stands in a text, found without parsing it: blocks between fences and words between backticks. What is indented
 * is not told, nor what is hidden in a way that nobody writes by accident.
 */
final class CodeRanges {
    private static final int SHORTEST_FENCE = 3;

    private final String text;
    private final List<int[]> ranges = new ArrayList<>();
    private int openFence = -1;

    private CodeRanges(String text) {
        this.text = text;
    }

    static CodeRanges of(String text) {
        var code = new CodeRanges(text);
        if (text.indexOf('`') >= 0 || text.contains("~~~")) {
            code.find();
        }
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

    /** Where a fence stands that nothing closes; -1 where there is none. */
    int openFence() {
        return openFence;
    }

    private void find() {
        for (int line = 0; line < text.length(); ) {
            int end = lineEnd(line);
            int fence = fence(line, end);
            line = fence >= 0 ? fenced(line, fence, end) : inline(line, end);
        }
    }

    private int lineEnd(int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end;
    }

    /** Where on the line a fence begins, behind what marks a quote or an item of a list; -1 if the line has none. */
    private int fence(int line, int end) {
        int at = line;
        while (at < end && " \t>*-+".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int length = run(at);
        boolean isFence = length >= SHORTEST_FENCE
                && (text.charAt(at) == '~'
                        || text.charAt(at) == '`'
                                && text.substring(at + length, end).indexOf('`') < 0);
        return isFence ? at : -1;
    }

    /** How many of one character stand at a place. */
    private int run(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }

    /** The line behind a block of code; the one behind its fence if nothing closes it. */
    private int fenced(int line, int fence, int lineEnd) {
        int length = run(fence);
        for (int next = lineEnd + 1; next < text.length(); next = lineEnd(next) + 1) {
            int end = lineEnd(next);
            int at = next;
            while (at < end && " \t>".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            boolean closes = at < end
                    && text.charAt(at) == text.charAt(fence)
                    && run(at) >= length
                    && text.substring(at + run(at), end).isBlank();
            if (closes) {
                ranges.add(new int[] {line, end});
                return end + 1;
            }
        }
        openFence = openFence < 0 ? fence : openFence;
        return lineEnd + 1;
    }

    /** The line behind, or that on which the last code ends which begins here. */
    private int inline(int line, int lineEnd) {
        int end = lineEnd;
        for (int at = text.indexOf('`', line); at >= 0 && at < end; at = text.indexOf('`', at)) {
            int length = run(at);
            boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
            int close = escaped ? -1 : close(at + length, length);
            if (close < 0) {
                at += length;
            } else {
                ranges.add(new int[] {at, close + length});
                at = close + length;
                end = lineEnd(at);
            }
        }
        return end + 1;
    }

    /** Where as many backticks follow in the same paragraph, or -1. */
    private int close(int from, int length) {
        int blank = text.indexOf("\n\n", from);
        int last = blank < 0 ? text.length() : blank;
        for (int at = text.indexOf('`', from); at >= 0 && at < last; at = text.indexOf('`', at)) {
            int found = run(at);
            if (found == length) {
                return at;
            }
            at += found;
        }
        return -1;
    }
}
