package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotation marks, dashes and dots, as a language has them. */
class TypographyTest {
    private static final Markdown MARKDOWN = new Markdown("/", kind -> kind);

    private static Syntax in(String language) {
        return new Syntax(true, true, true, true, false, language);
    }

    private static String html(String text) {
        return MARKDOWN.render(ArticleText.alone(text, "/", "/", in("en")))
                .before()
                .markup()
                .strip();
    }

    private static String set(String text) {
        return in("en").set(text);
    }

    @Test
    void quotationMarksOpenAndClose() {
        assertEquals("“Yes,” she said, “it ‘is’ so.”", set("\"Yes,\" she said, \"it 'is' so.\""));
        assertEquals("(“a”)\u00A0– “b”—“c”", set("(\"a\") -- \"b\"---\"c\""));
        assertEquals("“‘A’ and B”", set("\"'A' and B\""));
        assertEquals(
                "the dogs’ food, ’tis, rock ’n’ roll, the ’90s, don’t",
                set("the dogs' food, 'tis, rock 'n' roll, the '90s, don't"));
        assertEquals("6'2\" tall, at 51°30'26\"", set("6'2\" tall, at 51°30'26\""));
        assertEquals("10’000 francs", set("10'000 francs"));
        assertEquals("a 5\" disk", set("a 5\" disk"));
    }

    @Test
    void dashesAndDotsAreSetBetweenWords() {
        assertEquals("1990–2000, so\u00A0– or so—so… and…", set("1990--2000, so -- or so---so... and..."));
        for (var text : List.of(
                "--dry-run", "run it --force", "a ---- b", "<!-- x -->", "->", "-->", "../a", ".../b", "a - b")) {
            assertEquals(text, set(text));
        }
    }

    @Test
    void eachLanguageHasItsOwn() {
        assertEquals("„So ‚ist‘ es“", in("de").set("\"So 'ist' es\""));
        assertEquals(
                "«\u202Foui\u202F»\u202F! Quoi\u202F? Ceci\u00A0: cela", in("fr").set("\"oui\" ! Quoi ? Ceci : cela"));
        assertEquals("«\u202Foui\u202F»", in("fr").set("« oui »"));
        assertEquals("Quoi! 10:30", in("fr").set("Quoi! 10:30"));
        assertEquals("”Niin”", in("fi").set("\"Niin\""));
        assertEquals("„Tak”", in("pl").set("\"Tak\""));
        assertEquals("「は」", in("ja").set("\"は\""));
        assertEquals("“x”", in("tlh").set("\"x\""));
    }

    @Test
    void quotationMarksAreThoseOfCldr() {
        for (var locale : ULocale.getAvailableLocales()) {
            var tag = locale.toLanguageTag();
            var known = Quotes.of(tag);
            var plain = known.open() + known.close() + known.innerOpen() + known.innerClose();
            var data = LocaleData.getInstance(locale);
            if (locale.getScript().isEmpty()
                    && !List.of("zh-HK", "zh-MO", "zh-TW").contains(tag)) {
                assertEquals(
                        data.getDelimiter(LocaleData.QUOTATION_START)
                                + data.getDelimiter(LocaleData.QUOTATION_END)
                                + data.getDelimiter(LocaleData.ALT_QUOTATION_START)
                                + data.getDelimiter(LocaleData.ALT_QUOTATION_END),
                        plain.replace("\u202F", ""),
                        tag);
            }
        }
    }

    @Test
    void marksAreSetAcrossOtherMarks() {
        assertEquals("<p>“<em>a</em>” and “<a href=\"/b\">b</a>”’s</p>", html("\"*a*\" and \"[b](/b)\"'s"));
        assertEquals("<p>“a\nb”</p>", html("\"a\nb\""));
        assertEquals("<h2 id=\"x\">“A”</h2>", html("## \"A\" {#x}"));
        assertEquals("<dl>\n<dt>“A”</dt>\n<dd>“b”</dd>\n</dl>", html("\"A\"\n: \"b\""));
    }

    @Test
    void codeAddressesAndHtmlStay() {
        for (var text : List.of(
                "`\"a\" -- b...`",
                "```\n\"a\"\n```",
                "    \"a\" -- b",
                "<p title=\"a -- b\">\"c\"</p>",
                "<https://x.example/a--b>",
                "https://x.example/a--b...c",
                "![\"a\" -- b](/c--d.png)",
                "[a](/b--c)",
                "a {{ \"b\" -- c }} d")) {
            assertEquals(
                    MARKDOWN.render(ArticleText.alone(text, "/", "/", Syntax.PLAIN))
                            .before()
                            .markup()
                            .strip(),
                    html(text));
        }
        assertEquals("<p>“a <kbd>&quot;b&quot;</kbd> c”</p>", html("\"a <kbd>\"b\"</kbd> c\""));
        assertEquals("<p>&quot;a&quot; 'b' -- c...</p>", html("\\\"a\\\" \\'b\\' \\-\\- c\\.\\.\\."));
    }

    @Test
    void readersOfListsAndSearchesReadTheSame() {
        assertEquals("“A”\u00A0– `b`".replace("`", ""), Outline.excerpt("\"A\" -- `b`", in("en")));
        assertEquals("“A” \"b\"", ReadableText.byAuthor("\"A\" `\"b\"`", in("en")));
        assertEquals(List.of("“A”"), Outline.steps("1. \"A\"", in("en")));
    }

    @Test
    void whatIsLookedOverStandsAsItIsWritten() {
        var text = "\"A\" -- [b][c] 'd'";
        var slip = Glance.at(Shortcoded.plain(text), in("en")).slips().get(0);
        assertEquals("[b][c]", text.substring(slip.start(), slip.end()));
    }

    @Test
    void anyNumberOfSignsIsReadInTime() {
        for (var text : List.of("'a ", "\"", "' ", "--", "{{", "'\"", "... ", "\\\"")) {
            html(text.repeat(10_000));
        }
    }
}
