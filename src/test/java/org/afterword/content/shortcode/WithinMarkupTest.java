package org.afterword.content.shortcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinMarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<a href=\"|TAG",
                "<a class='x' href='y/|TAG",
                "Words <img alt=\"a b\" src=|TAG",
                "[words](|LINK",
                "[words](page.md \"|LINK",
                "![words](pictures/|LINK",
                "[words]: |LINK",
                "  [words]: |LINK",
                "Words |",
                "<a href=\"x\">|",
                "<b>|",
                "5 <b and c |",
                "5 <b and c = |",
                "[words](page.md) |",
                "[words] (|",
                "[|",
                "[^1]: |",
                "- [ ] |",
                "<a href=\"\\n|",
            })
    void isFoundInItsLine(String line, WithinMarkup within) {
        var before = line.replace("\\n", "\n");
        assertEquals(Optional.ofNullable(within), WithinMarkup.of(before + "{{< x >}}", before.length()));
    }
}
