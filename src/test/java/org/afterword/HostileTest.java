package org.afterword;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.afterword.cli.Program;
import org.afterword.support.Corpus;
import org.afterword.support.Folder;
import org.afterword.template.BuiltInTheme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.ObjectMapper;

/** Attacks, one a line, from a comment to the page: none runs, loads, restyles, or leaves the comment's own element. */
class HostileTest {
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "b",
            "blockquote",
            "br",
            "cite",
            "code",
            "del",
            "em",
            "hr",
            "i",
            "ins",
            "kbd",
            "li",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "small",
            "strong",
            "sub",
            "sup",
            "ul");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a",
            Set.of("href", "title", "rel"),
            "abbr",
            Set.of("title"),
            "ol",
            Set.of("start"),
            "blockquote",
            Set.of("cite"),
            "q",
            Set.of("cite"));
    private static final String SETTINGS =
            "title: A site\nurl: https://site.example\nauthors:\n  linnea: {name: Linnea Comstock PT}\n";

    @TempDir
    Path folder;

    private String theme = BuiltInTheme.USUAL;

    @ParameterizedTest
    @ValueSource(
            strings = {"elements.txt", "attributes.txt", "links.txt", "structure.txt", "characters.txt", "names.txt"})
    void aCommentsWordsStayWithinTheirElement(String file) throws IOException {
        var attacks = Corpus.lines(file);
        var attacked = build("attacked", attacks, attack -> thread("Marty", attack));
        var harmless = build("harmless", attacks, attack -> thread("Marty", "Harmless."));
        assertAll(numbers(attacks).stream().map(i -> () -> {
            var said = attacks.get(i);
            var page = page(attacked, i);
            var own = page.selectFirst("#c2 > .e-content");
            checkWords(said, own);
            checkPage(said, page);
            assertEquals(outside(page(harmless, i)), outside(page), "the page outside of the comment: " + said);
            checkFeed(said, Files.readString(attacked.resolve(name(i) + "/comments.xml")));
        }));
    }

    static List<String> themes() {
        return BuiltInTheme.all();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aNameIsOnlyAName(String name) throws IOException {
        theme = name;
        var attacks = Corpus.lines("names.txt");
        var attacked = build("attacked", attacks, attack -> thread(attack, "Hello."));
        var harmless = build("harmless", attacks, attack -> thread("Marty", "Hello."));
        assertAll(numbers(attacks).stream().map(i -> () -> {
            var said = attacks.get(i);
            var page = page(attacked, i);
            checkPage(said, page);
            assertEquals(skeleton(page(harmless, i)), skeleton(page), "the page around the name: " + said);
            var shown = page.selectFirst("#c2 > .by bdi").text();
            assertFalse(shown.isBlank(), "a name that cannot be seen: " + said);
            assertTrue(shown.length() <= 200, "a name that is too long: " + said);
            checkText(said, shown);
            checkFeed(said, Files.readString(attacked.resolve(name(i) + "/comments.xml")));
        }));
    }

    @Test
    void everyOtherFieldOfACommentIsReadOrRefused() throws IOException {
        assertAll(Corpus.lines("fields.txt").stream().map(line -> () -> {
            var field = line.substring(0, line.indexOf('|'));
            var value = line.substring(line.indexOf('|') + 1);
            var site = folder.resolve("fields").resolve(Integer.toHexString(line.hashCode()));
            Folder.write(site.resolve("content/site.yaml"), SETTINGS);
            Folder.write(site.resolve("content/a.md"), "---\ntitle: A\nsteps: true\n---\n1. One\n");
            Folder.write(
                    site.resolve("content/a.comments.yaml"),
                    "- body: Hello.\n  author: Marty\n  %s: %s\n".formatted(field, Corpus.yaml(value)));
            var run = Program.run("build", site.toString());
            assertFalse(run.said().contains("mistake in Afterword"), line + "\n" + run.said());
            assertFalse(run.said().codePoints().anyMatch(c -> c < ' ' && c != '\n' || c == 0x202E), line);
            if (run.exitCode() == 0) {
                var page = Jsoup.parse(Files.readString(site.resolve("public/a/index.html")));
                checkPage(line, page);
                page.select(".comment a")
                        .forEach(link -> assertTrue(
                                link.attr("href").matches("#[A-Za-z0-9._-]+|https?://[!-~]*"), line + ": " + link));
                assertEquals(1, page.select(".comment").size(), line);
            } else {
                assertTrue(run.said().contains("content/a.comments.yaml:3:"), line + "\n" + run.said());
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void titlesTagsAndDescriptionsAreTextEverywhere(String name) throws IOException {
        theme = name;
        var attacks = Corpus.lines("names.txt").stream()
                .filter(attack -> !attack.isBlank())
                .toList();
        Function<String, String> all =
                attack -> "title: x%1$s\ntags: [x%1$s]\ndescription: x%1$s\nseries: x%1$s\nauthor: x%1$s\n"
                        .replace("x%1$s", Corpus.yaml("x " + attack));
        var attacked = folder.resolve("attacked");
        var harmless = folder.resolve("harmless");
        for (int i = 0; i < attacks.size(); i++) {
            article(attacked, i, all.apply(i + " " + attacks.get(i)));
            article(harmless, i, all.apply(i + " harmless"));
        }
        build(attacked);
        build(harmless);
        for (var path : Folder.list(attacked.resolve("public"))) {
            if (path.endsWith(".xml")) {
                xml(path, Files.readString(attacked.resolve("public").resolve(path)));
            } else if (path.endsWith(".json")) {
                new ObjectMapper()
                        .readTree(Files.readString(attacked.resolve("public").resolve(path)));
            }
        }
        assertAll(numbers(attacks).stream().map(i -> () -> {
            checkPage(attacks.get(i), page(attacked.resolve("public"), i));
            assertEquals(
                    skeleton(page(harmless.resolve("public"), i)),
                    skeleton(page(attacked.resolve("public"), i)),
                    attacks.get(i));
        }));
    }

    @Test
    void hugeAndDeepWordsAreRenderedInTime() throws IOException {
        var bombs = List.of(
                "> ".repeat(5_000) + "x",
                "- ".repeat(5_000) + "x",
                "1. ".repeat(5_000) + "x",
                "*".repeat(25_000) + "x",
                "*a ".repeat(12_500),
                "_a__b".repeat(7_500),
                "[".repeat(25_000),
                "[a](".repeat(7_500),
                "![".repeat(12_500),
                "[a]".repeat(12_500),
                "`".repeat(25_000) + "a" + "``".repeat(3),
                "` `` ``` ".repeat(5_000),
                "<".repeat(25_000),
                "<b>".repeat(12_500) + "x",
                "<b>x</i>".repeat(5_000),
                "<ul><li>".repeat(5_000),
                "<blockquote>".repeat(5_000),
                "<a href='https://ok.example/'>".repeat(2_500),
                "<!--".repeat(12_500),
                "<![CDATA[".repeat(12_500),
                "<?".repeat(12_500),
                "&".repeat(25_000),
                "&#".repeat(12_500),
                "\\".repeat(25_000),
                "~".repeat(25_000),
                "~~a".repeat(7_500),
                "http://a.".repeat(7_500),
                "www.".repeat(12_500),
                "a@".repeat(12_500),
                "x\n".repeat(25_000),
                "!\n".repeat(25_000),
                "<x>\n".repeat(12_500),
                "<li>\n".repeat(10_000),
                "http://a" + "*_".repeat(25_000),
                "x" + "\n".repeat(25_000),
                "\u0301".repeat(25_000),
                "a\u202E".repeat(12_500),
                "| a ".repeat(7_500),
                "a ".repeat(125_000),
                "[a]: b\n".repeat(5_000),
                "#".repeat(25_000),
                "    ".repeat(7_500) + "x",
                "\t".repeat(12_500) + "x",
                "<table>".repeat(2_500),
                "<svg>".repeat(2_500),
                "<math><mtext>".repeat(2_500),
                "<p>".repeat(12_500),
                "<b><p>".repeat(2_500),
                "<q><ul>".repeat(1_250),
                "<i>x<blockquote>".repeat(1_250));
        var built = build("bombs", bombs, bomb -> thread("Marty", bomb));
        assertAll(numbers(bombs).stream().map(i -> () -> {
            var said = bombs.get(i).substring(0, 20);
            var page = page(built, i);
            checkWords(said, page.selectFirst("#c2 > .e-content"));
            checkPage(said, page);
            assertEquals("Behind.", page.selectFirst("#c4 > .e-content").text(), said);
        }));
    }

    private Path build(String name, List<String> attacks, Function<String, String> thread) throws IOException {
        var site = folder.resolve(name);
        for (int i = 0; i < attacks.size(); i++) {
            article(site, i, "title: An article\n");
            Folder.write(site.resolve("content/" + name(i) + ".comments.yaml"), thread.apply(attacks.get(i)));
        }
        return build(site);
    }

    private Path build(Path site) {
        Folder.write(site.resolve("content/site.yaml"), SETTINGS + "theme: " + theme + "\n");
        var run = Program.run("build", site.toString());
        assertEquals(0, run.exitCode(), run.said());
        return site.resolve("public");
    }

    @Test
    void aCommentOfAMegabyteIsShownWhole() throws IOException {
        var words = "word ".repeat(200_000) + "end";
        var built = build("long", List.of("x"), attack -> thread("Marty", words));
        assertTrue(page(built, 0).selectFirst("#c2 > .e-content").text().endsWith("word end"));
        assertEquals(
                words.length(),
                page(built, 0).selectFirst("#c2 > .e-content").text().length());
    }

    private static void article(Path site, int i, String fields) {
        Folder.write(site.resolve("content/" + name(i) + ".md"), "---\n" + fields + "---\nText.\n");
    }

    /** The attack stands between others, and is answered. */
    private static String thread(String author, String body) {
        return """
                - {id: c1, author: Anna, body: Before.}
                - id: c2
                  author: %s
                  body: %s
                  replies:
                    - {id: c3, author: Ben, body: Within.}
                - {id: c4, author: Cleo, body: Behind.}
                """.formatted(Corpus.yaml(author), Corpus.yaml(body));
    }

    private static String name(int i) {
        return "a%03d".formatted(i);
    }

    private static List<Integer> numbers(List<String> attacks) {
        return IntStream.range(0, attacks.size()).boxed().toList();
    }

    private static Document page(Path site, int i) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(name(i) + "/index.html")));
    }

    /** What the page itself writes around a word of code with a hyphen, to hold it together. */
    private static boolean isWordOfCode(Element element) {
        return element.normalName().equals("span")
                && element.attributes().isEmpty()
                && element.childrenSize() == 0
                && element.parent().normalName().equals("code");
    }

    static void checkWords(String said, Element own) {
        for (var element : own.select("*")) {
            if (element == own || isWordOfCode(element)) {
                continue;
            }
            assertTrue(
                    ELEMENTS.contains(element.normalName()),
                    "no such element is allowed: " + element.normalName() + " of " + said);
            for (var attribute : element.attributes()) {
                boolean scrolls = element.normalName().equals("pre")
                        && attribute.toString().equals("tabindex=\"0\"");
                assertTrue(
                        scrolls
                                || ATTRIBUTES
                                        .getOrDefault(element.normalName(), Set.of())
                                        .contains(attribute.getKey()),
                        "no such attribute is allowed: " + attribute + " of " + said);
            }
            if (element.normalName().equals("a")) {
                assertEquals("ugc nofollow noopener", element.attr("rel"), said);
                assertTrue(
                        element.attr("href").matches("(?s)https?://[^\\s\"<>]+.*|#.+"),
                        "leads to " + element.attr("href") + ": " + said);
            }
            element.attributes().forEach(attribute -> checkText(said, attribute.getValue()));
            if (element.hasAttr("cite")) {
                assertTrue(element.attr("cite").matches("(?s)https?://.+"), said);
            }
        }
        checkText(said, own.wholeText());
    }

    static void checkText(String said, String text) {
        text.codePoints()
                .forEach(c -> assertFalse(
                        c < ' ' && c != '\n' && c != '\t'
                                || c >= 0x7F && c < 0xA0
                                || c >= 0x202A && c <= 0x202E
                                || c >= 0x2066 && c <= 0x2069
                                || c == 0x200B
                                || c == 0xFEFF
                                || c >= 0xE0000 && c < 0xE0080
                                || c == 0xFFFE,
                        "hidden U+%04X in %s".formatted(c, said)));
    }

    /** Nothing runs, nothing is loaded from elsewhere, and the structured data is what it should be. */
    static void checkPage(String said, Document page) {
        var scripts = page.select("script");
        assertEquals(List.of("application/ld+json"), scripts.eachAttr("type"), said);
        new ObjectMapper().readTree(scripts.get(0).data());
        assertEquals(
                0,
                page.select("iframe,object,embed,form,input,button,style,base,svg,math,img,video,audio,template,frame")
                        .size(),
                said);
        assertEquals(List.of(), page.select("[src]").eachAttr("src"), said);
        page.select("link").forEach(link -> {
            if (!Set.of("canonical", "alternate", "prev", "next").contains(link.attr("rel"))) {
                assertTrue(link.attr("href").matches("/[^/].*"), said + ": " + link);
            }
        });
        assertEquals(
                List.of("Content-Security-Policy"),
                page.select("meta[http-equiv]").eachAttr("http-equiv"),
                said);
        for (var element : page.getAllElements()) {
            for (var attribute : element.attributes()) {
                assertFalse(
                        attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style"),
                        said + ": " + element);
                assertFalse(
                        attribute
                                        .getValue()
                                        .replaceAll("[\\s\\p{Cntrl}]", "")
                                        .toLowerCase(Locale.ROOT)
                                        .matches("(href|src|action)?(javascript|vbscript|data):.*")
                                && !attribute.getKey().matches("title|content|aria-label"),
                        said + ": " + element);
            }
        }
        var ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), new TreeSet<>(ids).size(), "an id is there twice: " + said);
    }

    private static void checkFeed(String said, String feed) {
        var entries = xml(said, feed).getElementsByTagNameNS("http://www.w3.org/2005/Atom", "content");
        assertEquals(4, entries.getLength(), said);
        for (int i = 0; i < entries.getLength(); i++) {
            var body = Jsoup.parseBodyFragment("<div>" + entries.item(i).getTextContent() + "</div>")
                    .body();
            assertEquals(1, body.childNodeSize(), "an entry's content leaves its element: " + said);
            checkWords(said, body.child(0));
        }
    }

    private static org.w3c.dom.Document xml(String said, String text) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new AssertionError(said + ": " + e.getMessage(), e);
        }
    }

    private static String outside(Document page) {
        page.selectFirst("#c2 > .e-content").empty();
        return page.outerHtml();
    }

    /** The elements and the names of their attributes, without what they say. */
    private static String skeleton(Document page) {
        var names = new ArrayList<String>();
        page.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof Element element) {
                names.add(" ".repeat(depth) + element.normalName() + " "
                        + element.attributes().asList().stream()
                                .map(attribute -> attribute.getKey())
                                .collect(Collectors.joining(" ")));
            } else if (node instanceof TextNode text && !text.isBlank()) {
                names.add(" ".repeat(depth) + "text");
            }
        });
        return String.join("\n", names);
    }
}
