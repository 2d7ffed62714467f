package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What libraries do otherwise than an author would think. */
class AuthorBlocksTest {
    private static final Wording SPANISH = new Wording() {
        @Override
        public String alert(String kind) {
            return "Nota";
        }

        @Override
        public String backTo(String reference) {
            return "Volver a la referencia " + reference;
        }
    };

    private static Element page(String markdown) {
        var article = ArticleText.alone(markdown, "/", "/", Syntax.PLAIN);
        return Jsoup.parseBodyFragment(
                        new Markdown("/", SPANISH).render(article).before().markup())
                .body();
    }

    @Test
    void aTasksBoxStandsInTheLineOfItsWords() {
        assertEquals(
                List.of("☐ a", "☑ b"),
                page("- [ ] a\n\n- [x] b\n").select("li > p").eachText());
        assertEquals(
                List.of("☐ a", "☑ b"), page("- [ ] a\n- [x] b\n").select("li").eachText());
        assertEquals(0, page("- [ ] a\n- [x] b\n").select("li > p").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> [!NOTE]  \n> words", "> [!NOTE]\\\n> words", "> [!note]\n> words", "> [!NOTE]\n>\n> words"})
    void anAlertHoldsItsWordsAlone(String markdown) {
        var alert = page(markdown).selectFirst(".alert-note");
        assertEquals("Nota words", alert.text());
        assertEquals(0, alert.select("br").size());
    }

    @Test
    void onlyAVeryLongWordInATableMayBeBroken() {
        var cells = page("|a|b|c|\n|--|-:|--|\n|" + "o".repeat(29) + " p|" + "o".repeat(30) + "|<b>" + "o".repeat(20)
                        + "</b>`" + "o".repeat(10) + "`|")
                .select("td");
        assertEquals(
                List.of("", "right split", "split"),
                cells.stream().map(Element::className).toList());
    }

    @Test
    void aMarkWithoutWordsIsAQuote() {
        assertEquals("[!NOTE]", page("> [!NOTE]").selectFirst("blockquote").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10~20 … 30~40", "H~2~O", "a~b c~d", "~5 and ~6"})
    void oneTildeBetweenLettersStrikesNothing(String words) {
        assertEquals("<p>" + words + "</p>", page(words).html());
        assertEquals("<p>" + words + "</p>\n", new VisitorHtml().render(words).markup());
        assertEquals(words, Outline.excerpt(words, Syntax.PLAIN));
    }

    @Test
    void tildesThatHugWordsStrikeThem() {
        assertEquals(
                List.of("one", "two words", "in"),
                page("~one~, ~~two words~~ and with~~in~~ it").select("del").eachText());
    }

    @Test
    void theArrowOfAFootnoteSpeaksTheSitesLanguage() {
        assertEquals(
                List.of("Volver a la referencia 1", "Volver a la referencia 1-2"),
                page("a[^x] b[^x]\n\n[^x]: Words.")
                        .select("[data-footnote-backref]")
                        .eachAttr("aria-label"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Example 1\n\n## Example\n\n## Example\n",
                "## Example\n\n## Example\n\n## Example 1\n\n## Example\n",
                "## Fn 1\n\n## Fnref 1\n\ntext[^1], text[^1]\n\n[^1]: Words.\n",
                "<a id=\"foo\"></a>\n\n## Foo\n\n<h2 id='bar'>x</h2>\n\n## Bar\n",
                "## Foo\n\n## Foo\n\n<p id=foo-1>x</p>\n",
                "## Main\n\n## Comments\n\n## Contents\n\n## Main 1\n"
            })
    void everyIdIsThereOnce(String markdown) {
        var ids = page(markdown).select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids);
        assertTrue(ids.stream().noneMatch(List.of("main", "comments", "contents")::contains));
        assertTrue(ids.size() >= 3);
    }

    @Test
    void anExcerptHasNoMarks() {
        assertEquals(
                "Keep you. And new and old, alt link code.",
                Outline.excerpt(
                        "Keep you.[^1] And ++new++ and ~~old~~, ![alt](p.png){width=10} [link](x.md) `code`.\n\n"
                                + "More.\n\n".repeat(300) + "[^1]: A note.\n",
                        Syntax.PLAIN));
        assertEquals("one two", Outline.excerpt("[^1]: A note.\n\none<br>two[^1]", Syntax.PLAIN));
        assertEquals(
                "See http://x.example/__init__.py", Outline.excerpt("See http://x.example/__init__.py", Syntax.PLAIN));
    }

    @Test
    void noTwoReferencesToFootnotesHaveOneIdAndEachArrowLeadsBack() {
        var page = Jsoup.parse(new Markdown("/", kind -> kind)
                .render(ArticleText.alone(
                        "a[^1] b[^1] c[^1-2] d[^1-2]\n\n<p id=\"fn-x\">own</p>\n\ne[^x]\n\n[^1]: one\n[^1-2]: two\n[^x]: three\n",
                        "/",
                        "/",
                        Syntax.PLAIN))
                .before()
                .markup());

        var ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
        for (var note : page.select("section.footnotes li")) {
            var to = page.select("[data-footnote-ref][href=#" + note.id() + "]");
            assertEquals(
                    to.eachAttr("id"),
                    note.select("[data-footnote-backref]").eachAttr("href").stream()
                            .map(href -> href.substring(1))
                            .toList());
            assertEquals(false, to.isEmpty());
        }
    }
}
