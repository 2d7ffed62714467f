package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.afterword.base.Html;
import org.junit.jupiter.api.Test;

/** What code is given on a page: a place for the keys where it may scroll, and words that hold together. */
class ShownCodeTest {

    @Test
    void aBlockWithALineThatASmallScreenHasNoRoomForCanBeScrolledByKeys() {
        shows("<pre><code>short\n</code></pre>", "<pre><code>short\n</code></pre>");
        shows(
                "<pre tabindex=\"0\"><code>a line of more than twenty\n</code></pre>",
                "<pre><code>a line of more than twenty\n</code></pre>");
        shows(
                "<pre class=\"x\" tabindex=\"0\">short\na line of more than twenty</pre>",
                "<pre class=\"x\">short\na line of more than twenty</pre>");
        shows(
                "<pre tabindex=\"-1\">a line of more than twenty</pre>",
                "<pre tabindex=\"-1\">a line of more than twenty</pre>");
        shows("<pre tabindex=\"0\">一二三四五六七八九十一</pre>", "<pre>一二三四五六七八九十一</pre>");
    }

    @Test
    void marksAddNothingToALine() {
        var marked = "<pre><code><span class=\"k\">for</span> <span class=\"t\">x</span>\n</code></pre>";
        shows(marked, marked);
    }

    @Test
    void aWordOfCodeWithAHyphenHoldsTogether() {
        shows("<p><code><span>--dry-run</span></code></p>", "<p><code>--dry-run</code></p>");
        shows(
                "<code>git commit <span>--no-verify</span> now</code> and <code><span>a-b</span></code>",
                "<code>git commit --no-verify now</code> and <code>a-b</code>");
        shows("<code>cat -</code> <code>plain</code>", "<code>cat -</code> <code>plain</code>");
        var endless = "<code>" + "a-".repeat(30) + "b</code>";
        shows(endless, endless);
    }

    @Test
    void nothingElseIsTouched() {
        for (var other : new String[] {
            "<p>well-known words - of an article</p>",
            "<pre><code>x --dry-run</code></pre>",
            "<abbr title=\"<code>a-b</code> <pre>a line of more than twenty</pre>\">x</abbr>",
            "<!-- <code>a-b</code> --> <code>x</code>",
            "<textarea><code>a-b</code></textarea> <code>x</code>",
            "<code>a-b",
            "<pre>a < b, a line of more than twenty",
            "<code>x</code> <"
        }) {
            shows(other.startsWith("<pre>a <") ? other.replace("<pre>", "<pre tabindex=\"0\">") : other, other);
        }
    }

    @Test
    void whatTheRendererWroteIsReadAsAnyoneElsesTags() {
        var markdown = String.join(
                "\n",
                "# A `--title` of `a < b-c`",
                "",
                "Use `--dry-run` or ``a `--b` c``, ![`x-y` > z](p.png \"`q-r` < s\") [`l-m`](/x \"<code>t-u</code>\").",
                "",
                "1. `s-t`",
                "",
                "       an indented block of code that is long",
                "2. ```java",
                "   List<String> words = new ArrayList<>();",
                "   ```",
                "",
                "| `a-b` | `c|d-e` |",
                "|---|---|",
                "| `f-g` | > `h` |",
                "",
                "> [!NOTE]",
                "> `i-j`[^1]",
                "",
                "~~~",
                "short",
                "~~~",
                "",
                "[^1]: `k-l`, and `</code>--m` or `<pre>` of a line of more than twenty");
        var author = new AuthorHtml(kind -> kind)
                .render(ArticleText.alone(markdown, "/", "/", Syntax.PLAIN), Destinations.onPage("/", "/"));
        assertFalse(author.raw());
        assertEquals(
                ShownCode.in(author.before(), true).markup(),
                ShownCode.in(author.before(), false).markup());
        assertTrue(ShownCode.in(author.before(), false).markup().contains("<span>a-b</span>"));
        var visitor = Markdown.VISITOR.render(markdown);
        assertEquals(
                ShownCode.in(visitor, true).markup(),
                ShownCode.in(visitor, false).markup());
    }

    private static void shows(String expected, String html) {
        assertEquals(expected, ShownCode.in(new Html(html), true).markup());
    }
}
