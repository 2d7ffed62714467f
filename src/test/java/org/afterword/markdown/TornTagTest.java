package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tag that is damaged takes no words with it. */
class TornTagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"graf\"Text of words.</p>",
                "<p class=\"graf\" Text of words.</p>",
                "<p>One.</p Text of words.<p>Two.</p>",
                "<p class=\"graf>Text \"of\" words.</p><p class=\"graf\">Two.</p>",
                "<p class='graf>Text of words.</p><p class='graf'>Two.</p>",
                "<a href=\"https://x.example>Text of words.</a> <a href=\"https://y.example\">Two</a>",
                "<a href=\"https://x.example\"Text of words.</a> and",
                "<div id=a Text of words.<b>Two</b></div>",
                "<p class=\"graf graf--p>Text of words.</p>",
                "<p\nclass=x\nText of words.\n<br>",
            })
    void wordsStay(String html) {
        for (boolean author : new boolean[] {true, false}) {
            var shown = Jsoup.parseBodyFragment(MentionedMarkup.asWords(html, author))
                    .text();
            assertTrue(shown.contains("Text") && shown.contains("of") && shown.contains("words."), shown);
        }
        var visitor = Jsoup.parseBodyFragment(new Markdown("/", kind -> kind)
                        .render(Prose.byVisitor(html))
                        .markup())
                .text();
        assertTrue(visitor.contains("Text") && visitor.contains("words."), visitor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"[&>p]:mt-4 has-[>img]:p-1\">Words.</p>",
                "<p style=\"font-family: \"Times New Roman\"\">Words.</p>",
                "<p title=\"a < b > c\" data-caption=\"<b>x</b>\">Words.</p>",
                "<img src=\"data:image/svg+xml,<svg width='1'><path d='M0'/></svg>\" alt=\"\">",
                "<a href=\"https://x.example/?a=b>c\">Words</a>",
                "<a href=\"https://x.example\"\">Words</a>",
                "<td width=100 nowrap>Words</td>",
                "<p style=\"background: url(data:image/svg+xml;utf8,<svg></svg>)\">Words.</p>",
            })
    void whatABrowserReadsRightStays(String html) {
        assertEquals(html, MentionedMarkup.asWords(html, true));
    }

    /** Looked at once, however many there are. */
    @Test
    void manyAreBounded() {
        var many = "<p class=\"a\" <".repeat(20_000) + ">";
        assertTrue(MentionedMarkup.asWords(many, true).startsWith("&lt;p class"));
    }
}
