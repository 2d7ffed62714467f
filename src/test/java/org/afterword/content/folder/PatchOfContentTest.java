package org.afterword.content.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A patch of what a draft says is known by what it changes; other patches are an author's to publish. */
class PatchOfContentTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("hello.md"), "Good morning.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--- a/content/hello.md|+++ b/content/hello.md, true",
        "--- /dev/null|+++ b/content/trip/new.md, true",
        "--- a/content/gone.comments.yaml|+++ /dev/null, true",
        "--- hello.md\t2024-05-01|+++ hello.md.new\t2024-05-02, true",
        "--- hello.md\t(revision 7)|+++ hello.md\t(working copy), true",
        "*** hello.md\t2024-05-01|--- hello.md\t2024-05-02, true",
        "--- \"a/content/hall\\303\\245.md\"|+++ \"b/content/hall\\303\\245.md\", true",
        "--- a/content/site.yaml|+++ b/content/site.yaml, true",
        "--- a/README.md|+++ b/README.md, false",
        "--- a/content/picture.svg|+++ b/content/picture.svg, false",
        "--- a/src/main.c|+++ b/src/main.c, false",
        "--- hello.md|is a file, false"
    })
    void isKnownByTheFilesThatItChanges(String lines, boolean isPatch) {
        assertEquals(
                isPatch,
                PatchOfContent.is(("Words\n" + lines.replace('|', '\n')).lines().toList(), folder));
    }
}
