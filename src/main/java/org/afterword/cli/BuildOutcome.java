package org.afterword.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Timing;
import org.afterword.build.BuildReport;
import org.afterword.content.LeftOut;

/**
 * What came of a build, as it is printed at its end.
 *
 * @param site its folder, as the user named it
 * @param problems all of them, sorted
 * @param strict whether a warning is enough to fail
 */
record BuildOutcome(
        Path site,
        List<Problem> problems,
        BuildReport report,
        LeftOut leftOut,
        Ledger ledger,
        boolean strict,
        double seconds,
        Timing timing) {

    boolean isGood() {
        return ledger.addsUp() && problems.stream().noneMatch(problem -> problem.isError() || strict);
    }

    /** What is to be printed besides problems. */
    record Wanted(boolean quiet, boolean why, boolean timing) {}

    void print(Console console, ProblemPrinter.Format format, Wanted wanted) {
        new ProblemPrinter(console, format)
                .printFirst(format == ProblemPrinter.Format.github ? FromHere.named(problems, site) : problems, site);
        if (format == ProblemPrinter.Format.json) {
            console.out().println(BuildJson.of(this, wanted.why()));
        } else if (!wanted.quiet() || !ledger.addsUp()) {
            if (wanted.why()) {
                report.written().forEach(file -> console.out().println(why(file)));
            }
            console.out().println(pages());
            if (!leftOut.isEmpty()) {
                console.out().println(LeftOutLine.of(leftOut));
            }
            console.out().println(ledger);
        }
        if (wanted.timing()) {
            TimingTable.print(timing, console.err());
        }
        console.out().flush();
        console.err().flush();
    }

    private static String why(BuildReport.Written file) {
        return "written: /" + file.path().replaceFirst("(^|/)index\\.html$", "$1") + ": "
                + String.join(", ", file.because());
    }

    private String pages() {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        if (!isGood()) {
            return "not built: %s; what was published before stays as it was".formatted(counted(errors, warnings));
        }
        return "built in " + BigDecimal.valueOf(seconds).setScale(2, RoundingMode.HALF_UP) + " s: "
                + report.written().size() + " written, " + report.kept() + " kept, " + report.removed() + " removed"
                + (warnings == 0 ? "" : "; " + counted(0, warnings));
    }

    /** A number and what is counted. */
    static String number(int number, String what) {
        return number + " " + (number == 1 ? what : what.endsWith("s") ? what + "es" : what + "s");
    }

    static String counted(long errors, long warnings) {
        var said = errors == 0 ? "" : errors + (errors == 1 ? " error" : " errors");
        var also = warnings == 0 ? "" : warnings + (warnings == 1 ? " warning" : " warnings");
        return said.isEmpty() || also.isEmpty() ? said + also : said + ", " + also;
    }
}
