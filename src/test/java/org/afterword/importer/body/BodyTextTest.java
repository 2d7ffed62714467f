package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.ExportedFile;
import org.afterword.importer.record.Line;
import org.afterword.markdown.Markdown;
import org.afterword.markdown.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTextTest {
    private final BodyText text = new BodyText();

    private String comment(String raw) {
        return text.comment(new Body(raw, Body.Format.WORDPRESS), OldPage.UNKNOWN);
    }

    private String article(String html) {
        return text.article(BodyTree.article(Paragraphs.of(html, true))).stripTrailing();
    }

    /** Most of them are read without the parser. */
    @Property(tries = 3_000)
    void saysOfACommentInParagraphsWhatWordPressShows(@ForAll("paragraphs") String html) {
        var shown = new Markdown("/", kind -> kind)
                .render(Prose.byVisitor(comment(html)))
                .markup();
        assertTrue(SameTree.is(BodyTree.comment(Paragraphs.of(html, false), OldPage.UNKNOWN), shown), html);
    }

    @Provide
    Arbitrary<String> paragraphs() {
        var part = Arbitraries.of(
                "word",
                " ",
                "&nbsp;",
                ". ",
                "a &amp; b",
                "&lt;i&gt;",
                "<em>so</em>",
                "<strong>x y</strong>",
                "<code>a*b</code>",
                "<br />",
                "<br>",
                "<a href=\"https://example.org/\" rel=\"nofollow\">here</a>",
                "*",
                "1. ",
                "\n",
                "<b>",
                "</p>",
                "<p>");
        return part.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(lines -> Arbitraries.of("\n", "\n\n", "")
                        .map(between -> "<p>" + String.join("</p>" + between + "<p>", lines) + "</p>" + between));
    }

    @Test
    void keepsParagraphsAndLineBreaksOfAComment() {
        assertEquals("One\ntwo\n\nthree", comment("One\ntwo\n\nthree"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "I <strong>really</strong> mean <em>it</em>.                | I **really** mean *it*.",
                "1. not a list                                              | 1\\. not a list",
                "# no heading                                               | \\# no heading",
                "2 * 3 * 4 &lt; 30 &amp; more                               | 2 \\* 3 \\* 4 \\< 30 & more",
                "snake_case stays, _this_ too                               | snake_case stays, \\_this\\_ too",
                "see http://example.org/a_b?x=1&amp;y=2 there               | see http://example.org/a_b?x=1&y=2 there",
                "<a href=\"http://example.org/\" rel=\"nofollow\">here</a>  | [here](http://example.org/)",
                "<a href=\"javascript:alert(1)\">here</a>                   | here",
                "<code>a &lt; b</code>                                      | `a < b`",
                "H<sub>2</sub>O                                             | H<sub>2</sub>O",
                "<img src=\"http://example.org/p.png\" alt=\"my foot\">     | [my foot](http://example.org/p.png)",
                "<div><div>deep</div></div>                                 | deep"
            })
    void writesACommentsHtmlAsMarkdown(String html, String markdown) {
        assertEquals(markdown, comment(html));
    }

    @ParameterizedTest
    @CsvSource({
        "iframe",
        "script",
        "style",
        "xmp",
        "title",
        "textarea",
        "plaintext",
        "div",
        "String",
        "file",
        "img",
        "!DOCTYPE html"
    })
    void keepsTheWordsOfWhoOnlyMentionsATag(String tag) {
        var said = "You want the \\<%s> tag.\n\nSecond paragraph.".formatted(tag);
        assertEquals(said, comment("You want the <%s> tag.\n\nSecond paragraph.".formatted(tag)));
        assertEquals(
                said,
                text.comment(
                        Body.html("<p>You want the <%s> tag.</p><p>Second paragraph.</p>".formatted(tag)),
                        OldPage.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"iframe", "script", "style", "xmp", "title", "textarea", "plaintext", "String", "file", "!DOCTYPE html"
    })
    void keepsTheWordsOfAnArticleThatOnlyMentionsATag(String tag) {
        assertEquals(
                "You want the \\<%s> tag.\n\nSecond paragraph.".formatted(tag),
                article("You want the <%s> tag.\n\nSecond paragraph.".formatted(tag)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h2 id=\"first-aid\">First aid</h2>        | ## First aid",
                "<h2 id=\"aid\">First aid</h2>              | <h2 id=\"aid\">First aid</h2>",
                "<h2 id=\"first-aid-1\">First aid</h2>      | <h2 id=\"first-aid-1\">First aid</h2>",
                "<h3 id=\"x\">An <em>end</em></h3>          | <h3 id=\"x\">An <em>end</em></h3>",
                "<h2 id=\"comments\">Comments</h2>          | ## Comments",
                "<h2 id=\"a b\">First</h2>                  | <h2 id=\"a b\">First</h2>",
                "<p style=\"color: red\">Red</p>             | Red",
                "<p>a <span style=\"color: red\">red</span></p> | a red",
            })
    void keepsTheIdsOfHeadingsAndNoStyles(String html, String markdown) {
        assertEquals(markdown, article(html));
    }

    @Test
    void leavesOutWhatOnlyDressesAQuotation() {
        assertEquals(
                "> Said [there](https://twitter.com/x/status/1)",
                article(
                        "<blockquote class=\"twitter-tweet\" data-dnt=\"true\"><p>Said <a href=\"https://twitter.com/x/status/1\">there</a></p></blockquote><script async src=\"https://platform.twitter.com/widgets.js\"></script>"));
        assertEquals(
                "<script src=\"https://platform.twitter.com/widgets.js\"></script>",
                article("<script src=\"https://platform.twitter.com/widgets.js\"></script>"));
    }

    @Test
    void keepsTheWordsOfAPictureThatIsNowhere() {
        assertEquals("a smile", comment("a <img src=\"/smile.png\" alt=\"smile\">"));
    }

    @Test
    void keepsCodeWithItsNewlines() {
        assertEquals(
                "Try\n\n```\nfor (;;)\n\n  x[1] = `y`;\n```",
                comment("Try\n<pre><code>for (;;)\n\n  x[1] = `y`;</code></pre>"));
    }

    @Test
    void keepsHtmlWhereMarkdownHasNoWords() {
        var kept = comment("<pre>plain\n\npreformatted</pre>");
        assertEquals("<pre>plain&#10;&#10;preformatted</pre>", kept);
    }

    @Test
    void writesQuotesAndListsOfAComment() {
        assertEquals(
                "> she said\n> so\n\n- one\n- two *times*",
                comment("<blockquote>she said\nso</blockquote>\n<ul>\n<li>one</li>\n<li>two <i>times</i></li>\n</ul>"));
    }

    @Test
    void makesParagraphsOfDoubledBreaks() {
        assertEquals("One\n\ntwo", text.comment(Body.html("One<br /><br />two"), OldPage.UNKNOWN));
    }

    @Test
    void writesAnArticlesFigureWithItsCaption() {
        var codes = new Shortcodes(Map.of());
        var html = codes.expand(
                "Before\n\n[caption id=\"attachment_7\" width=\"300\"]<img class=\"size-medium wp-image-7\" src=\"/a.png\" alt=\"A foot\" width=\"300\" height=\"200\" /> My foot[/caption]\nAfter [unknown id=3]",
                "1",
                said -> assertEquals("the shortcode [unknown] is not known; it stays in the text", said));
        assertEquals(
                "Before\n\n![A foot](/a.png \"My foot\"){width=300 height=200}\n\nAfter \\[unknown id=3\\]",
                article(html));
    }

    @Test
    void tellsOfAGalleryWhosePicturesAreNotInTheExport() {
        var said = new ArrayList<String>();
        assertEquals("[gallery ids=\"5,6\"]", new Shortcodes(Map.of()).expand("[gallery ids=\"5,6\"]", "1", said::add));
        var one = Map.of("5", new ExportedFile(Line.whole("x"), "5", "/a.png", Optional.empty(), ""));
        assertTrue(new Shortcodes(one)
                .expand("[gallery ids=\"5,6\"]", "1", said::add)
                .contains("/a.png"));
        assertEquals(
                List.of(
                        "the shortcode [gallery] names nothing that the export has; it stays in the text",
                        "the export has only 1 of the 2 pictures of a [gallery]"),
                said);
    }

    @Test
    void keepsATableAsHtml() {
        var kept = article("<table class=\"x\">\n<tr><td>1</td>\n\n<td>2</td></tr></table>");
        assertFalse(kept.contains("\n\n"), kept);
        assertEquals(
                "<table class=\"x\"><tbody><tr><td>1</td><td>2</td></tr></tbody></table>", kept.replace("> <", "><"));
    }

    @Test
    void keepsAnArticlesCodeWithItsLanguage() {
        assertEquals(
                "Try #1:\n\n```java\nint x = 1;\n\nx++; // <y>\n```",
                article(
                        "Try #1:\n\n<pre><code class=\"language-java\">int x = 1;\n\nx++; // &lt;y&gt;\n</code></pre>"));
    }

    @Test
    void dropsBlockEditorMarks() {
        assertEquals(
                "One\n\n## Two",
                article(
                        "<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">Two</h2>\n<!-- /wp:heading -->"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "<p>Plain &#34;words&#34;, it&#39;s</p>             | Plain \"words\", it's           | Plain \"words\", it's",
                "<p>One<br/>~two</p>~~<p>three</p>                 | One~two~~three                 | One~two~~three",
                "<p>One~two</p>                                    | One~two                        | One two",
                "<p>So <strong>it</strong> is</p>                  | So __it__ is                   | So __it__ is",
                "<p>So <strong>it</strong> is</p>                  | So it is                       | So **it** is",
                "<p>A line</p>                                     | Another line                   | A line"
            })
    void keepsWhatWasTypedWhereItSaysTheSame(String html, String typed, String kept) {
        var body = Body.of(Optional.of(html.replace('~', '\n')), Optional.of(typed.replace('~', '\n')));
        assertEquals(kept.replace('~', '\n'), text.comment(body, OldPage.UNKNOWN));
    }

    @Test
    void letsACommentsLinksLeadWhereTheyLed() {
        var page = OldPage.at(Optional.of("http://example.org/blog/2020/a/?p=1#x"));
        var html = "<p>See <a href=\"/blog/b/\">a</a>, <a href=\"../b/?x#c\">b</a>, <a href=\"//cdn.example/c\">c</a>, "
                + "<a href=\"www.example.net/d\">d</a>, <a href=\"?p=7\">e</a>, <a href=\"#c2\">f</a> "
                + "<img src=\"/p.png\" alt=\"P\"> <img src=\"q.png\"></p>";
        assertEquals(
                "See [a](http://example.org/blog/b/), [b](http://example.org/blog/2020/b/?x#c), "
                        + "[c](https://cdn.example/c), [d](http://www.example.net/d), "
                        + "[e](http://example.org/blog/2020/a/?p=7), [f](#c2) [P](http://example.org/p.png) "
                        + "http://example.org/blog/2020/a/q.png",
                text.comment(Body.html(html), page));
        var markdown = "See [a](/blog/b/), ![P](<q r.png>), `[c](/d)`, [#](#c2) and [g].\n\n[g]: ../b/";
        assertEquals(
                "See [a](http://example.org/blog/b/), ![P](<http://example.org/blog/2020/a/q r.png>), `[c](/d)`, "
                        + "[#](#c2) and [g].\n\n[g]: http://example.org/blog/2020/b/",
                text.comment(new Body(markdown, Body.Format.MARKDOWN), page));
        assertEquals(markdown, text.comment(new Body(markdown, Body.Format.MARKDOWN), OldPage.UNKNOWN));
        assertEquals(
                "See a (/b/) and P home",
                text.comment(
                        Body.html(
                                "<p>See <a href=\"/b/\">a</a> and <img src=\"/p.png\" alt=\"P\"> <a href=\"/\">home</a></p>"),
                        OldPage.UNKNOWN));
        var typed = new Body("<p><a href=\"/b/\">b</a></p>", Body.Format.HTML, Optional.of("[b](/b/)"));
        assertEquals("[b](http://example.org/b/)", text.comment(typed, page));
    }
}
