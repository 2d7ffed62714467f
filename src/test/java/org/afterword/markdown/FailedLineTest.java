package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailedLineTest {
    private static String of(String text, String bad) {
        return FailedLine.in(text, (start, end) -> text.substring(start, end).contains(bad));
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

    /** A long text is not read again for each step. */
    @ParameterizedTest
    @ValueSource(strings = {"alone", "together"})
    void triesNotMuchMoreThanTheTextHas(String how) {
        var text = "line\n".repeat(100_000) + "bad\n" + "line\n".repeat(50_000) + "bad\n";
        long[] tried = new long[1];
        FailedLine.in(text, (start, end) -> {
            tried[0] += end - start;
            int bad = text.substring(start, end).split("bad", -1).length - 1;
            return bad > (how.equals("alone") ? 0 : 1);
        });
        assertTrue(tried[0] <= 9L * text.length(), () -> tried[0] + " of " + text.length());
    }
}
