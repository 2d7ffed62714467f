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

    @Test
    void aliasesAnchorsAddressesAndShortcodesAreNames() throws IOException {
        write("site.yaml", "title: T\nurl: https://x.example\n");
        Files.createDirectories(site.resolve("templates/shortcodes"));
        Files.writeString(site.resolve("templates/shortcodes/note-ü.html"), "<p>NOTE</p>\n");
        write("größe.md", "---\ntitle: Größe\naliases: [/%s/]\n---\n## Über\n".formatted(apart("länge")));
        write("b.md", """
                ---
                title: B
                ---
                [a](/länge/) [b](/gro%%CC%%88%%C3%%9Fe/#u%%CC%%88ber) [c](/gr%%C3%%B6%%C3%%9Fe/)

                {{< %s >}}
                """.formatted(apart("note-ü")));
        var said = Program.run("build", site.toString());
        assertEquals("", said.err());
        var page = Files.readString(site.resolve("public/b/index.html"));
        assertTrue(page.contains("<a href=\"/größe/#über\">b</a> <a href=\"/gr%C3%B6%C3%9Fe/\">c</a>"), page);
        assertTrue(page.contains("<p>NOTE</p>"), page);
        assertTrue(Files.exists(site.resolve("public/länge/index.html")));
    }

    @Test
    void footnotesSectionsAndAddressesOnTheCommandLineAreNames() throws IOException {
        write("site.yaml", """
                title: T
                url: https://x.example
                sections: {%s: Ways}
                navigation: [{title: Ways, url: /%1$s/}]
                """.formatted(apart("wände")));
        Files.createDirectories(site.resolve("content/wände"));
        write("wände/a.md", """
                ---
                title: A
                date: 2020-01-01
                ---
                Words[^%s].

                [^ä]: A note.
                """.formatted(apart("Ä")));
        write("größe.md", "---\ntitle: B\ndraft: true\n---\nHi.\n");
        var said = Program.run("build", site.toString());
        assertEquals("", said.err());
        var page = Files.readString(site.resolve("public/wände/a/index.html"));
        assertTrue(page.contains("A note.") && page.contains("data-footnote-ref"), page);
        assertTrue(Files.readString(site.resolve("public/wände/index.html")).contains("/w%C3%A4nde/a/"));
        for (var name : new String[] {apart("größe"), "/gr%C3%B6%C3%9Fe/", apart("content/größe.md")}) {
            write("größe.md", "---\ntitle: B\ndraft: true\n---\nHi.\n");
            assertEquals(
                    0, Program.run("publish", name, "--in", site.toString()).exitCode(), name);
        }
    }

    @Test
    void twoAliasesInTwoSpellingsAreOne() throws IOException {
        write("site.yaml", "title: T\nurl: https://x.example\n");
        write("a.md", "---\ntitle: A\naliases: [/%s/]\n---\nHi.\n".formatted(apart("länge")));
        write("b.md", "---\ntitle: B\naliases: [/länge/]\n---\nHi.\n");
        write("größe.md", "---\ntitle: C\n---\nHi.\n");
        write("c.md", "---\ntitle: D\naliases: [/%s/]\n---\nHi.\n".formatted(apart("größe")));
        var said = Program.run("build", site.toString()).err();
        assertTrue(said.contains("stands in content/b.md, too"), said);
        assertTrue(said.contains("is the address of content/größe.md"), said);
    }

    @Test
    void whatCannotBeOneIsTold() throws IOException {
        write("site.yaml", "title: T\nurl: https://x.example\nauthors:\n  a: {name: Zoë M}\n  b: {name: ZOË  M}\n");
        write("größe.md", "---\ntitle: Größe\ntags: [one two, 'one\u00A0two', One two]\n---\nHi.\n");
        write(apart("größe.comments.yaml"), "- {author: A, date: 2020-02-01, body: Hi}\n");
        var said = Program.run("build", site.toString()).err();
        assertTrue(said.contains("spells a letter in Unicode's other way"), said);
        assertTrue(said.contains("author 'a' has this name, too"), said);
        assertTrue(said.contains("'One two' is the tag 'one two' once more"), said);
        assertEquals(1, said.split("once more", -1).length - 1, "only of what readers can tell apart: " + said);
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(site.resolve("content")).resolve(name), text);
    }
}
