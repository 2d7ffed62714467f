package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A blog that was begun just now, and its articles. */
class BeginningTest {
    @TempDir
    Path blog;

    /** Whether or not the interface has words of that language. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es-MX", "fr", "pt-BR", "ar"})
    void buildsWithoutAWarningInAnyLanguage(String language) {
        var begun = Program.run("init", blog.toString(), "--language", language, "--author", "Zoë");
        assertEquals(0, begun.exitCode(), begun.said());
        var built = Program.run("build", "--strict", blog.toString());
        assertEquals("", built.err());
        assertEquals(0, built.exitCode(), built.said());
    }

    @Test
    void hasTheThemeThatIsAskedFor() throws IOException {
        Program.run("init", blog.toString(), "--theme", "dense");
        assertTrue(Files.readString(blog.resolve("content/site.yaml")).contains("\ntheme: dense\n"));
        var built = Program.run("build", "--strict", blog.toString());
        assertEquals(0, built.exitCode(), built.said());
        assertTrue(
                Files.readString(blog.resolve("public/first-words/index.html")).contains("<div class=\"side\">"));
    }

    @Test
    void aTitleIsOneLine() throws IOException {
        Program.run("init", blog.toString());
        var run = Program.run("new", "A walk\n  by the sea", "--in", blog.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertTrue(Files.readString(blog.resolve("content/a-walk-by-the-sea.md"))
                .startsWith("---\ntitle: A walk by the sea\n"));
    }
}
