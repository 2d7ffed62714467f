package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visitor whose name is an address for mail is told of, and the address is on no page and in no feed or export. */
class MailNameTest {
    @TempDir
    Path folder;

    @Test
    void theAddressReachesNoFile() throws IOException {
        var site = folder.resolve("site");
        Folder.write(site.resolve("content/site.yaml"), "title: A blog\nurl: https://blog.example\nsearch: true\n");
        Folder.write(site.resolve("content/hello.md"), "---\ntitle: Hello\ndate: 2020-01-01\n---\nWords.\n");
        Folder.write(
                site.resolve("content/hello.comments.yaml"),
                "- author: jane.planted@mail.example\n  body: Hello.\n"
                        + "  replies:\n    - author: Émile <émile@école.example>\n      body: Hello, too.\n");
        var run = Program.run("build", site.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertTrue(run.said().contains("[thread/mail]"), run.said());
        assertTrue(Files.readString(site.resolve("public/hello/index.html")).contains("j***"));
        for (var format : new String[] {"json", "wxr", "atom"}) {
            var export = folder.resolve("out." + format);
            var done = Program.run("export", site.toString(), "--as", format, "-o", export.toString());
            assertEquals(0, done.exitCode(), done.said());
            assertNotIn(export);
        }
        try (var files = Files.walk(site.resolve("public"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertNotIn(file);
            }
        }
    }

    private static void assertNotIn(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("jane.planted") || text.contains("cole.example"), file.toString());
    }
}
