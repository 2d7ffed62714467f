package org.afterword.template;

import java.util.Optional;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/**
 * Finds what lies too deep within each other in a template: conditions and loops, or the brackets, signs and filters of one
 * expression. The engine reads each within the last, and so runs out of stack without a word of the place. It is asked once
 * the engine has failed.
 */
final class TooDeep {
    private static final String CODE = "template/deep";

    /** Far more than a person writes, and fewer than the engine can read. */
    private static final int MOST_OPEN = 200;

    /** In characters; an expression of fewer cannot be too deep. */
    private static final int SHORTEST = 1000;

    private TooDeep() {}

    /** The place; empty where nothing is deep enough. */
    static Optional<Problem> in(SourceText template) {
        int open = 0;
        TemplateParts.Part longest = null;
        for (var part : TemplateParts.of(template.text())) {
            open += LeftOpen.PAIRED.contains(part.name()) ? 1 : LeftOpen.isEnd(part) ? -1 : 0;
            if (open > MOST_OPEN) {
                return Optional.of(problem(
                        template,
                        part,
                        "too many conditions, loops and blocks lie within each other here",
                        "move what is within into a file of its own, and include that"));
            }
            if (longest == null || length(part) > length(longest)) {
                longest = part;
            }
        }
        return Optional.ofNullable(longest)
                .filter(part -> length(part) > SHORTEST)
                .map(part -> problem(
                        template,
                        part,
                        "this expression has too many brackets, signs or filters within each other",
                        "divide it: give its parts names with {% set … %}"));
    }

    /** What is wrong with a template in which it finds no place. */
    static Problem somewhere(SourceText template) {
        return Problem.error(
                CODE,
                Position.file(template.path()),
                "too much lies within each other in this template",
                "divide it into files that it includes");
    }

    private static int length(TemplateParts.Part part) {
        return part.kind() == TemplateParts.Kind.COMMENT ? 0 : part.end() - part.start();
    }

    private static Problem problem(SourceText template, TemplateParts.Part part, String message, String cure) {
        return Problem.error(CODE, template.at(part.start(), part.start() + 2), message, cure);
    }
}
