package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A value of any length is read in time that grows with its length, and without deep recursion. */
class LongValuesTest {
    private static final int LONG = 60_000;

    @Test
    void findsWordsInWhatABlockIsSaidToBe() {
        assertEquals("", words("a".repeat(LONG / 2) + " ".repeat(LONG / 2) + "1"));
        assertTrue(words(" 1 ".repeat(LONG / 3) + "two words").contains("two words"));
    }

    @Test
    void findsAFenceBehindVeryManyMarks() {
        var text = "- ".repeat(LONG) + "```\na\n```\nb\n";
        assertEquals(text.replace("b", "B"), OutsideCode.runs(text, run -> run.replace("b", "B")));
    }

    private static String words(String value) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> BlockStart.of("theirs/block {\"said\": \"" + value + "\"} /")
                        .words());
    }
}
