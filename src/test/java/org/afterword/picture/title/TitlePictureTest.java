package org.afterword.picture.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A title is set well in the scripts that it can be set in, and the same on every machine. */
class TitlePictureTest {
    private static final Colours COLOURS = Colours.of("");

    @Test
    void theSameWordsAreTheSameBytesOnEveryMachine() {
        var sums = List.of(
                        picture("A sprained ankle: efficient “fi” flow, AVATAR", "ltr"),
                        picture("Ένας τίτλος и ещё один", "ltr"),
                        picture("مرحبا بالعالم في 2026", "rtl"),
                        picture("שלום HTML", "rtl"))
                .stream()
                .map(TitlePictureTest::sum)
                .toList();
        assertEquals(
                List.of("a4c12457", "83cd7d2c", "32777fbe", "8121c648"),
                sums,
                "if they are meant to look otherwise, RECIPE has to be another one");
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void theListsOfSignsAreThoseOfTheFonts(Typeface typeface) {
        var font = typeface.font();
        for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
            if (typeface.has(sign)) {
                assertTrue(font.canDisplay(sign), Integer.toHexString(sign));
            }
        }
        assertTrue(typeface.has('é') && typeface.has('…') && typeface.has('Ж') && !typeface.has('足'));
    }

    @Test
    void smallPicturesAreLeftOutAndOtherLettersAreNot() {
        assertEquals("A day out", picture("A day 🎉 out ❤️ 👩‍💻", "ltr").title());
        assertTrue(picture("می‌روم", "rtl").title().contains("\u200c"), "this one parts letters");
        assertFalse(picture("足首", "ltr").canBeSet());
        assertFalse(picture("An ankle (足首)", "ltr").canBeSet());
        assertFalse(picture("🎉", "ltr").canBeSet());
        assertFalse(new TitlePicture("A day", "東京", Optional.empty(), "ltr", COLOURS).canBeSet());
        assertFalse(new TitlePicture("A day", "A site", Optional.of("花子"), "ltr", COLOURS).canBeSet());
    }

    @Test
    void linesAreEvenAndTheLongerATitleTheSmaller() {
        assertEquals(new Lines(List.of("aaaa"), 92), lines("aaaa"));
        assertEquals(
                List.of("aaaa bbbb", "cccc dddd"), lines("aaaa bbbb cccc dddd").lines(), "none stands alone");
        int last = 100;
        for (int words = 1; words < 200; words *= 2) {
            var lines = lines("word ".repeat(words).strip());
            assertTrue(lines.size() <= last);
            assertTrue(lines.lines().size() <= 6);
            assertTrue(lines.lines().stream().allMatch(line -> line.length() * lines.size() <= 1000));
            last = lines.size();
        }
        assertEquals(42, last);
        assertTrue(lines("word ".repeat(128).strip()).lines().get(5).endsWith("…"));
        assertEquals(List.of("x".repeat(22) + "…"), lines("x".repeat(100)).lines());
    }

    @Test
    void coloursAreThoseOfTheLight() {
        var css =
                "/* was --paper: #ffffff; */ :root{--note--ink:#888888;--paper: #abc;--ink:#010203;--quiet: var(--x)}@media dark{:root{--accent:#ffffff}}";
        var colours = Colours.of(css + " .x { --line: #999999 }");
        assertEquals(0xaabbcc, colours.paper());
        assertEquals(0x010203, colours.ink());
        assertEquals(COLOURS.quiet(), colours.quiet(), "what is no plain colour is as usual");
    }

    /** Each letter is one em wide. */
    private static Lines lines(String title) {
        return Lines.of(title, 1000, String::length);
    }

    private static TitlePicture picture(String title, String direction) {
        return new TitlePicture(title, "A site", Optional.of("Ann Weaver"), direction, COLOURS);
    }

    private static String sum(TitlePicture picture) {
        var sum = new CRC32();
        sum.update(picture.png());
        return Long.toHexString(sum.getValue());
    }
}
