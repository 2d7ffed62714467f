package org.afterword.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the list of the articles in a language is. */
class LanguageListsTest {
    @TempDir
    Path site;

    @BeforeEach
    void write() {
        Folder.write(site.resolve("content/site.yaml"), "title: A blog\nurl: https://blog.example\n");
        Folder.write(site.resolve("content/a.md"), "---\ntitle: A\n---\nWords.\n");
    }

    @Test
    void aListLiesInTheFolderOfItsArticlesWithItsCapitals() throws IOException {
        article("pt-BR/um", "Um", "");
        build();
        assertTrue(Files.exists(site.resolve("public/pt-BR/index.html")));
        assertTrue(Files.exists(site.resolve("public/pt-BR/archive/index.html")));
        assertTrue(Files.exists(site.resolve("public/pt-BR/feed.xml")));
        assertFalse(Files.exists(site.resolve("public/pt-br")));
    }

    @Test
    void anArticleOfTheSitesOwnIsThePageWhateverItsCapitals() throws IOException {
        article("pt-BR/index", "Em casa", "page: true\n");
        article("um", "Um", "");
        build();
        assertEquals(
                "Em casa",
                Jsoup.parse(Files.readString(site.resolve("public/pt-BR/index.html")))
                        .selectFirst("h1")
                        .text());
        assertEquals(
                "/pt-BR/",
                Jsoup.parse(Files.readString(site.resolve("public/index.html")))
                        .selectFirst(".languages [lang=pt-BR]")
                        .attr("href"));
    }

    private void article(String name, String title, String more) {
        Folder.write(
                site.resolve("content/" + name + ".md"),
                "---\ntitle: " + title + "\nlanguage: pt-BR\n" + more + "---\nPalavras.\n");
    }

    private void build() {
        var run = Program.run("build", site.toString());
        assertEquals(0, run.exitCode(), run.said());
    }
}
