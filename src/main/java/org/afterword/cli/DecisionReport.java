package org.afterword.cli;

import org.afterword.moderation.decide.Decided;

/** Tells what became of a decision. */
final class DecisionReport {
    private static final int MOST_TOLD = 30;

    private DecisionReport() {}

    /** @return the exit status */
    static int print(Decided decided, boolean dryRun, Console console) {
        var problems = decided.problems();
        new ProblemPrinter(console, ProblemPrinter.Format.text)
                .print(problems.stream().limit(MOST_TOLD).toList());
        if (problems.size() > MOST_TOLD) {
            console.err().println("and " + (problems.size() - MOST_TOLD) + " more problems");
        }
        if (!decided.isDone()) {
            console.err().println("nothing was changed");
            console.err().flush();
            return Main.PROBLEMS;
        }
        for (var done : decided.done()) {
            console.out()
                    .println(ProblemPrinter.shown("%s%s %s%s %s"
                                    .formatted(
                                            dryRun ? "would be " : "",
                                            done.what() + ":",
                                            done.name(),
                                            done.who().isEmpty() ? "" : " " + done.who(),
                                            "· " + done.file())
                            + done.note().map(note -> " (" + note + ")").orElse("")));
        }
        if (decided.done().isEmpty()) {
            console.out().println("nothing awaits a decision");
        }
        console.out().flush();
        return Main.FINE;
    }
}
