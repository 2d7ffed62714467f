package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Very many brackets or signs in one paragraph take time that grows with their number, and no letter of them is lost. */
class BoundedParagraphsTest {
    private static final int LENGTH = 400_000;
    private static final Syntax ALL = new Syntax(true, true, true, true, false, "en");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "![,](u),",
                "[*,*][1],",
                "[*,*][1],[1]: u",
                "[,[a](b),",
                "[`]`,[a](b),",
                "[<a b=\"]\">,[a](b),",
                "[\\],[a](b),",
                "[a](b`)[,],`",
                "*[a](b),,",
                "*,[a](b),",
                "![](a){width=1},,",
                "{#a}*=={{< ,,",
                "*==a,,",
                "[^a,],",
                "~~[a,]~~,",
                "<ul><li>https://a.b/ ,$$,",
                "<ul><li>www.a,^,",
                "<p>www.a,=,"
            })
    void areSoonRead(String first, String second, String end) {
        int times = LENGTH / (first.length() + (second == null ? 0 : second.length()));
        var text = first.repeat(times)
                + (second == null ? "" : second.repeat(times))
                + (end == null ? "" : (end.startsWith("[") ? "\n\n" : "") + end)
                + "\n\nlast word";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertTrue(ReadableText.byAuthor(text, ALL).endsWith("last word"));
            assertTrue(Markdown.VISITOR.render(text).markup().contains("last word"));
        });
    }

    @Test
    void keepEachLetter() {
        var text = "*a_b{c}=[d ~".repeat(20_000) + "x] y](u_v) ".repeat(20_000);
        var html = Jsoup.parseBodyFragment(Markdown.VISITOR.render(text).markup());
        assertEquals(letters(text), letters(html.body().text()));
    }

    private static long letters(String text) {
        return text.chars()
                .filter(c -> c == 'a' || c == 'b' || c == 'c' || c == 'd' || c == 'x' || c == 'y')
                .count();
    }

    @Test
    void leaveHonestLinksAlone() {
        var text = "See *[one](https://x.example/)* and [`two`][2]. ".repeat(3000) + "\n\n[2]: https://y.example/";
        var html = Jsoup.parseBodyFragment(Markdown.VISITOR.render(text).markup());
        assertEquals(6000, html.select("a").size());
        assertEquals(3000, html.select("em").size());
    }

    @Test
    void keepTheInnermostLinks() {
        var text = "[".repeat(20_000) + "[a](https://x.example/)".repeat(3000) + "]".repeat(20_000);
        var html = Jsoup.parseBodyFragment(Markdown.VISITOR.render(text).markup());
        assertEquals(3000, html.select("a").size());
        assertEquals(
                "[".repeat(20_000) + "a".repeat(3000) + "]".repeat(20_000),
                html.body().text());
    }
}
