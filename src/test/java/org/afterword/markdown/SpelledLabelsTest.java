package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.afterword.base.Html;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reference and its definition are one, whichever of Unicode's spellings each of them has. */
class SpelledLabelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"[réf]", "[réf][]", "[words][réf]", "[Réf]", "an [*Åsa* é][réf]"})
    void findTheirDefinition(String reference) {
        for (var from : Normalizer.Form.values()) {
            for (var to : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
                var text = Normalizer.normalize(reference, from) + "\n\n"
                        + Normalizer.normalize("[réf]: https://x.example/", to);
                assertEquals("https://x.example/", address(Markdown.VISITOR.render(text)), text);
                assertEquals("https://x.example/", address(author(text)), text);
            }
        }
    }

    private static Html author(String text) {
        return new AuthorHtml(kind -> kind)
                .render(ArticleText.alone(text, "/", "/", Syntax.PLAIN), Destinations.onPage("/", "/"))
                .before();
    }

    private static String address(Html html) {
        return Jsoup.parseBodyFragment(html.markup()).select("a").attr("href");
    }
}
