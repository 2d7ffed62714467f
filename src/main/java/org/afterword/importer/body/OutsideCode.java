package org.afterword.importer.body;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The parts of a Markdown text that are no code: not between fences, nor between backticks. */
public final class OutsideCode {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:[-*+>] {0,3})*+(`{3,}|~{3,})(.*)$");

    private static final int FENCE_LENGTH = 3;

    private OutsideCode() {}

    /** The text with each run of lines changed that stands outside fences. */
    public static String runs(String text, UnaryOperator<String> change) {
        int sign = fence(text, 0);
        if (sign < 0) {
            return change.apply(text);
        }
        var made = new Changing(text, change);
        var fence = "";
        int from = 0;
        for (int next = 0; sign >= 0; sign = fence(text, next)) {
            int at = Math.max(next, text.lastIndexOf('\n', sign) + 1);
            int end = text.indexOf('\n', sign);
            next = end < 0 ? text.length() : end + 1;
            var mark = mark(text.substring(at, end < 0 ? next : end), fence);
            if (fence.isEmpty() && !mark.isEmpty()) {
                made.change(from, at);
            } else if (!fence.isEmpty() && mark.isEmpty()) {
                from = next;
            }
            fence = mark;
        }
        if (fence.isEmpty()) {
            made.change(from, text.length());
        }
        return made.text();
    }

    /** A text of which parts are changed, one behind the other. It is copied only once something in it is another. */
    private static final class Changing {
        private final String text;
        private final UnaryOperator<String> change;
        private StringBuilder made;
        private int done;

        Changing(String text, UnaryOperator<String> change) {
            this.text = text;
            this.change = change;
        }

        @SuppressWarnings("ReferenceEquality") // a change that changes nothing gives back what it got
        void change(int from, int to) {
            if (from == to) {
                return;
            }
            var old = text.substring(from, to);
            var other = change.apply(old);
            if (other != old) {
                made = made == null ? new StringBuilder(text.length() + 16) : made;
                made.append(text, done, from).append(other);
                done = to;
            }
        }

        String text() {
            return made == null ? text : made.append(text, done, text.length()).toString();
        }
    }

    /** Where three of a fence's signs stand next; less than 0 where none do. Of each three characters it looks at one. */
    private static int fence(String text, int from) {
        for (int at = from + 2; at < text.length(); at += FENCE_LENGTH) {
            char c = text.charAt(at);
            if (c != '`' && c != '~') {
                continue;
            }
            int start = at;
            while (start > from && text.charAt(start - 1) == c) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
            if (end - start >= FENCE_LENGTH) {
                return start;
            }
        }
        return -1;
    }

    /** The fence that is open behind a line; empty where none is. */
    private static String mark(String line, String open) {
        var found = FENCE.matcher(line);
        if (!found.find()) {
            return open;
        }
        var mark = found.group(1);
        if (!open.isEmpty()) {
            return mark.startsWith(open) && found.group(2).isBlank() ? "" : open;
        }
        return mark.charAt(0) == '`' && found.group(2).indexOf('`') >= 0 ? "" : mark;
    }

    /** The text with each piece of it changed that stands outside code of either kind. */
    public static String pieces(String text, UnaryOperator<String> change) {
        return runs(text, run -> {
            if (run.indexOf('`') < 0) {
                return change.apply(run);
            }
            var made = new Changing(run, change);
            int from = 0;
            for (int tick = run.indexOf('`'); tick >= 0; tick = run.indexOf('`', from)) {
                int at = run.lastIndexOf('\n', tick) + 1;
                int end = run.indexOf('\n', tick);
                int next = end < 0 ? run.length() : end + 1;
                made.change(from, at);
                aroundTicks(at, next, made);
                from = next;
            }
            made.change(from, run.length());
            return made.text();
        });
    }

    /** Changes what stands outside backticks in a line. */
    private static void aroundTicks(int start, int end, Changing made) {
        var line = made.text.substring(start, end);
        int from = 0;
        for (int tick = line.indexOf('`'); tick >= 0; ) {
            int open = tick;
            while (open < line.length() && line.charAt(open) == '`') {
                open++;
            }
            int close = closing(line, open, open - tick);
            if (close < 0) {
                tick = line.indexOf('`', open);
                continue;
            }
            made.change(start + from, start + tick);
            from = close;
            tick = line.indexOf('`', close);
        }
        made.change(start + from, end);
    }

    private static int closing(String line, int from, int length) {
        for (int at = line.indexOf('`', from); at >= 0; ) {
            int end = at;
            while (end < line.length() && line.charAt(end) == '`') {
                end++;
            }
            if (end - at == length) {
                return end;
            }
            at = line.indexOf('`', end);
        }
        return -1;
    }
}
