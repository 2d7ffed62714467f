package org.afterword.importer.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.cli.Program;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.importer.Import;
import org.afterword.importer.ImportRequest;
import org.afterword.importer.ledger.Ledger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be wrong in a generator's folder is told in a line each, the rest arrives, and nothing lies outside the content. */
class BadFoldersTest {
    private static final String DATE = "2012-06-11 10:00:00";

    private static final String TOO_DEEP = "its lists and groups are too deep in each other";

    @TempDir
    Path temporary;

    /**
     * A generator's folder.
     *
     * @param settings the files that it is recognized by
     * @param place where articles lie, before their names
     * @param form how fields are written: {@code yaml}, {@code toml}, {@code lines} or {@code dots}
     * @param loop a tag that asks for a file which asks for itself
     * @param own what is told of a file without fields, by this generator alone
     */
    record Kind(String name, Map<String, String> settings, String place, String form, String loop, String own) {
        String path(String name) {
            return place + name + (this.name.equals("octopress") ? ".markdown" : ".md");
        }

        String article(String title, String date, String words) {
            var fields = new ArrayList<>(List.of(field("title", title), field("date", date)));
            return fenced(fields, words);
        }

        String claim(String title) {
            var name = List.of("jekyll", "octopress", "hexo", "eleventy").contains(this.name) ? "permalink" : "slug";
            var path = name.equals("slug") ? "same" : "/same/";
            return fenced(List.of(field("title", title), field("date", DATE), field(name, path)), "Words.");
        }

        private String field(String name, String value) {
            return switch (form) {
                case "toml" -> name + " = " + (value.equals(DATE) ? value : '"' + value + '"');
                case "dots" -> ".. " + name + ": " + value;
                default -> name + ": " + value;
            };
        }

        private String fenced(List<String> fields, String words) {
            var head = String.join("\n", fields) + "\n";
            return switch (form) {
                        case "yaml" -> "---\n" + head + "---\n";
                        case "toml" -> "+++\n" + head + "+++\n";
                        case "dots" -> "<!--\n" + head + "-->\n\n";
                        default -> head + "\n";
                    }
                    + words
                    + "\n";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "jekyll",
                        Map.of("_config.yml", "title: Bad\n", "_includes/loop.html", "{% include loop.html %}"),
                        "_posts/2012-06-11-",
                        "yaml",
                        "{% include loop.html %}",
                        ""),
                new Kind(
                        "octopress",
                        Map.of(
                                "_config.yml",
                                "title: Bad\n",
                                "Rakefile",
                                "",
                                "source/_includes/loop.html",
                                "{% include loop.html %}"),
                        "source/_posts/2012-06-11-",
                        "yaml",
                        "{% include loop.html %}",
                        ""),
                new Kind(
                        "hugo",
                        Map.of(
                                "hugo.toml",
                                "title = 'Bad'\n",
                                "layouts/shortcodes/loop.html",
                                "{{ template \"x\" . }}"),
                        "content/posts/",
                        "toml",
                        "{{< loop >}}",
                        ""),
                new Kind(
                        "zola",
                        Map.of(
                                "zola.toml",
                                "base_url = 'https://b.example'\n",
                                "templates/shortcodes/loop.html",
                                "{{ loop() }}"),
                        "content/posts/",
                        "toml",
                        "{{ loop() }}",
                        ""),
                new Kind(
                        "hexo",
                        Map.of("_config.yml", "title: Bad\n", "package.json", "{\"hexo\": {}}"),
                        "source/_posts/",
                        "yaml",
                        "{% include_code loop.js %}",
                        "used that of its file, so its address is not known"),
                new Kind(
                        "eleventy",
                        Map.of(
                                "eleventy.config.js",
                                "",
                                "posts/posts.json",
                                "{\"tags\": \"posts\"}",
                                "_includes/loop.njk",
                                "{% include \"loop.njk\" %}"),
                        "posts/",
                        "yaml",
                        "{% include \"loop.njk\" %}",
                        "it has no date, and Eleventy used that of its file"),
                new Kind(
                        "pelican",
                        Map.of("pelicanconf.py", "SITENAME = 'Bad'\nPATH = 'content'\n"),
                        "content/",
                        "lines",
                        "{filename}/loop.md",
                        "it has no fields, so Pelican made no page of it"),
                new Kind(
                        "nikola",
                        Map.of(
                                "conf.py",
                                "POSTS = (('posts/*.md', 'posts', 'post.tmpl'),)\nPAGES = ()\n",
                                "shortcodes/loop.tmpl",
                                "{{% loop %}}"),
                        "posts/",
                        "dots",
                        "{{% loop %}}",
                        "it has no date, so Nikola could make no site of this folder"),
                new Kind(
                        "docusaurus",
                        Map.of("docusaurus.config.js", "module.exports = {title: 'Bad', url: 'https://b.example'};\n"),
                        "blog/",
                        "yaml",
                        "<Loop>",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void tellsOfEachInOneLine(Kind kind) throws IOException {
        var folder = folder(kind);
        var expected = new TreeMap<String, String>();
        put(folder, kind, "good", kind.article("Good", DATE, "Good words."));
        broken(folder, kind, expected);
        links(folder, kind, expected);
        tools(folder, kind);
        var ledger = imported(folder);
        var told = told(ledger, folder);
        expected.forEach((path, reason) -> {
            var lines = told.getOrDefault(path, List.of()).stream()
                    .filter(line -> line.contains(reason))
                    .toList();
            assertEquals(1, lines.size(), () -> path + ": " + reason + " in " + told.get(path));
            var others = told.get(path).stream()
                    .filter(line -> !line.contains(reason)
                            && (kind.own.isEmpty() || !line.contains(kind.own))
                            && !line.contains("which now leads to"))
                    .toList();
            assertEquals(
                    List.of(), others.stream().filter(line -> !isDraft(line)).toList(), path);
        });
        var titles = titles();
        for (var title : List.of("Good", "Both", "Dateless", "One", "Other", "Loop")) {
            assertTrue(titles.containsKey(title), () -> title + " is not among " + titles.keySet());
        }
        assertTrue(titles.keySet().stream().noneMatch(title -> title.matches("Secret|Tool")), titles::toString);
    }

    /** Fields that stay in the text since a fence is missing are told of, and no address in them is published. */
    @ParameterizedTest
    @MethodSource("kinds")
    void publishesNoAddressOfFieldsWithoutAFence(Kind kind) throws IOException {
        var folder = folder(kind);
        var fields = "title: T%s\nauthor_email: ann@secret.example\nip: 203.0.113.7\n";
        put(folder, kind, "good", kind.article("Good", DATE, "Good words, from ann@home.example."));
        var open = put(folder, kind, "open", "---\n" + fields.formatted("1") + "\nWords.\n");
        var shut = put(folder, kind, "shut", fields.formatted("2") + "---\n\nWords.\n");
        var bent = put(folder, kind, "bent", "-x-\n" + fields.formatted("3") + "---\n\nWords.\n");
        var told = told(imported(folder), folder);
        assertTrue(told.get(open).toString().contains("begins with '---' and never ends"), told.toString());
        if (!kind.name.matches("hexo|pelican|nikola")) { // which need no fence above
            for (var path : List.of(shut, bent)) {
                assertTrue(told.get(path).toString().contains("ends with '---' and never begins"), told.toString());
            }
        }
        try (var files = Files.walk(temporary.resolve("site/content"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                assertTrue(!text.contains("secret.example") && !text.contains("203.0"), file + ":\n" + text);
                assertTrue(!text.contains("Good words") || text.contains("ann@home.example"), text);
            }
        }
    }

    private static boolean isDraft(String line) {
        return line.contains("it is written as a draft");
    }

    private void broken(Path folder, Kind kind, Map<String, String> expected) throws IOException {
        expected.put(put(folder, kind, "yaml", "---\ntitle: [a\n---\nWords.\n"), "its front matter cannot be read");
        expected.put(put(folder, kind, "toml", "+++\ntitle = \"a\n+++\nWords.\n"), "its front matter cannot be read");
        expected.put(
                put(folder, kind, "json", "{\n\"title\": \"a\",\nb\n}\n\nWords.\n"), "front matter cannot be read");
        var deep = "[".repeat(10_000) + "]".repeat(10_000);
        expected.put(put(folder, kind, "deep1", "---\ntitle: " + deep + "\n---\nWords.\n"), TOO_DEEP);
        expected.put(put(folder, kind, "deep2", "+++\ntitle = " + deep + "\n+++\nWords.\n"), TOO_DEEP);
        expected.put(put(folder, kind, "deep3", "{\n\"title\": " + deep + "\n}\n\nWords.\n"), TOO_DEEP);
        expected.put(put(folder, kind, "list", "---\n- a\n---\nWords.\n"), "it is not a group of fields");
        expected.put(put(folder, kind, "open", "---\ntitle: Open\n\nWords.\n"), "begins with '---' and never ends");
        var both = "+++\ntitle = \"Both\"\ndate = 2012-06-11\n+++\n---\ntitle: Two\n---\nWords.\n";
        expected.put(put(folder, kind, "both", both), "it has two kinds of front matter");
        var dateless = kind.article("Dateless", "sometime", "Words.");
        expected.put(put(folder, kind, "date", dateless), "its date 'sometime' is no date that can be read");
        var list = "---\ntitle: Dates\ndate: [2012, 6, 11]\n---\nWords.\n";
        expected.put(put(folder, kind, "dates", list), "its date '[2012, 6, 11]' is no date that can be read");
        var one = put(folder, kind, "claim1", kind.claim("One"));
        var other = put(folder, kind, "claim2", kind.claim("Other"));
        expected.put(List.of("jekyll", "octopress").contains(kind.name()) ? one : other, "it gets ");
        var loop = put(folder, kind, "loop", kind.article("Loop", DATE, "Before.\n\n" + kind.loop + "\n\nAfter."));
        if (!kind.name.equals("pelican")) {
            expected.put(loop, kind.loop + " cannot be written in Markdown, so it stays in the text");
        }
        var huge = put(folder, kind, "huge", kind.article("Huge", DATE, "Words."));
        try (var file = new RandomAccessFile(folder.resolve(huge).toFile(), "rw")) {
            file.setLength(100 << 20);
        }
        expected.put(huge, "it is longer than 4 MiB");
    }

    private void links(Path folder, Kind kind, Map<String, String> expected) throws IOException {
        var secret = Files.writeString(temporary.resolve("secret.md"), kind.article("Secret", DATE, "Secret."));
        var beside = folder.resolve(kind.path("x")).getParent();
        link(folder, kind.path("out"), secret, "it is a link that leads nowhere, or out of the folder", expected);
        link(folder, kind.path("gone"), Path.of("no.md"), "it is a link that leads nowhere, or out of", expected);
        var within = folder.relativize(beside) + "/";
        link(folder, within + "self", Path.of("self"), "it is a link that leads nowhere, or out of", expected);
        link(folder, within + "cycle", Path.of(".."), "it is a link to a folder, which is not followed", expected);
        link(folder, within + "outside", temporary, "it is a link to a folder, which is not followed", expected);
    }

    private static void link(Path folder, String path, Path target, String reason, Map<String, String> expected)
            throws IOException {
        Files.createSymbolicLink(folder.resolve(path), target);
        expected.put(path, reason);
    }

    private static void tools(Path folder, Kind kind) throws IOException {
        for (var tool : List.of("node_modules/x/", ".git/", "bower_components/", "venv/")) {
            for (var place :
                    List.of("", folder.relativize(folder.resolve(kind.path("x")).getParent()) + "/")) {
                write(folder, place + tool + "2012-06-11-tool.md", kind.article("Tool", DATE, "Tool."));
            }
        }
        try (var pack = new RandomAccessFile(folder.resolve(".git/pack").toFile(), "rw")) {
            pack.setLength(1L << 30);
        }
    }

    /** Its file is what an article is known by, so one whose address has changed is not brought a second time. */
    @ParameterizedTest
    @MethodSource("kinds")
    void knowsAnArticleByItsFileWhateverItsAddress(Kind kind) throws IOException {
        var folder = folder(kind);
        put(folder, kind, "good", kind.article("Good", DATE, "Words."));
        imported(folder);
        put(folder, kind, "good", kind.claim("Good"));
        put(folder, kind, "another", kind.claim("Another"));
        var ledger = imported(folder);
        assertTrue(
                ledger.notes().stream().anyMatch(note -> note.code().equals("moved")),
                () -> ledger.notes().toString());
        assertEquals(List.of("Another", "Good"), List.copyOf(titles().keySet()));
        try (var files = Files.walk(temporary.resolve("site/content"))) {
            assertEquals(
                    2, files.filter(file -> file.toString().endsWith(".md")).count());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void bringsAnyNameAndCharset(Kind kind) throws IOException {
        var folder = folder(kind);
        var names = List.of(
                "with space",
                "at@sign",
                "hash#tag",
                "per%cent",
                "per%20cent",
                "emoji\uD83D\uDE00",
                "ne\u0301d",
                "q?",
                "co:lon",
                "quo\"te",
                "back\\slash",
                "semi;colon",
                "am&p",
                "pl+us",
                "\u00DCPPER",
                "new\nline",
                "a".repeat(180));
        for (int i = 0; i < names.size(); i++) {
            put(folder, kind, names.get(i), kind.article("Name " + i, DATE, "Words."));
        }
        var text = kind.article("Caf\u00E9", DATE, "Na\u00EFve.");
        var charsets = List.of("windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8");
        for (var charset : charsets) {
            var encoded = text.replace("Caf\u00E9", "Caf\u00E9 " + charset).getBytes(Charset.forName(charset));
            Files.write(folder.resolve(kind.path("in" + charset)), encoded);
        }
        put(folder, kind, "marked", "\uFEFF" + text.replace("Caf\u00E9", "Marked"));
        put(folder, kind, "dos", text.replace("Caf\u00E9", "Dos").replace("\n", "\r\n"));
        imported(folder);
        var titles = titles();
        for (int i = 0; i < names.size(); i++) {
            assertTrue(titles.containsKey("Name " + i), names.get(i));
        }
        for (var charset : charsets) {
            assertEquals("Na\u00EFve.", titles.get("Caf\u00E9 " + charset), charset);
        }
        assertEquals("Na\u00EFve.", titles.get("Marked"));
        assertEquals("Na\u00EFve.", titles.get("Dos"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void takesDatesAsPeopleWriteThem(Kind kind) throws IOException {
        var folder = folder(kind);
        var dates = List.of(
                "June 11, 2012", "Mon, 11 Jun 2012 09:30:00 +0200", "11 June 2012", "2012-6-11 9:30 AM", "2012/06/11");
        for (int i = 0; i < dates.size(); i++) {
            put(folder, kind, "named" + i, kind.article("Named " + i, dates.get(i), "Words."));
        }
        var ledger = imported(folder);
        for (var path : ledger.files()) {
            if (path.endsWith(".md")) {
                var text = Files.readString(temporary.resolve("site/content").resolve(path));
                assertTrue(text.contains("\ndate: 2012-06-11"), text);
            }
        }
        assertEquals(
                List.of(),
                ledger.notes().stream()
                        .filter(note -> note.code().equals("date"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void printsNothingThatATerminalObeys(Kind kind) throws IOException {
        var folder = folder(kind);
        put(folder, kind, "red\u001b[31m\nline", "---\ntitle: [a\n---\nWords.\n");
        put(
                folder,
                kind,
                "good",
                kind.article("Good", DATE, "{% for \u001b[31m in x %} {{< \u001b[31m >}} {{% \u001b[31m %}}"));
        var run = Program.run(
                "import", folder.toString(), "--into", temporary.resolve("site").toString(), "--new");
        assertEquals(1, run.exitCode());
        assertTrue(run.said().contains("red\uFFFD[31m\uFFFDline"), run::said);
        assertTrue(run.said().chars().noneMatch(c -> c < ' ' && c != '\n'), run::said);
    }

    private Path folder(Kind kind) throws IOException {
        var folder = temporary.resolve("folder");
        for (var file : kind.settings.entrySet()) {
            write(folder, file.getKey(), file.getValue());
        }
        return folder;
    }

    private static String put(Path folder, Kind kind, String name, String text) throws IOException {
        return write(folder, kind.path(name), text);
    }

    private static String write(Path folder, String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return path;
    }

    private Ledger imported(Path folder) throws IOException {
        var site = temporary.resolve("site");
        var ledger = new Import(ImportRequest.of(site, folder), said -> {}).run();
        try (var list = Files.list(site)) {
            assertEquals(List.of(site.resolve("content")), list.toList());
        }
        return ledger;
    }

    /** What was told of each file, by its path in the folder. */
    private static Map<String, List<String>> told(Ledger ledger, Path folder) {
        var told = new TreeMap<String, List<String>>();
        var start = folder + "/";
        ledger.entries()
                .forEach(entry -> told.computeIfAbsent(path(entry.line().file(), start), any -> new ArrayList<>())
                        .add(entry.reason()));
        ledger.notes()
                .forEach(note -> told.computeIfAbsent(path(note.line().file(), start), any -> new ArrayList<>())
                        .add(note.message()));
        return told;
    }

    private static String path(String file, String start) {
        return file.startsWith(start) ? file.substring(start.length()) : file;
    }

    /** The words of each article that arrived, by its title. */
    private Map<String, String> titles() throws IOException {
        var end = Moment.parse("9999-01-01", ZoneOffset.UTC).orElseThrow();
        var site = temporary.resolve("site");
        var loaded = new SiteReader(site, new Selection(end, true, true, true), new ReadMemory()).read();
        assertEquals(
                List.of(), loaded.problems().stream().filter(Problem::isError).toList());
        var titles = new TreeMap<String, String>();
        for (var article : loaded.site().articles()) {
            var text = Files.readString(site.resolve(article.file()));
            titles.put(
                    article.title(),
                    text.replaceFirst("(?s)^---\n.*?\n---\n", "").strip());
        }
        return titles;
    }
}
