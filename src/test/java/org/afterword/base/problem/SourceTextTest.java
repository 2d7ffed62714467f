package org.afterword.base.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    /** Else a thousand mistakes in a line of a megabyte would keep a gigabyte of it. */
    @Test
    void placesInOneLineShareItsText() {
        var text = new SourceText("a.md", "one\ntwo three\n");
        assertSame(text.at(4, 7).excerpt(), text.at(8, 13).excerpt());
        assertEquals("one", text.at(0, 3).excerpt());
        assertEquals("two three", text.at(8, 13).excerpt());
    }

    @Test
    void columnsAreCountedInCodePoints() {
        var source = new SourceText("f", "one\n👍🏽 é two\n");
        int two = source.text().indexOf("two");
        assertEquals(new Position("f", 2, 6, 3, "👍🏽 é two"), source.at(two, two + 3));
        assertEquals(source.at(two, two + 3), source.at(2, 6, 3));
    }

    @Test
    void aPlaceIsCutAtTheEndOfItsLine() {
        var source = new SourceText("f", "one\ntwo\nthree");
        assertEquals(new Position("f", 2, 2, 2, "two"), source.at(5, 13));
        assertEquals(new Position("f", 3, 1, 5, "three"), source.at(3, 1, 1 << 16));
    }

    @Test
    void whatLiesBeyondTheTextIsItsEnd() {
        var source = new SourceText("f", "one\n");
        assertEquals(new Position("f", 2, 1, 1, ""), source.at(4, 4));
        assertEquals(new Position("f", 2, 1, 1, ""), source.at(99, 99, 99));
        assertEquals(new Position("f", 1, 4, 1, "one"), source.at(1, 99, 1));
    }

    @Test
    void everyKindOfLineEndIsOne() {
        assertEquals("a\nb\nc\n\nd", new SourceText("f", "a\r\nb\rc\n\r\nd").text());
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertEquals(
                Optional.of("a"),
                SourceText.decode("f", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'}, problem -> {})
                        .map(SourceText::text));
    }

    @Test
    void theFirstByteThatIsNotUtf8IsShown() {
        var problems = new ArrayList<Problem>();
        var bytes = "é\nab?c?".getBytes(StandardCharsets.UTF_8);
        bytes[5] = (byte) 0xC3;
        assertTrue(SourceText.decode("f", bytes, problems::add).isEmpty());
        assertEquals(
                List.of("f:2:3 byte 0xC3 is not UTF-8"),
                problems.stream().map(p -> p.position() + " " + p.message()).toList());
    }

    @Property(tries = 1000)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        var problems = new ArrayList<Problem>();
        var read = SourceText.decode("f", bytes, problems::add);
        assertEquals(read.isEmpty() ? 1 : 0, problems.size());
    }

    @Property(tries = 1000)
    void aPlaceIsFoundAgainByItsLineAndColumn(@ForAll String text, @ForAll int start, @ForAll int length) {
        var source = new SourceText("f", text);
        int from =
                source.text().isEmpty() ? 0 : Math.floorMod(start, source.text().length());
        if (from > 0 && Character.isLowSurrogate(source.text().charAt(from))) {
            return;
        }
        var place = source.at(from, Math.min(source.text().length(), from + Math.floorMod(length, 50)));
        assertEquals(place, source.at(place.line(), place.column(), place.length()));
    }
}
