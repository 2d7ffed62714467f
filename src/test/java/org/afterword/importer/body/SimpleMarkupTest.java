package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.afterword.markdown.MentionedMarkup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the parser is the tree that the parser and the allow-list give. */
class SimpleMarkupTest {
    private static Element parsed(String html) {
        return BodyTree.comment(MentionedMarkup.asWords(html, false), OldPage.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One <em>two</em>.</p>\n<p>Three<br>four</p>",
                "<blockquote>\n<p>You said</p>\n<p>so.</p>\n</blockquote>\n<p>I did.</p>",
                "<blockquote><blockquote><p>a</p></blockquote><ul><li>b</li></ul></blockquote>",
                "<p>Two:</p><ul>\n<li>one\n<ol>\n<li>a</li>\n</ol>\n</li>\n<li>two <code>x</code></li>\n</ul>"
            })
    void readsWhatMostCommentsAre(String html) {
        var simple = SimpleMarkup.parse(html, false).orElseThrow();
        assertEquals(SameTree.canonical(parsed(html)), SameTree.canonical(simple));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote>words</blockquote>",
                "<blockquote></blockquote>",
                "<ul><p>a</p></ul>",
                "<li>a</li>",
                "<ul><li><p>a</p></li></ul>",
                "<ul><li>a<ul><li>b</li></ul>c</li></ul>",
                "<ul><li>a</ul>",
                "<p>a<ul><li>b</li></ul></p>",
                "<p><em>a<ul><li>b</li></ul></em></p>",
                "<ul>a<li>b</li></ul>",
                "<ul><li><br>b</li></ul>"
            })
    void leavesAllElseToTheParser(String html) {
        assertTrue(SimpleMarkup.parse(html, false).isEmpty());
    }

    @Property(tries = 10_000)
    void readsWhatTheParserReads(@ForAll("comments") String html) {
        SimpleMarkup.parse(html, false)
                .ifPresent(tree -> assertEquals(SameTree.canonical(parsed(html)), SameTree.canonical(tree)));
    }

    /** What has blocks already, WordPress leaves as it is. */
    @Property(tries = 10_000)
    void readsBlocksAsWordPressShowsThem(@ForAll("comments") String html) {
        if (BodyText.hasBlocks(html)) {
            SimpleMarkup.parse(html, false)
                    .ifPresent(tree -> assertEquals(
                            SameTree.canonical(BodyTree.comment(Paragraphs.of(html, false), OldPage.UNKNOWN)),
                            SameTree.canonical(tree)));
        }
    }

    @Provide
    Arbitrary<String> comments() {
        var words = Arbitraries.of(
                "word", " ", "\n", ". ", "&amp;", "&nbsp;", "<br>", "<em>so</em>", "<em>", "</em>", "<code>x</code>");
        var line = words.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
        var space = Arbitraries.of("", "\n", " ");
        var item = Arbitraries.lazyOf(() -> line.map(text -> "<li>" + text + "</li>"), () -> nested(line, space));
        var block = Arbitraries.oneOf(
                line.map(text -> "<p>" + text + "</p>"),
                list(item, space),
                line,
                Arbitraries.of("<p>", "</ul>", "<li>"));
        var quote = block.list()
                .ofMaxSize(3)
                .flatMap(blocks -> space.map(between ->
                        "<blockquote>" + between + String.join(between, blocks) + between + "</blockquote>"));
        return Arbitraries.oneOf(block, quote)
                .list()
                .ofMaxSize(3)
                .flatMap(blocks -> space.map(between -> String.join(between, blocks)));
    }

    private static Arbitrary<String> nested(Arbitrary<String> line, Arbitrary<String> space) {
        return line.flatMap(text ->
                list(line.map(inner -> "<li>" + inner + "</li>"), space).map(list -> "<li>" + text + list + "</li>"));
    }

    private static Arbitrary<String> list(Arbitrary<String> item, Arbitrary<String> space) {
        return item.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(items -> space.flatMap(between -> Arbitraries.of("ul", "ol")
                        .map(name -> "<" + name + ">" + between + String.join(between, items) + between + "</" + name
                                + ">")));
    }
}
