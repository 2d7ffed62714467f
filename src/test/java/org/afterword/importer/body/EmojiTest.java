package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmojiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                ":tada: and :+1:|\uD83C\uDF89 and \uD83D\uDC4D",
                "a:tada:b|a\uD83C\uDF89b",
                ":none:tada: at 10:30:45|:none\uD83C\uDF89 at 10:30:45",
                "`:tada:` \\:tada: http://a.example/:tada:/|`:tada:` \\:tada: http://a.example/:tada:/",
                "<b title=\":tada:\">:tada:</b>|<b title=\":tada:\">\uD83C\uDF89</b>",
                "[:tada:](/:tada:/)|[\uD83C\uDF89](/:tada:/)",
                "::tada::|:\uD83C\uDF89:",
                ": :|: :",
            })
    void showsNamesOutsideCodeAndAddresses(String text, String shown) {
        assertEquals(shown, Emoji.shown(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'w\n\n    :tada:\n'|'w\n\n    :tada:\n'",
                "'- w\n\n    :tada:\n'|'- w\n\n    \uD83C\uDF89\n'",
                "'```\n:tada:\n```\n:tada:'|'```\n:tada:\n```\n\uD83C\uDF89'",
                "'[a]: /:tada:/\n:tada:'|'[a]: /:tada:/\n\uD83C\uDF89'",
            })
    void knowsBlocksOfCode(String text, String shown) {
        assertEquals(shown.replace("\\n", "\n"), Emoji.shown(text.replace("\\n", "\n")));
    }
}
