package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where paragraphs are made, WordPress' rules change nothing that a reader sees. */
class MadeParagraphsTest {
    private static final List<String> INLINE = List.of(
            "word",
            "two words",
            " ",
            "é",
            "&amp;",
            "&lt;p&gt;",
            "<em>x</em>",
            "<strong>y <code>z</code></strong>",
            "<a href=\"/x\">a link</a>",
            "<img src=\"/x.png\" alt=\"\">",
            "<code>&lt;br&gt;</code>",
            "<span class=\"k\"> s </span>");
    private static final List<String> LOOSE = List.of("<em>", "</em>", "<a href=\"/y\">", "</a>", "<b>", "</b>");
    private static final List<String> SPACE = List.of("", "", "\n", "\n", " ", "\n\n", "\n  ");
    private static final List<String> ODD = List.of(
            "\n", "<br>", "loose", "</p>", "<p>", "<div>", "<li>", "</ul>", "<hr>", "<pre>", "<!--x-->", "<", "\r\n");

    @Property(tries = 5_000)
    void saysTheSameAsTheRules(@ForAll Random random) {
        var html = text(random);
        boolean made = MadeParagraphs.are(html);
        if (made) {
            assertEquals(markdown(Paragraphs.of(html)), markdown(html), html);
        }
        Statistics.collect(made);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One.</p><p>Two.</p>",
                "<h2 id=\"x\">A</h2>\n<p>One <em>two</em>.</p>\n\n",
                "<ul>\n<li>One\n<ol><li>two</li></ol>\n</li>\n</ul>",
                "<blockquote>\n<p>One.</p>\n</blockquote>",
                "<pre><code>a\n\n  b\n</code></pre>"
            })
    void knowsWhatIsMade(String html) {
        assertTrue(MadeParagraphs.are(html));
        assertEquals(markdown(Paragraphs.of(html)), markdown(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One.",
                "<p>One\ntwo.</p>",
                "<p>One.</p>\nloose",
                "<p>One.<p>Two.</p>",
                "<p>One<br>two</p>",
                "<ul><li>One\ntwo</li></ul>",
                "<li>One</li>",
                "<pre>never closed",
                "<p>a\rb</p>",
                "<p>a"
            })
    void leavesTheRestToTheRules(String html) {
        assertFalse(MadeParagraphs.are(html));
    }

    /** The Markdown, without the space beside the tags of blocks that stay HTML, which nobody sees. */
    private static String markdown(String html) {
        return new BodyText()
                .article(BodyTree.article(html))
                .replaceAll("\\s*(</?(?:ul|ol|li|p|h\\d|blockquote|pre)\\b[^>]*>)\\s*", "$1");
    }

    /** Blocks within each other, of which a few are broken somewhere. */
    private static String text(Random random) {
        var parts = new ArrayList<String>();
        blocks(random, parts, 0);
        for (int broken = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0; broken > 0; broken--) {
            int at = random.nextInt(parts.size());
            if (random.nextBoolean()) {
                parts.add(at, of(ODD, random));
            } else {
                parts.remove(at);
                parts.add(at, "");
            }
        }
        return String.join("", parts);
    }

    private static void blocks(Random random, List<String> to, int depth) {
        to.add(of(SPACE, random));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            switch (random.nextInt(depth > 2 ? 4 : 7)) {
                case 0, 1 -> words("p", random, to);
                case 2 -> words("h" + (1 + random.nextInt(6)), random, to);
                case 3 -> {
                    to.add(random.nextBoolean() ? "<pre>" : "<pre><code class=\"language-x\">");
                    to.add(of(INLINE, random) + of(SPACE, random) + of(INLINE, random) + "\n");
                    to.add("</pre>");
                }
                case 4 -> {
                    to.add("<blockquote>");
                    blocks(random, to, depth + 1);
                    to.add("</blockquote>");
                }
                default -> list(random, to, depth);
            }
            to.add(of(SPACE, random));
        }
    }

    private static void list(Random random, List<String> to, int depth) {
        var name = random.nextBoolean() ? "ul" : "ol";
        to.add("<" + name + ">");
        to.add(of(SPACE, random));
        for (int i = random.nextInt(4); i > 0; i--) {
            to.add("<li>");
            inline(random, to);
            if (depth < 3 && random.nextInt(3) == 0) {
                to.add(of(SPACE, random));
                list(random, to, depth + 1);
            }
            to.add(of(SPACE, random));
            to.add("</li>");
            to.add(of(SPACE, random));
        }
        to.add("</" + name + ">");
    }

    private static void words(String name, Random random, List<String> to) {
        to.add(random.nextInt(5) == 0 ? "<" + name + " id=\"i\">" : "<" + name + ">");
        inline(random, to);
        to.add("</" + name + ">");
    }

    private static void inline(Random random, List<String> to) {
        for (int i = random.nextInt(5); i > 0; i--) {
            to.add(of(random.nextInt(15) == 0 ? LOOSE : INLINE, random));
        }
    }

    private static <T> T of(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
