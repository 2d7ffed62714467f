package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.afterword.markdown.Markdown;
import org.afterword.markdown.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sure renders to what it was made of. */
class SureMarkdownTest {
    private static final String[] WORDS = {
        "word",
        "two words",
        " ",
        "\n",
        " a ",
        "b. ",
        "(",
        ")",
        "'",
        "\"",
        "It's",
        "1. ",
        "2)",
        "12",
        "- ",
        "-",
        ":",
        "!",
        "?",
        "...",
        "…",
        "–",
        "“x”",
        "é",
        "東京",
        "Ω",
        "a.b",
        "www",
        "www.example.org",
        ".",
        "http://example.org",
        "://",
        "x@y.org",
        "*",
        "_",
        "snake_case",
        "[",
        "]",
        "`",
        "~",
        "~~",
        "&amp;",
        " &amp; ",
        "&lt;b&gt;",
        "#",
        "+",
        "++",
        "=",
        "|",
        "^",
        "{x}",
        "\\",
        "$",
        "%",
        ",",
        ";",
        "/",
        "\u00A0",
        "\u200B",
        "!["
    };
    private static final String[] PHRASES = {
        "<br>",
        "<em>so</em>",
        "<i>a b</i>",
        "<strong>very</strong>",
        "<b>x. y</b>",
        "<em> so </em>",
        "<strong>a.</strong>",
        "<code>x</code>",
        "<code>a*b &amp;&amp; [c]</code>",
        "<code>`</code>",
        "<code> x</code>",
        "<em>a <b>b</b></em>",
        "<a href=\"http://example.org/a_b/c?x=1&amp;y=2\">here</a>",
        "<a href=\"https://example.org\">a b</a>",
        "<a href=\"/2012/06/shoes/\">shoes</a>",
        "<a href=\"/a.md\">md</a>",
        "<a href=\"/a/../b\">up</a>",
        "<a href=\"http://example.org/(x)\">x</a>",
        "<a href=\"http://example.org/\"><img src=\"/a.png\" alt=\"A\"></a>",
        "<img src=\"/a/b.png\" alt=\"my foot\" width=\"300\" height=\"200\">",
        "<img src=\"http://example.org/a.png\">",
        "<img src=\"/a.png\" title=\"t\">",
        "<del>no</del>",
        "<sub>2</sub>",
        "<a href=\"http://a.b:x/\">p</a>"
    };
    private final Markdown markdown = new Markdown("/", kind -> kind);

    @Property(tries = 4_000)
    void isRightAboutAnArticle(@ForAll("bodies") String html) {
        isRight(BodyTree.article(html), false);
    }

    @Property(tries = 4_000)
    void isRightAboutAComment(@ForAll("bodies") String html) {
        isRight(BodyTree.comment(html, OldPage.UNKNOWN), true);
    }

    private void isRight(Element tree, boolean visitor) {
        boolean sure = new SureMarkdown(visitor).is(tree);
        Statistics.collect(sure);
        if (sure) {
            var writer = new MarkdownWriter(visitor);
            var made = String.join(
                    "\n\n",
                    tree.children().stream()
                            .map(block -> writer.block(block).orElseThrow())
                            .toList());
            var shown = markdown.render(visitor ? Prose.byVisitor(made) : Prose.byAuthor(made))
                    .markup();
            assertEquals(
                    SameTree.canonical(tree),
                    SameTree.canonical(Jsoup.parseBodyFragment(shown).body()),
                    made);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>It's <em>so</em> “good”, see <a href=\"http://example.org/a_b?x=1\">here</a>.</p>\n<p>Next<br>line: <code>a*b</code>!</p>",
                "<h2>Why not?</h2><ul><li>one</li><li>two <b>x</b><ol><li>deep</li></ol></li></ul><p>End.</p>",
                "<blockquote><p>quoted</p></blockquote><blockquote><p>again</p></blockquote>",
                "<pre><code>for (;;) {\n\n  `x`\n}</code></pre>",
                "<pre><code><span class=\"k\">for</span> (;;) {\n<span class=\"c\">// x\n</span>\n}</code></pre>"
            })
    void isSureOfWhatMostPeopleWrite(String html) {
        for (boolean visitor : List.of(true, false)) {
            assertTrue(
                    new SureMarkdown(visitor).is(Jsoup.parseBodyFragment(html).body()), html);
        }
    }

    @Test
    void isNotSureOfTwoListsInARow() {
        var tree = Jsoup.parseBodyFragment("<ul><li>a</li></ul><ul><li>b</li></ul>")
                .body();
        assertFalse(new SureMarkdown(true).is(tree));
    }

    @Provide
    Arbitrary<String> bodies() {
        var calm = Arbitraries.of("word", " ", "two words", ". ", "é ", "It's ", "\n");
        var line = Arbitraries.frequencyOf(
                        Tuple.of(6, calm), Tuple.of(1, Arbitraries.of(WORDS)), Tuple.of(3, Arbitraries.of(PHRASES)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        var item = line.flatMap(words ->
                line.map(inner -> words.length() % 3 == 0 ? words + "<ul><li>" + inner + "</li></ul>" : words));
        var block = Arbitraries.oneOf(
                line.map(words -> "<p>" + words + "</p>"),
                line.map(words -> "<h2>" + words + "</h2>"),
                line.map(words -> "<h3 id=\"word\">" + words + "</h3>"),
                line.map(words -> "<blockquote><p>" + words + "</p></blockquote>"),
                item.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(items -> "<ul>\n<li>" + String.join("</li>\n<li>", items) + "</li></ul>"),
                item.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(items -> "<ol><li>" + String.join("</li><li>", items) + "</li></ol>"),
                line.map(words -> "<pre><code class=\"language-java\">" + words.replace("<br>", "\n\n")
                        + " int x = \"y\";\n</code></pre>"),
                line.map(words -> "<pre><code>" + words + "</code></pre>"),
                line.map(words ->
                        "<pre><code><span class=\"k\">" + words.replaceAll("<[^>]*>", "\n") + "</span>x</code></pre>"));
        return block.list().ofMinSize(1).ofMaxSize(3).map(blocks -> String.join("\n", blocks));
    }
}
