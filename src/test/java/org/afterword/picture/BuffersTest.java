package org.afterword.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The room in which smaller pictures are made. */
class BuffersTest {
    private final Buffers buffers = new Buffers();

    @Test
    void roomOfAboutThatSizeIsUsedAgainAndCleared() {
        var room = buffers.take(100);
        Arrays.fill(room, (byte) 7);
        buffers.give(room);
        assertNotSame(room, buffers.take(101));
        assertNotSame(room, buffers.take(49));
        var again = buffers.take(60);
        assertSame(room, again);
        assertArrayEquals(new byte[60], Arrays.copyOf(again, 60));
    }

    @Test
    void whatIsWrittenGrowsAndTakesWhatStandsInBetween() throws Exception {
        try (var out = new WrittenBytes(new byte[2])) {
            out.write(new byte[] {1, 2, 3, 4, 5});
            out.seek(1);
            out.write(9);
            assertEquals(3, out.read());
            assertEquals(5, out.length());
            assertArrayEquals(new byte[] {1, 9, 7, 7, 3, 4, 5}, out.with(new byte[] {7, 7}, 2));
        }
    }
}
