package org.afterword.importer.body;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The parts of a Markdown text that are no code: not between fences, nor between backticks. */
public final class OutsideCode {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:[-*+>] {0,3})*+(`{3,}|~{3,})(.*)$");

    private OutsideCode() {}

    /** The text with each run of lines changed that stands outside fences. */
    public static String runs(String text, UnaryOperator<String> change) {
        int ticks = text.indexOf("```");
        int tildes = text.indexOf("~~~");
        if (ticks < 0 && tildes < 0) {
            return change.apply(text);
        }
        var made = new StringBuilder(text.length());
        var fence = "";
        int from = 0;
        for (int next = 0; ticks >= 0 || tildes >= 0; ) {
            int sign = ticks < 0 || tildes >= 0 && tildes < ticks ? tildes : ticks;
            int at = Math.max(next, text.lastIndexOf('\n', sign) + 1);
            int end = text.indexOf('\n', at);
            next = end < 0 ? text.length() : end + 1;
            ticks = ticks < 0 || ticks >= next ? ticks : text.indexOf("```", next);
            tildes = tildes < 0 || tildes >= next ? tildes : text.indexOf("~~~", next);
            var mark = mark(text.substring(at, end < 0 ? next : end), fence);
            if (fence.isEmpty() && !mark.isEmpty()) {
                made.append(change.apply(text.substring(from, at)));
                from = at;
            } else if (!fence.isEmpty() && mark.isEmpty()) {
                made.append(text, from, next);
                from = next;
            }
            fence = mark;
        }
        return made.append(fence.isEmpty() ? change.apply(text.substring(from)) : text.substring(from))
                .toString();
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
            var made = new StringBuilder(run.length());
            for (int at = 0, next; at < run.length(); at = next) {
                int end = run.indexOf('\n', at);
                next = end < 0 ? run.length() : end + 1;
                made.append(aroundTicks(run.substring(at, next), change));
            }
            return made.toString();
        });
    }

    private static String aroundTicks(String line, UnaryOperator<String> change) {
        var made = new StringBuilder();
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
            made.append(change.apply(line.substring(from, tick))).append(line, tick, close);
            from = close;
            tick = line.indexOf('`', close);
        }
        return made.append(change.apply(line.substring(from))).toString();
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
