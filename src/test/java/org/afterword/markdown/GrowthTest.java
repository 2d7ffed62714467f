package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** No words of a visitor become more than a bounded number of bytes of page. */
class GrowthTest {
    private static final int LONG = 64_000;

    private static final List<String> BOMBS = List.of(
            filled("[a]: https://x.example/" + "a".repeat(LONG / 2) + "\n\n", "[a] ", ""),
            filled("[a]: https://x.example/ \"" + "é".repeat(LONG / 2) + "\"\n\n", "[a] ", ""),
            filled("[a]: https://x.example/" + "字".repeat(2000) + "\n\n", "![a] ", ""),
            filled("<b x=1>".repeat(2000), "<p>x", "</b>".repeat(2000)),
            numbered("<b x=%d>", 2000) + filled("", "<p>x", "</b>".repeat(2000)),
            numbered("<p><b x=%d>", 20) + filled("", "<p>x</p>", "</b>".repeat(20)),
            filled("", (">".repeat(64) + "\n\n"), ""),
            filled("", "#\n", ""),
            filled("", "- ", "x"),
            filled("", "[](#a)", ""),
            filled("", "\"", ""));

    private final VisitorHtml visitor = new VisitorHtml();

    private static String filled(String start, String repeated, String end) {
        return start + repeated.repeat((LONG - start.length() - end.length()) / repeated.length()) + end;
    }

    private static String numbered(String pattern, int times) {
        var text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            text.append(pattern.formatted(i));
        }
        return text.toString();
    }

    @Test
    void nothingGrowsBeyondABound() {
        assertAll(BOMBS.stream().map(bomb -> () -> {
            var html = visitor.render(bomb).markup();
            assertTrue(
                    html.length() <= 16 * bomb.length() + 4096,
                    () -> bomb.substring(0, 20) + " became " + html.length());
        }));
    }

    /** Blocks are looked for only where a line can begin one, and are found all the same (CommonMark §4, §5). */
    @Property(tries = 1000)
    void noBlockIsMissed(@ForAll("lines") String text) {
        var plain = Parser.builder()
                .extensions(List.of(StrikethroughExtension.create()))
                .build();
        var html = HtmlRenderer.builder()
                .extensions(List.of(StrikethroughExtension.create()))
                .nodeRendererFactory(VisitorNodes::new)
                .softbreak("<br>\n")
                .build()
                .render(plain.parse(text));
        assertEquals(html, visitor.rendered(text), text);
    }

    @Test
    void whatWouldGrowIsShownAsPlainWordsAndTold() {
        var bomb = BOMBS.get(0);
        assertTrue(VisitorRemarks.of(bomb).plain());
        assertEquals(
                bomb.replaceAll("\\s+", " ").strip(),
                Jsoup.parseBodyFragment(visitor.render(bomb).markup()).body().text());
    }

    @Test
    void anHonestTextIsNoBomb() {
        var definition = "[1]: https://x.example/a/rather/long/address/of/somebody/who/likes/to/be/precise?and=more\n";
        var said = "See [1], [1] and [1]. <b>Yes</b>.\n\n> > > really\n\n" + definition;
        assertFalse(VisitorRemarks.of(said).plain());
        assertTrue(visitor.render(said).markup().contains("<b>Yes</b>"));
    }

    /** Whoever reads a thread only tries what becomes of a text that might grow, and must miss none. */
    @Property(tries = 500)
    void noGrowthIsMissed(@ForAll("dense") String text) {
        boolean plain = visitor.remarks(text).plain();
        assertTrue(!plain || Growth.isConceivable(VisitorText.clean(text)), text);
        assertTrue(visitor.render(text).markup().length() <= 16 * text.length() + 4096, text);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "- ", "-", "---", "- - -", "* ", "***", "* * *", "+", "1. ", "1)", "12. x", "2. ", "#", "# x",
                        "====", "=", "-- -", "> ", "    ", "  ", "\t", "```", "~~~", "x", "!", "\n", "\n", "\n", "\n\n",
                        "   ", "0.", "_ _ _")
                .list()
                .ofMaxSize(16)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> dense() {
        return Arbitraries.of(
                        ">",
                        "> ",
                        "\n",
                        "\n\n",
                        "- ",
                        "#\n",
                        "[a]",
                        "[a]: https://x.example/aaaaaaaaaaaaaaaaaaaaaaa\n\n",
                        "<b x=1>",
                        "<i x=2>",
                        "</b>",
                        "</i>",
                        "<p>",
                        "</p>",
                        "x",
                        "*",
                        "~",
                        "[](#a)",
                        "www.a.b ",
                        "<li>",
                        "<ul>",
                        "</ul>",
                        "字",
                        "http://字")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts).repeat(400));
    }
}
