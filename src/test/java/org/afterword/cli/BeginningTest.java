package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Whatever the folder is called: its name is the title where it can be, and it is shown as a shell takes it. */
    @ParameterizedTest
    @CsvSource({
        "ankles, ankles, ankles",
        "my ankles, my ankles, my ankles",
        "<br>ankles, A blog, <br>ankles",
        "TODO, A blog, TODO",
        "-ankles, -ankles, -ankles"
    })
    void takesItsTitleFromItsFolder(String name, String title, String typed) throws IOException {
        Assumptions.assumeFalse(File.separatorChar == '\\', "Windows has no such names");
        var folder = blog.resolve(name);
        var begun = Program.run("init", folder.toString());
        assertEquals(0, begun.exitCode(), begun.said());
        var path = blog.resolve(typed).toString();
        assertTrue(
                begun.out()
                        .contains("\n  afterword serve " + (typed.matches("[-\\w]+") ? path : "'" + path + "'") + "\n"),
                begun.out());
        var settings = Files.readString(folder.resolve("content/site.yaml"));
        assertTrue(
                settings.contains("\ntitle: " + title + "\n") || settings.contains("\ntitle: \"" + title + "\"\n"),
                settings);
        var built = Program.run("build", "--strict", folder.toString());
        assertEquals(0, built.exitCode(), built.said());
    }

    @Test
    void aFolderWithALineEndInItsNameHasAnotherTitle() throws IOException {
        Assumptions.assumeFalse(File.separatorChar == '\\', "Windows has no such names");
        var folder = blog.resolve("two\nlines");
        var begun = Program.run("init", folder.toString());
        assertEquals(0, begun.exitCode(), begun.said());
        assertTrue(Files.readString(folder.resolve("content/site.yaml")).contains("\ntitle: A blog\n"));
    }

    @Test
    void aZoneWithoutSummerTimeIsNamedByItsDistance() throws IOException {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("GMT+2"));
            Program.run("init", blog.toString());
        } finally {
            TimeZone.setDefault(before);
        }
        assertTrue(Files.readString(blog.resolve("content/site.yaml")).contains("\ntime-zone: +02:00\n"));
        assertEquals(0, Program.run("build", "--strict", blog.toString()).exitCode());
    }

    /** An article that gives way to nothing: a site may have a page of its own there. */
    @ParameterizedTest
    @ValueSource(strings = {"Thanks", "Tags and more", "Feed"})
    void whatGivesWayMayBeTaken(String title) {
        Program.run("init", blog.toString());
        assertEquals(0, Program.run("new", title, "--in", blog.toString()).exitCode());
        assertEquals(
                0, Program.run("build", "--drafts", "--strict", blog.toString()).exitCode());
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
