package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Marks, definitions and ids of headings, where an article's Markdown knows them. */
class SyntaxTest {
    private static final Syntax SYNTAX = new Syntax(false, true, true, true, false, "");
    private static final Markdown MARKDOWN = new Markdown("/", kind -> kind);

    private static String html(String text) {
        return html(text, SYNTAX);
    }

    private static String html(String text, Syntax syntax) {
        return MARKDOWN.render(ArticleText.alone(text, "/", "/", syntax))
                .before()
                .markup()
                .strip();
    }

    @Test
    void wordsAreMarkedAndSignsStandLowerAndHigher() {
        assertEquals("<p>a <mark>b <em>c</em></mark> d</p>", html("a ==b *c*== d"));
        assertEquals("<p>H<sub>2</sub>O and x<sup>2</sup></p>", html("H~2~O and x^2^"));
        assertEquals("<p><del>so</del> and <sub>so</sub></p>", html("~~so~~ and ~so~"));
        for (var text : List.of("a == b", "10~20 and 5~6", "2^a b^", "a=b=c", "a === b", "`==x== ~a~ ^b^`")) {
            assertFalse(html(text).contains("<mark>") || html(text).contains("<su"), html(text));
        }
    }

    @Test
    void aFootnoteAndALinkStandBesideThem() {
        assertTrue(html("a[^1] x^2^\n\n[^1]: Note ^a^.").contains("<sup class=\"footnote-ref\">"));
        assertEquals(
                "<p><a href=\"http://x.example/~a~\" class=\"bare\">http://x.example/~a~</a></p>",
                html("http://x.example/~a~"));
    }

    @Test
    void aColonDefinesTheLineAboveIt() {
        assertEquals("<dl>\n<dt>A</dt>\n<dd>b <em>c</em></dd>\n<dd>d</dd>\n</dl>", html("A\n: b *c*\n: d"));
        assertEquals("<dl>\n<dt>A</dt>\n<dt>B</dt>\n<dd>c\nd</dd>\n</dl>", html("A\nB\n: c\n  d"));
        assertEquals(
                "<dl>\n<dt>A</dt>\n<dd>b</dd>\n<dt>C</dt>\n<dd>d</dd>\n</dl>\n<p>E</p>", html("A\n: b\n\nC\n: d\n\nE"));
        assertEquals("<dl>\n<dt>A</dt>\n<dd>\n<p>b</p>\n</dd>\n</dl>", html("A\n\n: b"));
        assertEquals(
                "<dl>\n<dt>A</dt>\n<dd>\n<p>b</p>\n<ul>\n<li>c</li>\n</ul>\n<pre><code>d\n</code></pre>\n</dd>\n</dl>",
                html("A\n:   b\n\n    - c\n\n    ```\n    d\n    ```"));
        assertEquals("<ul>\n<li>\n<dl>\n<dt>A</dt>\n<dd>b</dd>\n</dl>\n</li>\n</ul>", html("- A\n  : b"));
    }

    @Test
    void aColonThatDefinesNothingIsAColon() {
        assertEquals("<p>: a</p>", html(": a"));
        assertEquals("<p>A\nB</p>\n<p>: c</p>", html("A\nB\n\n: c"));
        assertEquals("<h2 id=\"a\">A</h2>\n<p>: b</p>", html("## A\n: b"));
        assertEquals("<p>a\n:b</p>", html("a\n:b"));
        assertEquals(
                "<p>A</p>\n<p>: b</p>\n<p>: c</p>",
                html("A\n\n- x\n\n: b\n\n: c").replaceAll("(?s)<ul>.*</ul>\n", ""));
    }

    @Test
    void aHeadingHasTheIdThatItIsGiven() {
        assertEquals("<h2 id=\"aid\">First aid</h2>", html("## First aid {#aid}"));
        assertEquals("<h2 id=\"über\"><em>So</em></h2>", html("*So* {#über}\n---"));
        assertEquals("<h2 id=\"one-1\">One</h2>\n<h2 id=\"one\">Two</h2>", html("## One\n## Two {#one}"));
        assertEquals("<h2 id=\"a\">B</h2>\n<h2 id=\"c\">C</h2>", html("## B {#a}\n## C {#a}"));
        assertEquals("<h2 id=\"b\">B</h2>", html("## B {#comments}"));
        assertEquals("<h2 id=\"a-b-c\">A {#b c}</h2>", html("## A {#b c}"));
        assertEquals(Set.of("aid"), PageIds.of("## First aid {#aid}", 0, SYNTAX));
        assertTrue(IdSources.of("## First {#aid}").mayHave("aid"));
    }

    @Test
    void whatReadersReadHasNoneOfTheSigns() {
        var text = "## First {#aid}\n\nA ==b== and H~2~O.\n\nC\n: d";
        assertEquals("A b and H₂O.", Outline.excerpt(text, SYNTAX));
        assertEquals("First A b and H2O. C d", ReadableText.byAuthor(text, SYNTAX));
    }

    @Test
    void withoutTheSettingsAllStaysAsItIs() {
        assertEquals(
                "<p>==a== <del>b</del> H~2~O ^c^\n: d</p>\n<h2 id=\"e-f\">E {#f}</h2>",
                html("==a== ~b~ H~2~O ^c^\n: d\n\n## E {#f}", Syntax.PLAIN));
    }

    @Test
    void whatADefinitionHoldsIsLookedOver() {
        assertEquals(
                1,
                Needs.of(Signs.of("A\n: b\n\n      <iframe src=\"https://x.example/\"></iframe>\n"), SYNTAX)
                                .size()
                        + Needs.of(Signs.of("A\n: b\n\n  <iframe src=\"https://x.example/\"></iframe>\n"), SYNTAX)
                                .size());
        assertEquals(
                List.of(Slip.Kind.EMPTY_LINK),
                Glance.at(Shortcoded.plain("A\n: b [c]()"), SYNTAX).slips().stream()
                        .map(Slip::kind)
                        .toList());
    }

    @Test
    void anyNumberOfSignsIsReadInTime() {
        for (var text : List.of("^a b", "==", "~a ", "a\n: ", ": ", "A\n\n: ", "## {#a}\n", "{#", "^^", "=~^")) {
            html(text.repeat(10_000));
        }
    }
}
