package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Formulas between dollars, where an article's Markdown knows them. */
class FormulasTest {
    private static final Syntax SYNTAX = new Syntax(true, false, false, false, false, "");
    private static final Markdown MARKDOWN = new Markdown("/", kind -> kind);

    private static String html(String text) {
        return MARKDOWN.render(ArticleText.alone(text, "/", "/", SYNTAX))
                .before()
                .markup();
    }

    /** A page's formulas as their sources between bars. */
    private static String marked(String text) {
        return tied(text).replaceAll("<span class=\"tied\">|</span>", "");
    }

    private static String tied(String text) {
        return html(text)
                .replaceAll("(?s)<math[^>]*>.*?<annotation[^>]*>([^<]*)</annotation></semantics></math>", "|$1|")
                .strip();
    }

    @Test
    void dollarsHugAFormulaAndNothingElse() {
        assertEquals("<p>So |x^2| is.</p>", marked("So $x^2$ is."));
        assertEquals("<p>So |a_1 *b* c_2|.</p>", marked("So $a_1 *b* c_2$."));
        for (var text : List.of(
                "It costs $5 and $10.",
                "From $20 to 30$5 it rose.",
                "\\$x$ and $x\\$",
                "$ x $",
                "One $",
                "a $\n$ b",
                "$20-$30, and 5$",
                "$20-$30-$40, or $5",
                "from $1,000–$2,000 to 3$.")) {
            assertFalse(html(text).contains("<math"), text);
        }
        assertEquals("<p>$5, and <code>$a$</code>, and |b|.</p>", marked("$5, and `$a$`, and $b$."));
    }

    @Test
    void signsStayWithTheirFormula() {
        var tied = tied("So $x$, ($y$), the $n$th, $k$-dimensional and $z$ are")
                .replace("<span class=\"tied\">", "[")
                .replace("</span>", "]");
        assertEquals("<p>So [|x|,] [(|y|),] the [|n|th,] [|k|-]dimensional and |z| are</p>", tied);
        assertEquals(
                "<p>[|x|，][|y|は]連続</p>",
                tied("$x$，$y$は連続").replace("<span class=\"tied\">", "[").replace("</span>", "]"));
        var wide = "$a+b+c+d+e+f+g+h+i+j$,";
        assertFalse(html(wide).contains("tied"), wide);
        var feed = MARKDOWN.renderWhole(ArticleText.alone("So ($x$).", "/", "/", SYNTAX), "https://a.example/");
        assertEquals("<p>So ($x$).</p>", feed.markup().strip());
    }

    @Test
    void formulasStandInTheWordsOfAFormula() {
        assertEquals("<p>|\\text{if $x$}| so</p>", marked("$\\text{if $x$}$ so"));
        assertEquals("<p>|\\textbf{a {$x$} \\} $y$}^2| and |z|</p>", marked("$\\textbf{a {$x$} \\} $y$}^2$ and $z$"));
        assertEquals("<p>a $\\text{b$ c</p>", marked("a $\\text{b$ c").replace("|\\text{b|", "$\\text{b$"));
        assertEquals("<p>$20-$30, and |x-2|</p>", marked("$20-$30, and $x-2$"));
        assertEquals("<p>|2-x|, |3|</p>", marked("$2-x$, $3$"));
    }

    @Test
    void codeAndHtmlAreNotTouched() {
        for (var text : List.of(
                "`$x$`",
                "```\n$x$\n$$\ny\n$$\n```",
                "    $$x$$",
                "<p title=\"$x$\">a</p>",
                "[a](http://x.example/$x$)")) {
            assertEquals(
                    MARKDOWN.render(ArticleText.alone(text, "/", "/", Syntax.PLAIN))
                            .before(),
                    MARKDOWN.render(ArticleText.alone(text, "/", "/", SYNTAX)).before(),
                    text);
        }
    }

    @Test
    void twoDollarsPutAFormulaInALineOfItsOwn() {
        assertEquals("<p class=\"scroll formula\">|x|</p>", marked("$$x$$"));
        assertEquals("<p class=\"scroll formula\">|\n- a\n\n= b\n|</p>", marked("$$\n- a\n\n= b\n$$"));
        assertEquals("<p>One</p>\n<p class=\"scroll formula\">|x|</p>\n<p>two</p>", marked("One\n$$x$$\ntwo"));
        assertEquals("<p>a |x| b</p>", marked("a $$x$$ b"));
        assertTrue(html("a $$x$$ b").contains("<math display=\"block\">"));
        assertEquals("<blockquote>\n<p class=\"scroll formula\">|\nx\n|</p>\n</blockquote>", marked("> $$\n> x\n> $$"));
        assertTrue(html("$$" + "x + ".repeat(20) + "y$$").contains("<p class=\"scroll formula wide\" tabindex=\"0\">"));
    }

    @Test
    void withoutTheSettingDollarsAreDollars() {
        assertEquals(
                "<p>So $x^2$ is.</p>\n<p>$$\nx\n$$</p>\n",
                MARKDOWN.render(ArticleText.alone("So $x^2$ is.\n\n$$\nx\n$$", "/", "/", Syntax.PLAIN))
                        .before()
                        .markup());
    }

    @Test
    void whereThereIsNoMathMlTheSourceIsRead() {
        var text = "So $a < b$ is.\n\n$$\n\\frac12\n$$";
        assertEquals("So a < b is.", Outline.excerpt(text, SYNTAX));
        assertEquals("So $a < b$ is. $$ \\frac12 $$", ReadableText.byAuthor(text, SYNTAX));
        assertEquals(
                "<p>So $a &lt; b$ is.</p>\n<p class=\"scroll formula\">$$\n\\frac12\n$$</p>\n",
                MARKDOWN.renderWhole(ArticleText.alone(text, "/", "/", SYNTAX), "https://x.example/")
                        .markup());
    }

    @Test
    void aMistakeKnowsItsPlaceInTheText() {
        assertEquals(List.of("\\foo"), wrong("Or $a +\n  \\foo$."));
        assertEquals(List.of("\\foo"), wrong("- b\n\n  $$\n  a\n    + \\foo\n  $$\n"));
        assertEquals(List.of("$$"), wrong("Text\n\n$$\nx\n"));
        assertEquals(List.of("$"), wrong("So $x^2 is and $y is not."));
        assertEquals(List.of("$ \\alpha $"), wrong("So $ \\alpha $ is."));
        assertEquals(List.of(), wrong("It costs $5, and $HOME is $PATH, `$x^2`, \\$x^2."));
    }

    private static List<String> wrong(String text) {
        return FormulaMistake.in(text, SYNTAX).stream()
                .map(mistake -> text.substring(mistake.start(), mistake.end()))
                .toList();
    }

    @Test
    void anyNumberOfDollarsIsReadInTime() {
        for (var text : List.of("$a ", "$$a ", "$a `b ", "$ a ", "a$", "\\$", "$`")) {
            html(text.repeat(4_000));
        }
    }
}
