package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article's Markdown leads where its page does, wherever it is read. */
class WholeLinksTest {
    private static final String BASE = "https://site.example/blog/";
    private static final List<String> PIECES = List.of(
            "[a](b.md)",
            "[b]",
            "[b][c]",
            "![d](<e f.png> \"e f.png\"){width=3}",
            "[x](a\\_b.png 'a')",
            "[](#top)",
            "\n",
            "\n\n",
            "[c]: d/e.md \"T\"\n",
            "[b]: <f g>\n",
            "> ",
            "- ",
            "<a href=\"h.md\">h</a>",
            "\n<div>\n<img src='i.png'>\n</div>\n\n",
            "[*j* [k] `]`](l(m).png)",
            "[n](?o)",
            "[p](//q.example/)",
            "[r](&auml;.md)",
            "`[s](t.md)`",
            "word ",
            "[u](v\\)w)",
            "![![x](y.png)](z.png)",
            "[^1]",
            "\n[^1]: [A](B.md)\n",
            "~~[C](D.md)~~",
            "    ",
            "```\n");

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Wording WORDING = new Wording() {
        @Override
        public String alert(String kind) {
            return kind;
        }

        @Override
        public String backTo(String reference) {
            return reference;
        }
    };

    private final AuthorHtml html = new AuthorHtml(WORDING);

    @Property(tries = 1000)
    void leadsWhereThePageDoes(@ForAll("markdown") String markdown) {
        var article = ArticleText.alone(markdown, "/a/", "/a/page/", Syntax.PLAIN);
        var whole = WholeLinks.of(article, BASE);
        assertEquals(
                addresses(article, Destinations.whole("/a/", BASE, "/a/page/")),
                addresses(
                        ArticleText.alone(whole, "/", "/", Syntax.PLAIN),
                        Destinations.whole("/", "https://other.example/", "/")),
                markdown + "\n=>\n" + whole);
    }

    private List<String> addresses(ArticleText article, Destinations places) {
        return ADDRESS.matcher(html.render(article, places).before().markup())
                .results()
                .map(found -> found.group(1))
                .filter(address -> !address.contains("#fn"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](a \"a\")|[a](https://site.example/blog/x/a \"a\")",
                "[a](<b c.md>)|[a](https://site.example/blog/x/b%20c/)",
                "`[a](b.md)`|`[a](b.md)`",
                "[a](https://x.example/)|[a](https://x.example/)",
                "![p](p.png){width=3}|![p](https://site.example/blog/x/p.png){width=3}",
            })
    void changesTheAddressAlone(String markdown, String whole) {
        assertEquals(whole, WholeLinks.of(ArticleText.alone(markdown, "/x/", "/x/y/", Syntax.PLAIN), BASE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"~~~~js|~~~~", "<!-- a|-->", "<pre>|</pre>", "<script>|</script>"})
    void leavesNothingOpen(String open, String end) {
        assertEquals(
                "Words.\n\n" + open + "\nb\n" + end,
                WholeLinks.of(ArticleText.alone("Words.\n\n" + open + "\nb", "/", "/", Syntax.PLAIN), BASE));
    }

    @Test
    void aTextWithoutLinksStays() {
        assertEquals("# A\n\n*b*", WholeLinks.of(ArticleText.alone("\n# A\n\n*b*\n", "/", "/", Syntax.PLAIN), BASE));
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }
}
