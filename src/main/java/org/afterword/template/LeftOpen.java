package org.afterword.template;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/**
 * Finds where a template begins what it never ends: braces, a comment, a condition, a loop, a block. The engine notices only
 * at what comes next, or not before the end. It is asked once the engine has failed.
 */
final class LeftOpen {
    /** The tags that need an end. */
    static final Set<String> PAIRED =
            Set.of("if", "for", "block", "macro", "embed", "filter", "autoescape", "verbatim", "parallel", "cache");

    private static final Map<TemplateParts.Kind, String> ENDS = Map.of(
            TemplateParts.Kind.PRINT, "}}",
            TemplateParts.Kind.TAG, "%}",
            TemplateParts.Kind.COMMENT, "#}");

    private LeftOpen() {}

    static Optional<Problem> in(SourceText template) {
        var text = template.text();
        var open = new ArrayDeque<TemplateParts.Part>();
        for (var part : TemplateParts.of(text)) {
            if (runsOn(text, part)) {
                return Optional.of(problem(
                        template,
                        part,
                        "what '" + text.substring(part.start(), part.start() + 2) + "' begins here is never closed",
                        "put '" + ENDS.get(part.kind()) + "' behind it"));
            }
            if (PAIRED.contains(part.name())) {
                open.push(part);
            } else if (isEnd(part)) {
                if (!isOpen(part, open)) {
                    return Optional.empty(); // it ends what was not begun, and the engine says so
                }
                var last = open.pop();
                if (!ends(part, last)) {
                    return Optional.of(unfinished(template, last, "before line " + line(text, part)));
                }
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(unfinished(template, open.peek(), "where it ends"));
    }

    /** Braces that last to the end of the template, or to others that begin within them. */
    private static boolean runsOn(String text, TemplateParts.Part part) {
        var end = ENDS.get(part.kind());
        int next = text.indexOf(part.kind() == TemplateParts.Kind.TAG ? "{%" : "{{", part.start() + 2);
        return !text.startsWith(end, part.end() - 2)
                || part.kind() != TemplateParts.Kind.COMMENT && next >= 0 && next < part.end();
    }

    static boolean isEnd(TemplateParts.Part part) {
        return part.name().startsWith("end") && PAIRED.contains(part.name().substring("end".length()));
    }

    private static boolean isOpen(TemplateParts.Part end, ArrayDeque<TemplateParts.Part> open) {
        return open.stream().anyMatch(part -> ends(end, part));
    }

    private static boolean ends(TemplateParts.Part end, TemplateParts.Part begun) {
        return end.name().equals("end" + begun.name());
    }

    private static Problem unfinished(SourceText template, TemplateParts.Part begun, String where) {
        return problem(
                template,
                begun,
                "the '" + begun.name() + "' that begins here is never ended",
                "put {% end" + begun.name() + " %} " + where);
    }

    private static Problem problem(SourceText template, TemplateParts.Part part, String message, String cure) {
        int newline = template.text().indexOf('\n', part.start());
        int end = Math.min(part.end(), newline < 0 ? template.text().length() : newline);
        return Problem.error("template/syntax", template.at(part.start(), end), message, cure);
    }

    private static long line(String text, TemplateParts.Part part) {
        return 1
                + text.substring(0, part.start()).chars().filter(c -> c == '\n').count();
    }
}
