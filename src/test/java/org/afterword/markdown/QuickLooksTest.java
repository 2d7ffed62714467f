package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/** What is only looked for where a glance says that it might be there: the glance never says no too often. */
class QuickLooksTest {
    private static final int CASES = Integer.getInteger("cases", 5_000);
    private static final List<String> PIECES = List.of(
            "http://x.example/",
            "https://",
            "://",
            "www.x.example/",
            "WWW.",
            "@",
            "ann@x.example",
            "_",
            "__",
            "*",
            "**",
            "~",
            "~~",
            "+",
            "++",
            "a",
            "b_c",
            " ",
            "\n",
            "\n\n",
            "(",
            ")",
            "[",
            "](",
            "]",
            "<",
            ">",
            "`",
            "。",
            "é",
            ".",
            "/",
            "## Head\n",
            "<p id=\"x\">",
            "<i id=",
            "<i\nid\n=\n",
            "'y z'>",
            "id",
            "=",
            "\n---\n",
            "Line\n===\n",
            "> ",
            "- ");

    private final Random random = new Random(5);

    @Test
    void signsInAddressesAreLookedForWhereTheyMayBe() {
        var withAddresses = AuthorHtml.withAddresses(Syntax.PLAIN)
                .includeSourceSpans(IncludeSourceSpans.NONE)
                .build();
        var renderer = HtmlRenderer.builder().build();
        int spared = 0;
        for (int i = 0; i < CASES; i++) {
            var text = text();
            spared += BareAddresses.mayBeIn(Signs.of(text)) ? 0 : 1;
            assertEquals(
                    renderer.render(withAddresses.parse(text)), renderer.render(AuthorHtml.parse(text)), "in " + text);
        }
        assertTrue(spared > CASES / 10, "only " + spared + " were spared");
    }

    @Test
    void everyIdComesFromWhereIdsAreLookedFor() {
        for (int i = 0; i < CASES; i++) {
            var text = text();
            var sources = IdSources.of(text);
            for (var id : PageIds.of(text, 0, Syntax.PLAIN)) {
                assertTrue(sources.mayHave(id), () -> id + " in " + text.replace("\n", "\\n"));
            }
        }
    }

    private String text() {
        var text = new StringBuilder();
        for (int n = random.nextInt(14); n >= 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
