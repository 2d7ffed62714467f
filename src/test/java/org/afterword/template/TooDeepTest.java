package org.afterword.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template in which too much lies within each other is told at its place, whatever it is made of. */
class TooDeepTest {
    private static final int TIMES = 20_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "{{ ,(,1,),}},too many brackets",
                "{{ ,not ,true,, }},too many brackets",
                "{{ ,1 + ,1,, }},too many brackets",
                "{{ \"a\", | upper,,, }},too many brackets",
                "{% set a = ,[,,],%},too many brackets",
                ",{% if true %},x,{% endif %},,too many conditions",
            })
    void isToldAtItsPlace(String start, String open, String middle, String close, String end, String message)
            throws IOException {
        Folder.write(folder.resolve("content/site.yaml"), "title: A blog\n");
        Folder.write(folder.resolve("content/hello.md"), "---\ntitle: Hello\n---\nWords.\n");
        Folder.write(
                folder.resolve("templates/article.html"),
                "<p>\n" + text(start) + open.repeat(TIMES) + text(middle)
                        + text(close).repeat(TIMES) + text(end));
        var run = Program.run("build", folder.toString());
        assertEquals(1, run.exitCode(), run.said());
        assertTrue(run.said().contains("templates/article.html:2:"), run.said());
        assertTrue(run.said().contains(message), run.said());
        assertTrue(Files.notExists(folder.resolve("public/hello/index.html")), run.said());
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
