package org.afterword.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ann@shoes.example|a****************",
                "Ann <ann@shoes.example>|Ann <a****************>",
                "émile@école.example|é******************",
                "𝕏x@shoes.example|𝕏***************",
                "from 192.0.2.7.|from 1********.",
                "mailto:ann@shoes.example|mailto:a****************",
                "o@a.example,p@a.example|o**********,p**********",
            })
    void starsStandForAllButTheFirstSign(String text, String hidden) {
        assertEquals(hidden, PrivateAddress.hidden(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@ann@social.example",
                "https://social.example/@ann.weaver",
                "ann@home",
                "ann @ shoes.example",
                "version 1.2.3",
                "me@"
            })
    void whatIsNoAddressForMailStays(String text) {
        assertEquals(text, PrivateAddress.hidden(text));
        assertEquals(Optional.empty(), PrivateAddress.in(text));
    }
}
