package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page full of something that never ends is told from a list in time that grows with its length, and keeps its words. */
class LongPageTest {
    private static final int LENGTH = 150_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"{%", "{{ a", "{#", "<", "<a ", "{% a }", "`"})
    void ofJekyllsIsSoonRead(String piece) throws IOException {
        Folder.write(folder.resolve("in/_config.yml"), "title: B\nurl: https://b.example\n");
        Folder.write(folder.resolve("in/_posts/2018-01-01-t.md"), "---\nlayout: post\ntitle: T\n---\nx\n");
        reads("in/page.md", piece);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{%", "{{ a", "{#", "<", "<a ", "{% a }", "`"})
    void ofEleventysIsSoonRead(String piece) throws IOException {
        Folder.write(folder.resolve("in/.eleventy.js"), "module.exports = c => ({markdownTemplateEngine: 'njk'});");
        Folder.write(folder.resolve("in/package.json"), "{\"dependencies\":{\"@11ty/eleventy\":\"2\"}}");
        reads("in/page.md", piece);
    }

    private void reads(String page, String piece) throws IOException {
        Folder.write(
                folder.resolve(page),
                "---\ntitle: P\ndate: 2018-01-01\n---\n" + piece.repeat(LENGTH / piece.length()) + " word1z\n");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var run = Program.run(
                    "import",
                    folder.resolve("in").toString(),
                    "--into",
                    folder.resolve("site").toString(),
                    "--new");
            assertEquals(0, run.exitCode(), run.said());
            var written = Tree.read(folder.resolve("site/content")).values();
            assertTrue(written.stream().anyMatch(text -> text.contains("word1z")), run.said());
        });
    }
}
