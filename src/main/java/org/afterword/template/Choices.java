package org.afterword.template;

import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/**
 * Finds the choice ({@code a ? b : c}) that failed. Of its condition Java says alone that it is neither true nor false: the
 * engine has no line for it, and no choice of another kind can be put in its place. It is asked once a template has failed.
 */
final class Choices {
    private static final int FRAMES = 8;

    private record Mark(SourceText template, int at) {}

    private Choices() {}

    /** @param templates of the site's own: those that are built in are right */
    static Optional<Problem> explain(RuntimeException mistake, Collection<SourceText> templates) {
        if (!isOfChoice(mistake)) {
            return Optional.empty();
        }
        var marks = new ArrayList<Mark>();
        templates.forEach(template -> marksIn(template).forEach(at -> marks.add(new Mark(template, at))));
        return marks.stream()
                .findFirst()
                .map(first -> Problem.error(
                        "template/failed",
                        first.template().at(first.at(), first.at() + 1),
                        "the part before '?' must be true or false, and " + others(marks) + "is neither",
                        "ask whether it 'is not empty'"));
    }

    private static boolean isOfChoice(RuntimeException mistake) {
        var frames = mistake.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            if (frames[i].getClassName().startsWith(TernaryExpression.class.getPackageName())) {
                return frames[i].getClassName().equals(TernaryExpression.class.getName());
            }
        }
        return false;
    }

    /** With more than one of them, which it was is not known. */
    private static String others(List<Mark> marks) {
        var places = new TreeSet<String>();
        for (var mark : marks.subList(1, marks.size())) {
            places.add(mark.template().path() + ":"
                    + mark.template().at(mark.at(), mark.at() + 1).line());
        }
        return places.isEmpty() ? "this " : "here or in " + places.stream().collect(Collectors.joining(", ")) + " it ";
    }

    private static List<Integer> marksIn(SourceText template) {
        var text = template.text();
        var marks = new ArrayList<Integer>();
        for (var part : TemplateParts.of(text)) {
            char quote = 0;
            for (int at = part.start(); at < part.end() && part.kind() != TemplateParts.Kind.COMMENT; at++) {
                char c = text.charAt(at);
                if (quote == 0 && c == '?') {
                    marks.add(at);
                } else if (quote == 0 ? c == '"' || c == '\'' : c == quote) {
                    quote = quote == 0 ? c : 0;
                }
            }
        }
        return marks;
    }
}
