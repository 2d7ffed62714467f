package org.afterword.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.afterword.base.problem.Nearest;

/** The variables of the environment that a user sets for this program. Those of others may begin alike, so only a slip is told. */
final class Variables {
    static final String SECRET = "AFTERWORD_WEBMENTION_SECRET";

    private static final String OURS = "AFTERWORD_";
    private static final List<String> NAMES =
            List.of("JAVA_OPTS", SECRET.substring(OURS.length())); // the launcher reads the first

    private Variables() {}

    /** Warns of misspelt names. */
    static void check(Map<String, String> environment, Console console) {
        for (var variable : new TreeMap<>(environment).tailMap(OURS).keySet()) {
            if (!variable.startsWith(OURS)) {
                return;
            }
            var name = variable.substring(OURS.length());
            if (!NAMES.contains(name)) {
                Nearest.to(name, NAMES)
                        .ifPresent(meant -> console.err()
                                .println("warning: nothing reads the variable " + OURS + ProblemPrinter.shown(name)
                                        + " (did you mean " + OURS + meant + "?)"));
            }
        }
    }
}
