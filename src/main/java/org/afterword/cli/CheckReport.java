package org.afterword.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.afterword.base.Json;
import org.afterword.check.Checked;

/**
 * What came of a check, as it is printed.
 *
 * @param site its folder, as the user named it
 */
record CheckReport(Checked checked, Path site, double seconds) {

    /** How it is printed. */
    enum Format {
        text,
        json,
        github,
        sarif
    }

    void print(Console console, Format format) {
        switch (format) {
            case text -> {
                new ProblemPrinter(console, ProblemPrinter.Format.text).print(checked.problems());
                console.out().println(line());
            }
            case github -> {
                new ProblemPrinter(console, ProblemPrinter.Format.github)
                        .print(FromHere.named(checked.problems(), site));
                console.out().println(line());
            }
            case json -> console.out().println(json());
            case sarif -> console.out().println(Sarif.of(FromHere.named(checked.problems(), site)));
        }
        console.out().flush();
        console.err().flush();
    }

    private String line() {
        long errors =
                checked.problems().stream().filter(problem -> problem.isError()).count();
        return "checked " + BuildOutcome.number(checked.articles(), "article") + ", "
                + BuildOutcome.number(checked.comments(), "comment") + " and "
                + BuildOutcome.number(checked.files(), "file")
                + asked()
                + " in " + BigDecimal.valueOf(seconds).setScale(2, RoundingMode.HALF_UP) + " s: "
                + (checked.problems().isEmpty()
                        ? "nothing found"
                        : BuildOutcome.counted(errors, checked.problems().size() - errors));
    }

    private String asked() {
        int all = checked.addresses() + checked.unasked();
        return all == 0
                ? ""
                : ", and asked for "
                        + (checked.unasked() == 0 ? "" : checked.addresses() + " of ")
                        + BuildOutcome.number(all, "address")
                        + (checked.unasked() == 0
                                ? ""
                                : " (the sites of the others want no more questions now, or time was over: check again later)");
    }

    private String json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("problems", checked.problems().stream().map(ProblemJson::of).toList());
        json.put("articles", checked.articles());
        json.put("comments", checked.comments());
        json.put("files", checked.files());
        json.put("addresses", checked.addresses());
        json.put("unasked", checked.unasked());
        json.put("seconds", Math.round(seconds * 1000) / 1000.0);
        return Json.of(json);
    }
}
