package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A blog that was begun just now, and its articles. */
class BeginningTest {
    @TempDir
    Path blog;

    /** Whether or not the interface has words of that language. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es-MX", "fr", "pt-BR", "ar"})
    void buildsWithoutAWarningInAnyLanguage(String language) {
        var begun = Program.run("init", blog.toString(), "--language", language, "--author", "Zoë");
        assertEquals(0, begun.exitCode(), begun.said());
        var built = Program.run("build", "--strict", blog.toString());
        assertEquals("", built.err());
        assertEquals(0, built.exitCode(), built.said());
    }

    /** Each language that the interface speaks has an article of its own; its address is made from its title. */
    @Test
    void beginsInItsLanguage() throws IOException {
        var files = new TreeSet<String>();
        for (var words : Files.list(Path.of("templates/words")).toList()) {
            var language = words.getFileName().toString().replace(".yaml", "");
            var folder = blog.resolve(language);
            Program.run("init", folder.toString(), "--language", language, "--author", "Zoë");
            var built = Program.run("build", "--strict", folder.toString());
            assertEquals(0, built.exitCode(), built.said());
            var file = article(folder);
            var text = Files.readString(file);
            assertFalse(text.contains("language:") || text.contains("@"), text);
            var name = file.getFileName().toString().replace(".md", "");
            assertTrue(text.contains("`content/" + name + ".md`") && text.contains("`/" + name + "/`"), text);
            assertTrue(Files.exists(folder.resolve("public").resolve(name).resolve("index.html")), name);
            assertTrue(files.add(text), "an article of its own: " + language);
        }
        assertEquals(
                files.size(),
                Files.list(Path.of("src/main/resources/org/afterword/authoring/first"))
                        .count());
    }

    /** What is in another language than the blog says so; a region's words are those of its language. */
    @Test
    void marksAnArticleThatIsNotInItsLanguage() throws IOException {
        for (var language : List.of("cy", "zh-Hant", "en-GB", "no", "pt-PT")) {
            var folder = blog.resolve(language);
            Program.run("init", folder.toString(), "--language", language);
            assertEquals(
                    List.of("cy", "zh-Hant").contains(language),
                    Files.readString(article(folder)).contains("\nlanguage: en #"),
                    language);
            assertEquals(0, Program.run("build", "--strict", folder.toString()).exitCode());
        }
        assertTrue(Files.readString(blog.resolve("cy/public/first-words/index.html"))
                .contains("<html lang=\"en\""));
    }

    /** GitHub's clock is UTC's. Wherever the blog is, its day has begun, and its readers have not had breakfast. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Madrid, 4",
        "America/New_York, 10",
        "Pacific/Honolulu, 15",
        "Asia/Tokyo, 20",
        "Asia/Kolkata, 0",
        "America/St_Johns, 9",
        "UTC, 5"
    })
    void buildsEachMorningWhereItIs(String zone, int hour) throws IOException {
        for (var host : List.of("github", "netlify", "cloudflare", "rsync")) {
            var folder = blog.resolve(host);
            Program.run("init", folder.toString(), "--zone", zone, "--host", host);
            var workflow = Files.readString(folder.resolve(".github/workflows/publish.yml"));
            assertTrue(
                    workflow.contains(
                            "- cron: \"17 " + hour + " * * *\" # UTC; early in the morning in " + zone + "\n"),
                    workflow);
        }
    }

    private static Path article(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("content"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void hasTheThemeThatIsAskedFor() throws IOException {
        Program.run("init", blog.toString(), "--theme", "dense");
        assertTrue(Files.readString(blog.resolve("content/site.yaml")).contains("\ntheme: dense\n"));
        var built = Program.run("build", "--strict", blog.toString());
        assertEquals(0, built.exitCode(), built.said());
        assertTrue(
                Files.readString(blog.resolve("public/first-words/index.html")).contains("<div class=\"side\">"));
    }

    /** Whatever the folder is called: its name is the title where it can be, and it is shown as a shell takes it. */
    @ParameterizedTest
    @CsvSource({
        "ankles, ankles, ankles",
        "my ankles, my ankles, my ankles",
        "<br>ankles, A blog, <br>ankles",
        "TODO, A blog, TODO",
        "-ankles, -ankles, -ankles"
    })
    void takesItsTitleFromItsFolder(String name, String title, String typed) throws IOException {
        Assumptions.assumeFalse(File.separatorChar == '\\', "Windows has no such names");
        var folder = blog.resolve(name);
        var begun = Program.run("init", folder.toString());
        assertEquals(0, begun.exitCode(), begun.said());
        var path = blog.resolve(typed).toString();
        assertTrue(
                begun.out()
                        .contains("\n  afterword serve " + (typed.matches("[-\\w]+") ? path : "'" + path + "'") + "\n"),
                begun.out());
        var settings = Files.readString(folder.resolve("content/site.yaml"));
        assertTrue(
                settings.contains("\ntitle: " + title + "\n") || settings.contains("\ntitle: \"" + title + "\"\n"),
                settings);
        var built = Program.run("build", "--strict", folder.toString());
        assertEquals(0, built.exitCode(), built.said());
    }

    @Test
    void aFolderWithALineEndInItsNameHasAnotherTitle() throws IOException {
        Assumptions.assumeFalse(File.separatorChar == '\\', "Windows has no such names");
        var folder = blog.resolve("two\nlines");
        var begun = Program.run("init", folder.toString());
        assertEquals(0, begun.exitCode(), begun.said());
        assertTrue(Files.readString(folder.resolve("content/site.yaml")).contains("\ntitle: A blog\n"));
    }

    @Test
    void aZoneWithoutSummerTimeIsNamedByItsDistance() throws IOException {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("GMT+2"));
            Program.run("init", blog.toString());
        } finally {
            TimeZone.setDefault(before);
        }
        assertTrue(Files.readString(blog.resolve("content/site.yaml")).contains("\ntime-zone: +02:00\n"));
        assertEquals(0, Program.run("build", "--strict", blog.toString()).exitCode());
    }

    /** An article that gives way to nothing: a site may have a page of its own there. */
    @ParameterizedTest
    @ValueSource(strings = {"Thanks", "Tags and more", "Feed"})
    void whatGivesWayMayBeTaken(String title) {
        Program.run("init", blog.toString());
        assertEquals(0, Program.run("new", title, "--in", blog.toString()).exitCode());
        assertEquals(
                0, Program.run("build", "--drafts", "--strict", blog.toString()).exitCode());
    }

    @Test
    void anAddressHasTheSmallLettersOfTheSitesLanguage() throws IOException {
        Program.run("init", blog.toString(), "--language", "tr", "--author", "Işıl IŞIK");
        assertEquals(
                0, Program.run("new", "IĞDIR İÇİN", "--in", blog.toString()).exitCode());
        assertTrue(Files.exists(blog.resolve("content/ığdır-için.md")));
        assertTrue(Files.readString(blog.resolve("content/site.yaml")).contains("  ışıl-ışık: {name: Işıl IŞIK}"));
    }

    /** As editors on Windows save a file. */
    @Test
    void aFormMayBeginWithAByteOrderMark() throws IOException {
        form("walk", "\uFEFF---\r\ntitle: {{ title }}\r\n---\r\nWords.\r\n");
        var run = Program.run("new", "Hills", "--from", "templates/new/walk.md", "--in", blog.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertEquals("---\r\ntitle: Hills\r\n---\r\nWords.\r\n", Files.readString(blog.resolve("content/hills.md")));
    }

    /** YAML takes the words of a block as they are: quotes would be among them. */
    @Test
    void aTitleInABlockOfTextNeedsNoQuotes() throws IOException {
        form(
                "walk",
                "---\ntitle: {{ title }}\ndescription: >- # of all\n  On {{ title }},\n\n  {{ date }}\ndraft: true\n---\n");
        var run = Program.run("new", "Bo's: \"hills\"", "--from", "walk", "--in", blog.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertEquals(
                "---\ntitle: \"Bo's: \\\"hills\\\"\"\ndescription: >- # of all\n  On Bo's: \"hills\",\n\n  2024-06-01\ndraft: true\n---\n",
                Files.readString(blog.resolve("content/bo-s-hills.md")));
    }

    @Test
    void aDateThatIsNoneIsShownInItsForm() throws IOException {
        form("walk", "---\ntitle: {{ title }}\ndate: 2024-02-30\n---\n");
        var run = Program.run("new", "Hills", "--from", "walk", "--in", blog.toString());
        assertEquals(1, run.exitCode());
        assertEquals(
                List.of(
                        "afterword: templates/new/walk.md:3:7: 'date' cannot be '2024-02-30' (2024-02 has 29 days)",
                        "  3 | date: 2024-02-30",
                        "    |       ^^^^^^^^^^"),
                run.err().lines().toList());
        assertFalse(Files.exists(blog.resolve("content/hills.md")));
    }

    @Test
    void onlyAFormIsOffered() throws IOException {
        form("walk", "");
        Files.writeString(blog.resolve("templates/new/.gitkeep"), "");
        var run = Program.run("new", "Hills", "--from", "wlak", "--in", blog.toString());
        assertEquals("afterword: there is no templates/new/wlak.md; there are: walk\n", run.err());
        Files.delete(blog.resolve("templates/new/walk.md"));
        var without = Program.run("new", "Hills", "--from", "walk", "--in", blog.toString());
        assertTrue(without.err().contains("there is no templates/new/walk.md; create it: "), without.err());
    }

    private void form(String name, String text) throws IOException {
        Program.run("init", blog.toString());
        var folder = Files.createDirectories(blog.resolve("templates/new"));
        Files.writeString(folder.resolve(name + ".md"), text);
    }

    /** As a shell completes it. */
    @ParameterizedTest
    @ValueSource(strings = {"content", "content/", "./content", "./content/"})
    void theContentFolderIsTheTop(String within) {
        Program.run("init", blog.toString());
        var run = Program.run("new", "Hills", "--within", within, "--in", blog.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertTrue(Files.exists(blog.resolve("content/hills.md")), run.said());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-- a walk | there is no option '-- a walk' (if it is none, write -- before it)",
                "-5 degrees | there is no option '-5 degrees' (if it is none, write -- before it)",
                "404 | or name another address: --name NAME"
            })
    void aTitleThatCannotBeTakenIsToldWithACure(String title, String said) {
        Program.run("init", blog.toString());
        var run = Program.run("new", title, "--in", blog.toString());
        assertTrue(run.exitCode() != 0 && run.err().contains(said), run.said());
        assertFalse(run.err().contains("\tat "), run.said());
    }

    /** Whether it has a date is not known. */
    @Test
    void anArticleThatCannotBeReadIsNotListedAsUndated() throws IOException {
        Program.run("init", blog.toString());
        Files.writeString(blog.resolve("content/broken.md"), "---\ntitle: [x\ndate: 2024-01-01\n---\nWords.\n");
        var run = Program.run("list", blog.toString());
        assertEquals(1, run.exitCode(), run.said());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("content/broken.md:2:8: error: "), run.err());
    }

    @Test
    void aLinkThatLeadsNowhereIsInTheWay() throws IOException {
        Assumptions.assumeFalse(File.separatorChar == '\\', "Windows lets few people make links");
        Program.run("init", blog.toString());
        Files.createSymbolicLink(blog.resolve("content/hills.md"), Path.of("nowhere"));
        var run = Program.run("new", "Hills", "--in", blog.toString());
        assertEquals("afterword: content/hills.md already exists; name another address: --name NAME\n", run.err());
    }

    /** As a shell completes what {@code --format} takes. */
    @Test
    void hostsAndThemesAreCompleted() {
        var fish = Program.run("completion", "fish").out();
        assertTrue(fish.contains(" -l host -r -a 'github gitlab netlify cloudflare rsync none' "), fish);
        assertTrue(fish.contains(" -l theme -r -a 'calm dense' "), fish);
    }

    @Test
    void aFileCalledContentIsNoBlog() throws IOException {
        Files.writeString(blog.resolve("content"), "");
        var run = Program.run("init", blog.toString());
        assertTrue(run.err().contains(" is not empty: it has content; name a new folder"), run.err());
    }

    @Test
    void aTitleIsOneLine() throws IOException {
        Program.run("init", blog.toString());
        var run = Program.run("new", "A walk\n  by the sea", "--in", blog.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertTrue(Files.readString(blog.resolve("content/a-walk-by-the-sea.md"))
                .startsWith("---\ntitle: A walk by the sea\n"));
    }
}
