package org.afterword.importer.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.afterword.importer.Import;
import org.afterword.importer.ImportRequest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a field says stands in the article that comes of it, be it as a field of Afterword's or beside it. */
class KeptFieldsTest {
    private static final Map<String, String> SETTINGS = Map.of(
            "_config.yml", "title: J\n",
            "hugo.toml", "title = \"J\"\n",
            "eleventy.config.js", "module.exports = function (config) {}\n",
            "conf.py", "BLOG_TITLE = \"J\"\n",
            "zola.toml", "title = \"J\"\n",
            "pelicanconf.py", "SITENAME = \"J\"\n");

    /** Forms in which these fields are not usual, or of which an article has only a part. */
    private static final String ODD = """
            title: {say-1: say-2}
            date: 2012-06-11
            image: https://cdn.example.org/say-3.jpg
            cover: {image: /say-4.png, caption: say-5}
            authors: [say-6, say-7]
            series: [say-8, say-9]
            description: [say-10, say-11]
            summary: {say-12: say-13}
            tags: {say-14: say-15}
            categories: [[say-16, say-17], say-18]
            comments: {enabled: say-19}
            lastmod: [say-20]
            aliases: {say-21: say-22}
            permalink: [say-23, say-24]
            lang: [say-25]
            """;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({
        "_config.yml, _posts/2012-06-11-a.md",
        "_config.yml, source/_posts/a.md",
        "hugo.toml, content/posts/a.md",
        "eleventy.config.js, posts/a.md",
        "conf.py, posts/a.md",
        "pelicanconf.py, content/a.md"
    })
    void keepsWhatItCannotUse(String settings, String article) throws IOException {
        if (article.startsWith("source/")) {
            write("package.json", "{\"dependencies\": {\"hexo\": \"^6\"}, \"hexo\": {}}\n");
        }
        assertEquals(List.of(), lost(settings, article, "---\n" + ODD + "---\nWords.\n", 25));
    }

    @ParameterizedTest
    @CsvSource({
        "pelicanconf.py, content/a.md, 'Title: say-1\nDate: 2012-06-11\nAuthors: say-2, say-3\nSeries: say-4\nImage: https://a.example.org/say-5.png\nTags: say-6\nCover: /say-7.png\n\nWords.\n', 7",
        "zola.toml, content/a.md, '+++\ntitle = \"say-1\"\ndate = 2012-06-11\nauthors = [\"say-2\", \"say-3\"]\n[taxonomies]\nseries = [\"say-4\", \"say-5\"]\ntags = [\"say-6\"]\n[extra]\nimage = \"https://a.example.org/say-7.png\"\n+++\nWords.\n', 7"
    })
    void keepsItInOtherForms(String settings, String article, String text, int values) throws IOException {
        assertEquals(List.of(), lost(settings, article, text, values));
    }

    /** What was said and stands nowhere. */
    private List<String> lost(String settings, String article, String text, int values) throws IOException {
        write(settings, SETTINGS.get(settings));
        write(article, text);
        var site = temporary.resolve("site");
        new Import(ImportRequest.of(site, temporary.resolve("in")), said -> {}).run();
        try (var files = Files.walk(site)) {
            var made = files.filter(file -> file.toString().endsWith(".md"))
                    .findFirst()
                    .orElseThrow();
            var written = Files.readString(made);
            return Stream.iterate(1, number -> number + 1)
                    .limit(values)
                    .map(number -> "say-" + number)
                    .filter(word -> !written.matches("(?s).*" + word + "(?!\\d).*"))
                    .toList();
        }
    }

    private void write(String name, String text) throws IOException {
        var path = temporary.resolve("in").resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
