package org.afterword.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no reader can tell apart, and names that any reader can. */
class SameNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Müller",
                "zoë müller",
                "ZOË MÜLLER",
                "Zoe\u0308 Mu\u0308ller",
                " Zoë  Müller ",
                "Zoë\u00A0Müller",
                "Zoë\u2003Müller",
                "Zo\u200Bë Müller",
                "Zoë\u200D Müller",
                "Zoë Mül\u00ADler",
                "\uFEFFZoë Müller",
                "\u200EZoë Müller",
                "Zoë\tMüller",
                "Zoë \u2060Müller",
                "Zoë Müller\uFE0F",
                "Zoë\u2800Müller",
                "Zo\u034Fë Müller",
                "\u3164Zoë Müller",
                "Zoë\u180E Müller",
                "Zoë Müller\uFE00",
            })
    void theyAreOne(String name) {
        assertEquals("zoë müller", SameName.of(name, Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "Zoe, Zoë",
        "Anne Marie, Annemarie",
        "می\u200Cخواهم, میخواهم",
        "👩\u200D💻, 👩💻",
        "x², x2",
        "½, 1/2",
        "рост, pocт1",
        "ΔH, AH",
        "Möller, Muller",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F, 🏴"
    })
    void theyAreTwo(String one, String other) {
        assertNotEquals(SameName.of(one, Locale.ROOT), SameName.of(other, Locale.ROOT));
    }

    /** The usual letters, and others that look the same. */
    @ParameterizedTest
    @CsvSource({
        "fine, ﬁne",
        "office, oﬃce",
        "java, Ｊａｖａ",
        "カタカナ, ｶﾀｶﾅ",
        "ガ, ｶﾞ",
        "science, sсience",
        "hugo, Нugo",
        "россия, Роcсия",
        "c++, С++",
        "μm, µm",
        "henry iv, Henry Ⅳ",
        "co-op, co\u2011op",
        "ćao, с\u0301ao",
        "ídem, i\u0307\u0301dem",
        "dn, ԀN",
        "ijs, ĳs",
        "김, 김",
        "пам’ять, памʼять"
    })
    void lettersThatLookTheSameAreTheSame(String usual, String other) {
        assertEquals(usual, SameName.of(other, Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"роса, роса", "сор, сор", "αβ, αβ", "δt, Δt", "☕ code, ☕ code"})
    void aWordOfOneScriptStaysInIt(String folded, String name) {
        assertEquals(folded, SameName.of(name, Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "tr, IŞIK, ışık",
        "tr, İZMİR, izmir",
        "en, IDA, ida",
        "en, İda, ida",
        "az, ILQAR, ılqar",
        "lt, ÌN, ìn",
        "lt, JĮ̃, jį̃"
    })
    void capitalsAreThoseOfTheLanguage(String language, String capitals, String small) {
        assertEquals(small, SameName.of(capitals, Locale.forLanguageTag(language)));
    }
}
