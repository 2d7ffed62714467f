package org.afterword.content.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks in a title are told of; signs that are only like them are not. */
class MarkInTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What is ++new++ here | ++new++",
                "++Two words++ first | ++Two words++",
                "A ==marked== word | ==marked==",
                "~~Gone~~ again | ~~Gone~~",
                "Why H~2~O is wet | ~2~",
                "E = mc^2^ again | ^2^",
                "(a+b)^2^ | ^2^",
                "A **bold** word | **bold**",
                "A <b>bold</b> word | <b>bold</b>"
            })
    void isFound(String title, String mark) {
        assertEquals(Optional.of(mark), MarkInText.first(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C++ and D++ compared",
                "C++11, C++14 and C++17",
                "++i or i++",
                "What ++count and count++ do",
                "a++ + ++b",
                "== or === in JavaScript",
                "x == y == z",
                "=> and ==> and <==",
                "=== A line ===",
                "~5 minutes, ~10 minutes",
                "10~20 and 30~40",
                "/~ann/ and /~ben/",
                "2^10 and 3^10",
                "a^b^c is not (a^b)^c",
                "^_^ and >_<",
                "5* hotels, 2*3*4",
                "Notepad++ vs. g++"
            })
    void isNotFound(String title) {
        assertEquals(Optional.empty(), MarkInText.first(title));
    }
}
