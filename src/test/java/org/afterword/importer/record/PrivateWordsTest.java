package org.afterword.importer.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateWordsTest {
    private static final String[] PARTS = {
        "0",
        "9",
        "12",
        "203",
        "00000000000000000000",
        "1234567890123456789012",
        "a",
        "F",
        "fe80",
        "word",
        "é",
        "٣",
        "4",
        ".",
        ".",
        ":",
        ":",
        "::",
        "@",
        "-",
        "_",
        "+",
        "%",
        " ",
        "\n",
        "/",
        "[",
        "]",
        "\u00A0",
        ".example",
        "@b.example"
    };

    @Property(tries = 10_000)
    void looksWhereverSomethingIsTakenOut(@ForAll("texts") String text) {
        assertTrue(PrivateWords.mayBeIn(text) || PrivateWords.without(text).equals(text), text);
    }

    @Property(tries = 2_000)
    void leavesNothingToTakeOut(@ForAll("texts") String text) {
        var clean = PrivateWords.without(text);
        assertEquals(clean, PrivateWords.without(clean), text);
    }

    @ParameterizedTest
    @CsvSource({
        "a@b.example, …",
        "mail me (a.b+c@d.example)!, mail me (…)!",
        "203.0.113.9, …",
        "::ffff:203.0.113.9, …",
        "::203.0.113.9, ::…",
        "2001:db8::1, …",
        "fe80::1:2:3:4, …",
        "at 12:30:45, at 12:30:45",
        "version 1.2.3, version 1.2.3",
        "std::vector, std::vector"
    })
    void takesAddressesOut(String text, String left) {
        assertEquals(left, PrivateWords.without(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PARTS).list().ofMinSize(1).ofMaxSize(14).map(parts -> String.join("", parts));
    }
}
