package org.afterword.content.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names share an address, and which do not. */
class SlugTest {
    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "C; c",
                "C++; c-plus-plus",
                "C#; c-sharp",
                "C#8; c-sharp-8",
                "C++20; c-plus-plus-20",
                "F♯; f-sharp",
                "G+; g-plus",
                ".NET; dot-net",
                "Net; net",
                "the .NET way; the-dot-net-way",
                "ASP.NET; asp-net",
                "A*; a-star",
                "Node.js; node-js",
                "Notepad++; notepad-plus-plus",
                "rock+roll; rock-roll",
                "#linux; linux",
                "issue #5; issue-5",
                "a + b; a-b",
                "…and; and",
                "Sports Medicine; sports-medicine",
                "R&D; r-d",
                "二〇二四; 二〇二四",
            })
    void aSignThatMakesAnotherWordIsSpeltOut(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }

    @Test
    void theSiteLanguageDecidesWhatIsCapital() {
        assertEquals("istanbul", Slug.of("İstanbul", TURKISH));
        assertEquals("istanbul", Slug.of("istanbul", TURKISH));
        assertEquals(Slug.of("Iğdır", TURKISH), Slug.of("IĞDIR", TURKISH));
        assertEquals("istanbul", Slug.of("İstanbul"));
    }

    @Test
    void whatNobodySeesIsNotInIt() {
        assertEquals("cafe\u0301".replace("e\u0301", "é"), Slug.of("Cafe\u0301"));
        assertEquals("programming", Slug.of("pro\u00ADgram\u200Bming\u2060"));
        assertEquals("two-words", Slug.of("two\u00A0 words"));
        assertEquals("joined", Slug.of("joi\u200Dned"));
    }
}
