package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.afterword.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in two spellings that no reader can tell apart are one, wherever a site has them. */
class SameNamesTest {
    @TempDir
    Path site;

    @Test
    void theyAreOneThroughoutASite() throws IOException {
        write("site.yaml", "title: T\nurl: https://x.example\nauthors:\n  zoë: {name: Zoë Müller}\n");
        write(apart("café.md"), """
                ---
                title: Café
                author: %s
                tags: [ﬁne, Java]
                series: Ｊａｖａ
                ---
                ## %s

                [a](#crème) [b](#%3$s)
                """.formatted(apart("zoë"), apart("Crème"), apart("crème")));
        write("b.md", """
                ---
                title: B
                tags: [fine, Jаva]
                series: Java
                ---
                [a](/café/) [b](/%s/#crème) [c](%1$s.md) ![d](/ä.svg)
                """.formatted(apart("café")));
        write("b.comments.yaml", "- by: %s\n  date: 2020-02-01\n  body: Hi\n".formatted(apart("zoë")));
        write(apart("ä.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='2' height='2'/>");
        var said = Program.run("build", site.toString());
        assertEquals("", said.err());
        var page = Files.readString(site.resolve("public/b/index.html"));
        assertTrue(page.contains("width=\"2\""), page);
        assertTrue(page.contains("Zoë Müller"), page);
        for (var there : new String[] {"café/index.html", "ä.svg", "tags/fine", "tags/java", "series/java"}) {
            assertTrue(Files.exists(site.resolve("public").resolve(there)), there);
        }
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(site.resolve("content")).resolve(name), text);
    }
}
