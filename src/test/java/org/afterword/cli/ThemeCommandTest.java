package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.afterword.support.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A site's own templates, from the first copy to the update after which a built-in file is another. */
class ThemeCommandTest {
    private static final Path BUILT_IN = Path.of("templates");

    @TempDir
    Path site;

    @BeforeEach
    void aSite() {
        Folder.write(site.resolve("content/site.yaml"), "title: A\nurl: https://example.org\n");
    }

    @Test
    void everyFileIsListedWithWhatItIsFor() {
        assertTrue(theme().out().startsWith("theme: calm (or write in content/site.yaml: theme: dense)\n"));
        var listed = theme().out().lines().skip(1).toList();
        assertEquals(
                Folder.list(BUILT_IN),
                listed.stream().map(line -> line.split(" ")[0]).toList());
        assertTrue(listed.stream().allMatch(line -> line.matches("\\S+  +\\S.*")));
    }

    @Test
    void aCopyIsAsTheBuiltInFileAndChangesNothing() throws IOException {
        var before = built();
        var copied = theme("copy", "article.html", "templates/words/en.yaml");
        assertEquals(
                site.resolve("templates/article.html") + "\n" + site.resolve("templates/words/en.yaml") + "\n",
                copied.said());
        assertEquals(
                Files.readString(BUILT_IN.resolve("article.html")),
                Files.readString(site.resolve("templates/article.html")));
        assertEquals(before, built());
    }

    @Test
    void nothingIsWrittenOverAndAllAreCopiedOrNone() {
        Folder.write(site.resolve("templates/base.html"), "mine");
        var refused = theme("copy", "article.html", "base.html");
        assertEquals(1, refused.exitCode());
        assertEquals(Map.of("base.html", "mine"), Folder.bytes(site.resolve("templates")));
        assertEquals(1, theme("copy", "article.html", "nothing.html").exitCode());
        assertEquals(Map.of("base.html", "mine"), Folder.bytes(site.resolve("templates")));
    }

    @Test
    void whatIsInTheWayLeavesNothingHalfMade() {
        Folder.write(site.resolve("templates/words"), "a file");
        var failed = theme("copy", "article.html", "words/en.yaml");
        assertEquals(1, failed.exitCode());
        assertTrue(failed.err().contains("a file is in the way"), failed.err());
        assertEquals(Map.of("words", "a file"), Folder.bytes(site.resolve("templates")));
    }

    @Test
    void whatTheAuthorChangedIsShown() throws IOException {
        theme("copy", "byline.html");
        change("templates/byline.html", "<p>mine</p>\n");
        assertTrue(theme().out().contains(" – yours\n"));
        var diff = theme("diff").out();
        assertTrue(diff.startsWith("--- byline.html as it was copied\n+++ templates/byline.html\n@@ "), diff);
        assertTrue(diff.contains("\n+<p>mine</p>\n"), diff);
    }

    @Test
    void anUpdateIsToldOfUntilItIsSeen() throws IOException {
        theme("copy", "byline.html");
        change("templates/byline.html", "<p>mine</p>\n");
        change("templates/.originals/byline.html", "<p>of the last version</p>\n");
        assertTrue(Program.run("build", site.toString()).err().contains("[template/aged]"));
        assertTrue(theme().out().contains("the theme's has changed since"));
        var diff = theme("diff", "byline.html").out();
        assertTrue(diff.contains("\n-<p>of the last version</p>\n"), diff);
        assertTrue(diff.contains("\n+<p>mine</p>\n"), diff);
        var json = new JsonMapper().readTree(theme("diff", "--format", "json").out());
        assertEquals("aged", json.at("/files/0/state").asString());
        assertTrue(json.at("/files/0/news").asString().contains("-<p>of the last version</p>"));

        Folder.write(
                site.resolve("content/site.yaml"), "title: A\nurl: https://example.org\nignore: [template/aged]\n");
        assertFalse(Program.run("build", site.toString()).err().contains("aged"));
        Folder.write(site.resolve("content/site.yaml"), "title: A\nurl: https://example.org\n");

        theme("seen", "byline.html");
        assertFalse(Program.run("build", site.toString()).err().contains("aged"));
        assertFalse(theme("diff").out().contains("of the last version"));
    }

    @Test
    void linesEndsThatGitChangesAreNoChange() throws IOException {
        theme("copy", "byline.html");
        var original = site.resolve("templates/.originals/byline.html");
        Files.writeString(original, Files.readString(original).replace("\n", "\r\n"));
        change("templates/byline.html", "<p>mine</p>\n");
        assertEquals("", Program.run("build", site.toString()).err());
    }

    @Test
    void aFileOfUnknownOriginIsComparedWithTheThemes() {
        Folder.write(site.resolve("templates/tags.html"), "mine\n");
        assertTrue(theme().out().contains("copied from an unknown version"));
        assertTrue(theme("diff").out().startsWith("--- tags.html as the theme has it now\n"));
        theme("seen", "tags.html");
        assertTrue(theme().out().contains(" – yours\n"));
    }

    @Test
    void aFileIsCopiedFromTheThemeThatTheSiteHas() throws IOException {
        choose("dense");
        var before = built();
        theme("copy", "article.html", "feed.xml");
        assertEquals(
                Files.readString(Path.of("themes/dense/article.html")),
                Files.readString(site.resolve("templates/article.html")));
        assertEquals(
                Files.readString(BUILT_IN.resolve("feed.xml")), Files.readString(site.resolve("templates/feed.xml")));
        assertEquals(before, built());
        choose("calm");
        assertTrue(Program.run("build", site.toString())
                .err()
                .contains("templates/article.html: warning: the theme's 'article.html' has changed since"));
    }

    @Test
    void aThemeOfTheSitesOwnIsListedWithAllThatItHas() throws IOException {
        Folder.write(site.resolve("themes/mine/tags.html"), "{% include \"row.html\" %}\n");
        Folder.write(site.resolve("themes/mine/row.html"), "<p>a row</p>\n");
        choose("mine");
        var listed = theme().out();
        assertTrue(listed.startsWith("theme: mine (or write in content/site.yaml: theme: calm or dense)\n"), listed);
        assertTrue(listed.matches("(?s).*\nrow\\.html +a part of this theme only\n.*"), listed);
        theme("copy", "tags.html", "row.html");
        assertEquals("<p>a row</p>\n", Files.readString(site.resolve("templates/row.html")));
    }

    @Test
    void aThemeOfTheSitesOwnAgesAsItsTemplatesDo() throws IOException {
        var copied = theme("copy", "themes/mine/byline.html", "themes/dense/style.css");
        assertEquals(
                site.resolve("themes/mine/byline.html") + "\n" + site.resolve("themes/dense/style.css") + "\n",
                copied.said());
        assertEquals(
                Files.readString(Path.of("themes/dense/style.css")),
                Files.readString(site.resolve("themes/dense/style.css")));
        Folder.delete(site.resolve("themes/dense"));
        choose("mine");
        assertEquals("", Program.run("build", site.toString()).err());
        assertTrue(theme().out().matches("(?s).*\nthemes/mine/byline\\.html +[^\n]+ – the same as Afterword's\n"));

        change("themes/mine/byline.html", "<p>mine</p>\n");
        assertTrue(theme().out().endsWith(" – in place of Afterword's\n"));
        assertEquals("", Program.run("build", site.toString()).err());

        change("themes/mine/.originals/byline.html", "<p>of the last version</p>\n");
        var told = Program.run("build", site.toString()).err();
        assertTrue(
                told.startsWith("themes/mine/byline.html: warning: Afterword's 'byline.html' has changed since"), told);
        assertTrue(told.contains("afterword theme seen themes/mine/byline.html"), told);
        assertTrue(theme().out().contains("which has changed since: afterword theme diff themes/mine/byline.html\n"));
        var diff = theme("diff").out();
        assertTrue(diff.contains("+++ byline.html as Afterword has it now\n"), diff);
        assertTrue(diff.contains("\n-<p>of the last version</p>\n"), diff);
        assertTrue(diff.contains("\n+<p>mine</p>\n"), diff);

        assertEquals(0, theme("seen", "themes/mine/byline.html").exitCode());
        assertEquals("", Program.run("build", site.toString()).err());
        assertTrue(theme("copy", "themes/mine/byline.html").err().contains("already exists and is not overwritten"));
        assertTrue(theme("copy", "themes/mine/bylines.html").err().contains("did you mean 'byline.html'?"));
    }

    private void choose(String name) {
        Folder.write(site.resolve("content/site.yaml"), "title: A\nurl: https://example.org\ntheme: " + name + "\n");
    }

    private Program theme(String... words) {
        var line = new ArrayList<String>();
        line.add("theme");
        line.addAll(List.of(words));
        line.addAll(List.of("--in", site.toString()));
        return Program.run(line.toArray(String[]::new));
    }

    private Map<String, String> built() {
        assertEquals(0, Program.run("build", site.toString()).exitCode());
        return Folder.bytes(site.resolve("public"));
    }

    private void change(String path, String more) throws IOException {
        var file = site.resolve(path);
        Files.writeString(file, Files.readString(file) + more);
    }
}
