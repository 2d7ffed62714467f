package org.afterword.pages.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.afterword.content.settings.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
    private static final Language ENGLISH = Language.of("en");
    private static final Language ARABIC = Language.of("ar");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Thanks!| ltr",
                "شكرا!| rtl",
                "12. <b class=x>شكرا</b>| rtl",
                "[شكرا](https://a.example)| rtl",
                "**Thanks**, شكرا| ltr",
                "a < b, و| ltr",
                "`npm run` يثبت| rtl",
                "1. **``a ` b``** يثبت| rtl",
                "<code>npm</code> يثبت| rtl",
                "\"```sh\nls\n```\nيثبت\"| rtl",
                "`npm run` installs it, يثبت| ltr",
                "`npm run`, ``ls``| neither",
                "`npm يثبت| ltr",
                "<code>npm يثبت| ltr",
                "< و >| rtl",
                "<<<<](](](<b| ltr",
                "𐤀| rtl",
                "42, 👍| neither",
                "\"\"| neither"
            })
    void aTextThatRunsTheOtherWayThanItsPageIsTold(String text, String direction) {
        assertEquals(direction.equals("rtl"), new Spoken(ENGLISH, ENGLISH).mayTurn(text));
        assertEquals(direction.equals("ltr"), new Spoken(ENGLISH, ARABIC).mayTurn(text));
    }
}
