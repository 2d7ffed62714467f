package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message names the file or the folder that a person knows, and not one that the program writes in between. */
class KnownPathTest {
    @TempDir
    Path blog;

    @BeforeEach
    void make() throws IOException {
        Files.createDirectories(blog.resolve("content/notes/new"));
        Files.createDirectories(blog.resolve("public/new"));
        Files.createDirectories(blog.resolve("templates"));
        Files.writeString(blog.resolve("public/new/index.html"), "");
    }

    @ParameterizedTest
    @CsvSource({
        "content/.afterword-stage/new/notes/hello.md, content/notes",
        "content/.afterword-stage/old/notes/new/hello.md, content/notes/new",
        "content/.afterword-stage/changes.part, content",
        "content/.afterword-lock, content",
        "public/.afterword-staging, public",
        "public/.afterword-staging/new/index.html, public/new/index.html",
        "templates/.originals/article.html, templates",
        "templates/.article.html.new, templates",
        "content/notes/hello.md, content/notes/hello.md",
        ".gitignore, .gitignore",
    })
    void isWhatAPersonKnows(String failed, String known) {
        assertEquals(
                blog.resolve(known).toString(),
                KnownPath.of(blog.resolve(failed).toString()));
    }

    @Test
    void theFolderIsSaidToBeInTheWay() {
        var err = new StringWriter();
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err, true), false, false)
                .failed(new AccessDeniedException(blog.resolve("content/.afterword-stage/new/notes/hello.md")
                        .toString()));
        assertEquals(
                "afterword: " + blog.resolve("content/notes") + ": this folder cannot be written to"
                        + System.lineSeparator(),
                err.toString());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // a link needs a right there
    void aFolderThatLeadsOutOfTheContentIsNamed() throws IOException {
        Files.writeString(blog.resolve("content/site.yaml"), "title: T\n");
        Files.createSymbolicLink(blog.resolve("content/out"), Files.createDirectory(blog.resolve("elsewhere")));
        var run = Program.run("new", "Hills", "--within", "out", "--in", blog.toString());
        assertEquals(
                "afterword: content/out/hills.md would be written outside the content folder, where content/out leads;"
                        + " make that a folder of its own, or name another one",
                run.err().strip());
        try (var files = Files.list(blog.resolve("elsewhere"))) {
            assertTrue(files.findAny().isEmpty());
        }
    }
}
