package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who only speaks of markup loses no words. */
class MentionedMarkupTest {
    private final VisitorHtml visitor = new VisitorHtml();

    private String seen(String text) {
        return Jsoup.parseBodyFragment(visitor.render(text).markup()).body().text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iframe",
                "script",
                "style",
                "xmp",
                "title",
                "textarea",
                "noembed",
                "noframes",
                "plaintext",
                "div",
                "span",
                "table",
                "svg",
                "math",
                "template",
                "noscript",
                "select",
                "form",
                "body",
                "html",
                "b",
                "p",
                "a",
                "ul",
                "li",
                "pre",
                "blockquote",
                "String",
                "file",
                "T extends Foo",
                "/script",
                "/div",
                "/b",
                "/p",
                "!DOCTYPE html",
                "?php echo 1 ?",
                "![CDATA[x]]",
                "std::string",
                "input",
                "img",
                "script/",
                "file name=\"x\"",
                "h1",
                "center",
                "p class=x",
                "pre class=x"
            })
    void whatIsMentionedStaysAsWords(String tag) {
        for (var text : List.of(
                "You want the <%s> tag.\n\nSecond *paragraph*.",
                "<%s> is the tag.\n\nSecond *paragraph*.",
                "- You want <%s>\n\nSecond *paragraph*.",
                "<%s>\n\nSecond *paragraph*.")) {
            var said = text.formatted(tag);
            assertEquals(said.replaceFirst("^- ", "").replace("*", "").replace("\n\n", " "), seen(said), said);
            assertTrue(visitor.render(said).markup().contains("<em>paragraph</em>"), said);
        }
    }

    @Test
    void whatIsClosedAndAllowedIsMarkup() {
        assertEquals(
                "<p><b>bold</b> &lt;b&gt; <a href=\"https://x.example/\" rel=\"ugc nofollow noopener\">x</a></p>\n",
                visitor.render("<b>bold</b> <b> <a href='https://x.example/'>x</a>")
                        .markup());
        assertEquals(
                "<ul><li>a</li><li>b &lt;foo&gt;</li></ul>",
                visitor.render("<ul><li>a<li>b <foo></ul>").markup().strip());
    }

    @Test
    void aClosedScriptGoesAndIsTold() {
        var said = "Before <script>alert(1)</script> behind.\n\n<!-- note -->\n\n<STYLE>\n\n* {}\n\n</STYLE>";
        assertEquals("Before behind.", seen(said));
        assertEquals(
                List.of("<script>", "<!--", "<style>"), VisitorRemarks.of(said).unseen());
        assertEquals(
                List.of(),
                VisitorRemarks.of("`<script>alert(1)</script>`, <script>").unseen());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If a<b and c>d, then x</b> is more.",
                "a <i nside> b</i>",
                "if (a<b\n&& c>d) return</b>",
                "x <p roblem> y",
                "10 <s mall> x</s>",
                "<a href> is an element</a>",
                "<li st of=things> <ul a>b</ul>",
                "Use <br eak> here",
                "use <script and style>, then </script> ends",
                "<b c=d>e</b>",
                "<del uge>\n\nx</del>"
            })
    void wordsInAngleBracketsAreSeen(String text) {
        assertEquals(text.replaceAll("\\s+", " "), seen(text).replaceAll("\\s+", " "));
        assertEquals(
                text.replace("<", "&lt;"), MentionedMarkup.asWords(text, false).replace("<", "&lt;"));
    }

    @Test
    void anEndTagOfANameOfSomebodysOwnIsMentionedWhereNothingBegan() {
        assertEquals("a &lt;/wp:comment> <o:p>b</o:p>", MentionedMarkup.asWords("a </wp:comment> <o:p>b</o:p>", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a </div> or </html> b",
                "a row is a <tr> with <td> in it",
                "<dt>, <option> and <body>",
                "vector<<![x&[[y> z",
                "<![endless> z"
            })
    void whatIsAPartOfNothingIsMentioned(String text) {
        assertEquals(text.replace("<", "&lt;"), MentionedMarkup.asWords(text, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>a<td>b</table>",
                "<dl><dt>a<dd>b</dl>",
                "<div>a</div>",
                "a</b> c",
                "super<wbr>califragilistic",
                "<![if !IE]>a<![endif]>",
            })
    void whatIsAPartOfSomethingIsMarkup(String text) {
        assertEquals(text, MentionedMarkup.asWords(text, false));
    }

    @Test
    void whatIsLeftOutOfAnotherSystemsHtmlIsKnown() {
        assertEquals(List.of("<script>"), MentionedMarkup.unseen("<b>a</b> <SCRIPT>b</SCRIPT>"));
        assertEquals(List.of("<!-- … -->"), MentionedMarkup.unseen("a <!-- note --> b"));
        assertEquals(
                List.of("<!-- … -->", "<script>", "<style>"),
                MentionedMarkup.unseen("<style>a</style><!-- b --><script>c</script><script>d</script>"));
        assertEquals(List.of(), MentionedMarkup.unseen("a <!-- b, <script>"));
        assertEquals(List.of(), MentionedMarkup.unseen("y<z <!-- note --> end"));
    }

    @Test
    void attributesStayMarkup() {
        assertEquals(
                "a b c d e",
                seen("<b class=x>a</b> <i style=\"x: y\" hidden>b</i><ol compact start=3><li value=2>c</ol> <b\nx=\"y\">d</b> <a href=https://x.example target=_blank>e</a>")
                        .replaceAll("\\s+", " "));
    }

    @Test
    void aNoteWithinASentenceIsMentioned() {
        assertEquals("Put <!-- more --> there.", seen("Put <!-- more --> there."));
    }

    @Test
    void anotherSystemsHtmlKeepsItsWords() {
        assertEquals(
                "<p>List&lt;String> and &lt;title> or &lt;script>, &lt;div> <b>x</b> <span>y</span> <o:p>z</o:p></p> &lt;file",
                MentionedMarkup.asWords(
                        "<p>List<String> and <title> or <script>, <div> <b>x</b> <span>y</span> <o:p>z</o:p></p> <file",
                        false));
        assertEquals(
                "<my-part>a</my-part> <script>if (a < b) {}</script> <svg><path d=\"M0\"/></svg> List&lt;String> &lt;textarea>",
                MentionedMarkup.asWords(
                        "<my-part>a</my-part> <script>if (a < b) {}</script> <svg><path d=\"M0\"/></svg> List<String> <textarea>",
                        true));
    }

    @Test
    void aRawPictureIsALink() {
        assertEquals(
                "<p><a href=\"https://x.example/p.png\" rel=\"ugc nofollow noopener\">A cat</a></p>\n",
                visitor.render("<img src=\"https://x.example/p.png\" alt=\"A cat\" onerror=alert(1)>")
                        .markup());
        assertEquals(
                "<p><a href=\"https://x.example/p.png\" rel=\"ugc nofollow noopener\">https://x.example/p.png</a></p>",
                visitor.render("<p><img src=https://x.example/p.png></p>")
                        .markup()
                        .strip());
        assertEquals(
                "<p><a href=\"https://y.example/\" rel=\"ugc nofollow noopener\">A cat</a></p>",
                visitor.render("<a href=https://y.example/><img src=https://x.example/p.png alt='A cat'></a>")
                        .markup()
                        .strip());
        assertEquals("A cat", seen("<img src=/p.png alt='A cat'>"));
    }

    @Test
    void aDefinitionThatWasNoneStaysAsWords() {
        assertEquals("[Edit]: typo [Note]: see \"there\" More.", seen("[Edit]: typo\n[Note]: see \"there\"\nMore."));
        assertEquals("a link", seen("[a link][1]\n\n[1]: https://x.example/"));
    }

    @Test
    void wordsBehindAFenceStay() {
        assertEquals(
                "some words here code",
                seen("```some words here\ncode\n```").replace('\n', ' ').strip());
        assertFalse(seen("```java\ncode\n```").contains("java"));
        assertEquals("code", seen("```{.c++}\ncode\n```").strip());
        assertEquals(
                "Thanks, I see",
                seen("```Thanks,\nI see\n```").replace('\n', ' ').strip());
        assertEquals("Thanks I see", seen("```Thanks\nI see").replace('\n', ' ').strip());
        assertEquals(
                "embed!textarea/>[object", seen("1. ```embed!textarea/>[object").strip());
    }

    @Property(tries = 2000)
    void everyLetterOfPlainWordsIsSeen(@ForAll("sprinkled") String text) {
        var letters = text.replaceAll("[^a-z]", "");
        assertEquals(letters, seen(text).replaceAll("[^a-z]", ""), text);
    }

    @Provide
    Arbitrary<String> sprinkled() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "&",
                        "<",
                        ">",
                        "/",
                        "!",
                        "?",
                        " ",
                        " ",
                        "\n",
                        "\n\n",
                        "a",
                        "b",
                        "p",
                        "i",
                        "word",
                        "script",
                        "style",
                        "title",
                        "pre",
                        "list",
                        "li",
                        "ul",
                        "div",
                        "textarea",
                        "x",
                        "-",
                        "=",
                        "\"",
                        "'",
                        "amp",
                        "lt")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.contains("</") && !text.contains("<!--"));
    }

    /** Names of elements among words, closed and not: no word is lost, whatever of it is markup. */
    @Property(tries = 2000)
    void everyWordAroundTagsIsSeen(@ForAll("tagged") String text) {
        assertEquals(words(text), words(seen(text)), text);
    }

    /** HTML takes no notice of the slash: what follows is a script. */
    private static final Pattern BEGINS_SCRIPT = Pattern.compile("<script[\\s/]*>");

    private static List<String> words(String text) {
        return Pattern.compile("w\\d\\d")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Provide
    Arbitrary<String> tagged() {
        var sign = Arbitraries.of(
                "<",
                ">",
                "</",
                "<b",
                "<i ",
                "</b>",
                "</i>",
                "<p ",
                "<br ",
                "<a ",
                "<li>",
                "<ul>",
                "</ul>",
                "<code>",
                "</code>",
                "<script ",
                "</script>",
                "<div>",
                "</div>",
                "<pre",
                "</pre>",
                "&",
                "&lt",
                " ",
                "\n",
                "\n\n",
                "=",
                "- ",
                "> ",
                "/",
                ";");
        var word = Arbitraries.integers().between(10, 99).map(n -> "w" + n);
        return Arbitraries.frequencyOf(Tuple.of(3, sign), Tuple.of(2, word))
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts))
                .filter(text -> !BEGINS_SCRIPT.matcher(text).find());
    }
}
