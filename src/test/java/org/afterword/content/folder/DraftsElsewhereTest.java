package org.afterword.content.folder;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterword.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like an article by what stands in it is told, and not published. */
class DraftsElsewhereTest {
    @TempDir
    Path site;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.txt  | UTF-8    | ---\\ntitle: Secret\\n---\\nWords.",
                "x.txt  | UTF-16   | ---\\ntitle: Secret\\n---\\nWords.",
                "x.txt  | UTF-16LE | ---\\ntitle: Secret\\n---\\nWords.",
                "x.txt  | UTF-8    | \\n\\n---\\ntitle: Secret\\n---\\nWords.",
                "x.text | UTF-8    | +++\\ntitle = \"Secret\"\\ndraft = true\\n+++\\nWords.",
                "x.txt  | UTF-8    | ---\\nTitle : Secret\\n---\\nWords.",
                "x.yaml | UTF-8    | ---\\ntitle: Secret\\n---\\nWords.",
                "x.yml  | UTF-8    | ---\\ntitle: Secret\\ndraft: true\\n---\\n# Words"
            })
    void isTold(String name, String charset, String text) throws IOException {
        write(name, text.replace("\\n", "\n").getBytes(Charset.forName(charset)));
        var said = Program.run("build", site.toString()).err();
        assertTrue(said.contains("content/" + name + ": warning: this looks like an article under another name"), said);
        assertFalse(Files.exists(site.resolve("public/" + name)));
    }

    @Test
    void whatIsNoneIsPublished() throws IOException {
        write("values.yaml", "---\ntitle: One\nrating: 5\n".getBytes(StandardCharsets.UTF_8));
        write("lines.txt", "---\nA line.\n---\n".getBytes(StandardCharsets.UTF_8));
        write("plus.txt", "+++ b/file\n+a line\n".getBytes(StandardCharsets.UTF_8));
        Program.run("build", site.toString());
        for (var name : new String[] {"values.yaml", "lines.txt", "plus.txt"}) {
            assertTrue(Files.exists(site.resolve("public/" + name)), name);
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        var content = Files.createDirectories(site.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "title: T\nurl: https://x.example\n");
        Files.writeString(content.resolve("a.md"), "---\ntitle: A\n---\nHi.\n");
        Files.write(content.resolve(name), bytes);
    }
}
