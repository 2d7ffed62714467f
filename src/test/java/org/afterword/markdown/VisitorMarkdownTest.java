package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.afterword.support.Corpus;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Visitors' words as Markdown, made into HTML by a program that trusts what it reads. */
class VisitorMarkdownTest {
    private static final String PAGE = "https://site.example/a/";
    private static final Set<String> HARMLESS = Set.of(
            "p",
            "em",
            "strong",
            "a",
            "code",
            "pre",
            "ul",
            "ol",
            "li",
            "blockquote",
            "hr",
            "br",
            "del",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");
    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "~~",
            "`",
            "```",
            "~~~",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "# ",
            "    ",
            "---",
            "===",
            "[",
            "]",
            "](",
            "![",
            "](https://x.example \"t\")",
            "<",
            ">",
            "<b>",
            "</b>",
            "<p>",
            "</p>",
            "<pre>",
            "</pre>",
            "<ul><li>",
            "</li></ul>",
            "<blockquote>",
            "</blockquote>",
            "<a href=\"https://x.example/_a_\">",
            "</a>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<img src=x onerror=y>",
            "https://ok.example/_a_*b*",
            "<https://z.example>",
            "javascript:alert(1)",
            "&lt;b&gt;",
            "&amp;lt;",
            "&#35; a",
            "\\",
            "\\#",
            "a",
            " ",
            "word",
            "|",
            "\t",
            "+ ",
            "1)");

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {"elements.txt", "attributes.txt", "links.txt", "structure.txt", "characters.txt", "honest.txt"})
    void noAttackIsMoreThanWords(String file) {
        assertAll(Corpus.lines(file).stream().map(attack -> () -> isHarmless(attack)));
    }

    @Property(tries = 700)
    void isHarmless(@ForAll("markdown") String markdown) {
        var written = VisitorMarkdown.of(markdown, PAGE);
        var body = read("### Before\n\n" + written + "\n\n### Behind\n");
        var headings = body.select("h1, h2, h3, h4, h5, h6");
        assertEquals(List.of("Before", "Behind"), headings.eachText(), written);
        assertEquals(body, headings.get(0).parent(), written);
        assertEquals(body, headings.get(1).parent(), written);
        headings.remove();
        body.select("*").stream().skip(1).forEach(element -> {
            assertTrue(HARMLESS.contains(element.normalName()), written);
            element.attributes().forEach(attribute -> {
                assertTrue(Set.of("href", "title", "start").contains(attribute.getKey()), written);
                assertTrue(
                        !attribute.getKey().equals("href")
                                || attribute.getValue().matches("(?i)https?://[^\\n]*"),
                        written);
            });
        });
    }

    @Test
    void honestWordsAreAllThere() {
        assertAll(Corpus.lines("honest.txt").stream()
                .map(line -> line.split(" ⇒ ", 2)[0])
                .map(words -> () -> assertEquals(
                        letters(Jsoup.parseBodyFragment(
                                        Markdown.VISITOR.render(words).markup())
                                .body()),
                        letters(read(VisitorMarkdown.of(words, PAGE))),
                        words)));
    }

    @Test
    void aNameIsWords() {
        assertEquals("Marty\\] \\<b\\> \\*x\\*", VisitorMarkdown.line("Marty]\n <b> *x*"));
        assertEquals("\\# Marty \\#", VisitorMarkdown.line("# Marty #"));
    }

    @Test
    void linesAndQuotesStay() {
        assertEquals("> one  \n> two\n\n- a\n- b", VisitorMarkdown.of("> one\n> two\n\n- a\n- b", PAGE));
    }

    @Test
    void aPlaceOnThePageIsOneOfThePage() {
        assertEquals("[above](https://site.example/a/#c1)", VisitorMarkdown.of("[above](#c1)", PAGE));
    }

    private Element read(String markdown) {
        return Jsoup.parseBodyFragment(renderer.render(parser.parse(markdown))).body();
    }

    private static String letters(Element body) {
        return body.wholeText().replaceAll("\\s+", "");
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join("", pieces));
    }
}
