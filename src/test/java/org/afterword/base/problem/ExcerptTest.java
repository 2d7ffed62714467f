package org.afterword.base.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void wideLettersTakeTwoColumns() {
        var line = "\u65E5\u672C\u8A9E \u3068[\u30EA\u30F3\u30AF](\u7121\u3044.md)";
        var excerpt = Excerpt.of(line, line.indexOf('(') + 1, 5);
        assertEquals(18, excerpt.indent());
        assertEquals(7, excerpt.carets());
    }

    @Test
    void marksOnALetterTakeNone() {
        var excerpt = Excerpt.of("cafe\u0301 [x](y.md)", 10, 4);
        assertEquals(9, excerpt.indent());
        assertEquals(4, excerpt.carets());
    }

    @Test
    void picturesTakeTwo() {
        assertEquals(3, Excerpt.of("\uD83D\uDE00 x", 3, 1).indent());
    }
}
