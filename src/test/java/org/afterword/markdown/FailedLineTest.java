package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FailedLineTest {
    private static String of(String text, String bad) {
        return FailedLine.in(text, end -> text.substring(0, end).contains(bad));
    }

    @Test
    void namesTheLineUpToWhichItCanBeDone() {
        assertEquals("the bad one", of("first\n\nthe bad one\nmore\n", "bad"));
        assertEquals("bad", of("bad", "bad"));
        assertEquals("bad", of("\n\n  bad", "bad"));
        assertEquals("two", of("one\ntwo\nthree", "one\ntwo"));
    }

    @Test
    void quotesOnlyTheBeginningOfALongLine() {
        assertEquals("𝕏".repeat(80) + "…", of("𝕏".repeat(100) + " bad\n", "bad"));
    }
}
