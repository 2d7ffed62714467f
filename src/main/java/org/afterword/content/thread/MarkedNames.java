package org.afterword.content.thread;

import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.MarkInText;
import org.afterword.yaml.Fields;

/** Tells that names of visitors have marks in them, which readers see as they are written. For one thread. */
final class MarkedNames {
    /** Without one of these there is no mark, and nearly no name has one. */
    private static final String SIGNS = "<&[*{“„‘#";

    private Position first;
    private String mark;
    private int count;

    /** Looks at a comment that is shown. */
    void check(Comment comment, Fields fields) {
        var name = comment.name().orElse("");
        if (!hasSign(name)) {
            return;
        }
        MarkInText.firstInName(name).ifPresent(found -> {
            count++;
            if (first == null) {
                mark = found;
                first = fields.placeOf("author").inLine(found);
            }
        });
    }

    private static boolean hasSign(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (SIGNS.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Told once: a thread that was imported may be full of it. */
    void tell(Consumer<Problem> problems) {
        if (count > 0) {
            problems.accept(Problem.warning(
                    "thread/markup",
                    first,
                    "a name is plain text, so readers see '" + mark + "' as it is"
                            + (count == 1
                                    ? ""
                                    : ", and the like in " + (count - 1)
                                            + (count == 2 ? " other name here" : " other names here")),
                    "write the name alone"));
        }
    }
}
