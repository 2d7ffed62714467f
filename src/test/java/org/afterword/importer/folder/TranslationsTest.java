package org.afterword.importer.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.afterword.importer.Import;
import org.afterword.importer.ImportRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article keeps its language, its address in it, and its translations. */
class TranslationsTest {
    @TempDir
    Path temporary;

    @Test
    void comeAlongFromHugoByNamesFoldersAndKeys() throws IOException {
        assertArticles(
                Map.of(
                        "hugo.toml",
                        """
                        baseURL = "https://h.example/"
                        defaultContentLanguage = "en"
                        [languages.en]
                        [languages.es]
                        locale = "es-MX"
                        """,
                        "content/post/ankle.md",
                        "---\ntitle: Ankle\ndate: 2024-01-02\n---\n",
                        "content/post/ankle.es.md",
                        "---\ntitle: Tobillo\ndate: 2024-01-02\n---\n",
                        "content/post/knee.md",
                        "---\ntitle: Knee\ndate: 2024-01-02\ntranslationKey: knee\n---\n",
                        "content/post/rodilla.es.md",
                        "---\ntitle: Rodilla\ndate: 2024-01-02\ntranslationKey: knee\n---\n"),
                """
                es/post/ankle.md: language: es-MX
                es/post/rodilla.md: language: es-MX
                post/ankle.md: translations: {es-MX: "/es/post/ankle/"}
                post/knee.md: translations: {es-MX: "/es/post/rodilla/"}
                """);
    }

    @Test
    void comeAlongFromPelicanWhichPutsTheLanguageIntoTheirNames() throws IOException {
        assertArticles(
                Map.of(
                        "pelicanconf.py",
                        "SITEURL = 'https://p.example'\nDEFAULT_LANG = 'en'\n",
                        "content/ankle.md",
                        "Title: Ankle\nDate: 2024-01-02\nSlug: ankle\nLang: en\n\nWords.\n",
                        "content/ankle-es.md",
                        "Title: Tobillo\nDate: 2024-01-02\nSlug: ankle\nLang: es\n\nPalabras.\n",
                        "content/pages/about-es.md",
                        "Title: Yo\nSlug: about\nLang: es\n\nPalabras.\n"),
                """
                ankle-es.html.md: language: es
                ankle.html.md: translations: {es: "/ankle-es.html"}
                pages/about-es.html.md: language: es
                """);
    }

    @Test
    void comeAlongFromZola() throws IOException {
        assertArticles(
                Map.of(
                        "config.toml",
                        "base_url = \"https://z.example\"\ndefault_language = \"en\"\n[languages.fr]\n",
                        "templates/page.html",
                        "",
                        "content/ankle.md",
                        "+++\ntitle = \"Ankle\"\ndate = 2024-01-02\n+++\n",
                        "content/ankle.fr.md",
                        "+++\ntitle = \"Cheville\"\ndate = 2024-01-02\n+++\n"),
                """
                ankle.md: translations: {fr: "/fr/ankle/"}
                fr/ankle.md: language: fr
                """);
    }

    @Test
    void comeAlongFromNikola() throws IOException {
        assertArticles(
                Map.of(
                        "conf.py",
                        """
                        SITE_URL = "https://n.example/"
                        DEFAULT_LANG = "en"
                        TRANSLATIONS = {DEFAULT_LANG: "", "pt_br": "./pt"}
                        POSTS = (("posts/*.md", "posts", "post.tmpl"),)
                        """,
                        "posts/ankle.md",
                        ".. title: Ankle\n.. slug: ankle\n.. date: 2024-01-02\n\nWords.\n",
                        "posts/ankle.pt_br.md",
                        ".. title: Tornozelo\n.. slug: ankle\n.. date: 2024-01-02\n\nPalavras.\n"),
                """
                posts/ankle.md: translations: {pt-BR: "/pt/posts/ankle/"}
                pt/posts/ankle.md: language: pt-BR
                """);
    }

    @Test
    void comeAlongFromJekyllWhereFieldsTellThem() throws IOException {
        assertArticles(
                Map.of(
                        "_config.yml",
                        "url: https://j.example\nlang: en\npermalink: /:title/\n",
                        "_posts/2024-01-01-ankle.md",
                        "---\ntitle: Ankle\nlang: en-GB\nref: a\n---\n",
                        "_posts/2024-01-02-tobillo.md",
                        "---\ntitle: Tobillo\nlang: es\nref: a\n---\n",
                        "_posts/2024-01-03-knee.md",
                        "---\ntitle: Knee\nlang: no language\n---\n"),
                """
                ankle.md: translations: {es: "/tobillo/"}
                ankle.md: extra: {ref: a}
                knee.md: extra: {lang: no language}
                tobillo.md: language: es
                tobillo.md: extra: {ref: a}
                """);
    }

    @Test
    void comeAlongFromHexoAndEleventyOneByOne() throws IOException {
        assertArticles(
                Map.of(
                        "_config.yml",
                        "url: https://x.example\nlanguage: en\npermalink: :title/\n",
                        "package.json",
                        "{\"hexo\": {}}",
                        "source/_posts/tobillo.md",
                        "---\ntitle: Tobillo\ndate: 2024-01-02\nlang: es\n---\nPalabras.\n"),
                """
                tobillo.md: language: es
                """);
        assertArticles(
                Map.of(
                        "eleventy.config.js",
                        "export default function (config) {}\n",
                        "es/es.json",
                        "{\"lang\": \"es\"}",
                        "es/tobillo.md",
                        "---\ntitle: Tobillo\ndate: 2024-01-02\n---\nPalabras.\n"),
                """
                es/tobillo.md: language: es
                """);
    }

    /** @param expected of each article, the fields that tell of languages, and those that nobody knows */
    private void assertArticles(Map<String, String> files, String expected) throws IOException {
        var folder = Files.createTempDirectory(temporary, "old");
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        var site = Files.createTempDirectory(temporary, "new");
        new Import(ImportRequest.of(site, folder), said -> {}).run();
        assertEquals(expected, told(site.resolve("content")));
    }

    private static String told(Path content) throws IOException {
        var told = new StringBuilder();
        try (var paths = Files.walk(content)) {
            for (var path :
                    paths.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
                told.append(Files.readAllLines(path).stream()
                        .filter(line -> line.matches("(language|translations|extra): .*"))
                        .map(line -> content.relativize(path) + ": " + line + "\n")
                        .collect(Collectors.joining()));
            }
        }
        return told.toString();
    }
}
