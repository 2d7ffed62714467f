package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.LeftOut;
import org.junit.jupiter.api.Test;

class PreviewReportTest {
    private final StringWriter said = new StringWriter();
    private final PrintWriter out = new PrintWriter(said, true);
    private final Problem mistake =
            Problem.error("yaml/syntax", new SourceText("content/a.md", "x").at(0, 1), "what", "how");

    /** A preview that begins with an error has no page yet. */
    @Test
    void promisesOnlyPagesThatThereWere() {
        var report = new PreviewReport(new Console(out, out, false, false), Path.of(""), () -> LeftOut.NONE);
        report.begin(List.of(mistake));
        assertTrue(said.toString().endsWith("\nno page is shown until this error is mended\n"), said.toString());
        report.refreshed(List.of(), Optional.empty());
        report.refreshed(List.of(mistake), Optional.empty());
        assertTrue(
                said.toString().endsWith("\nthe last good pages are shown until this error is mended\n"),
                said.toString());
    }
}
