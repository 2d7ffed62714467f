package org.afterword.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PieceStreamTest {
    @TempDir
    Path folder;

    @Test
    void piecesAreReadAsOneFileWhereverAReadBeginsAndEnds() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "0123456789");
        var pieces = List.of(
                Piece.of("abc".getBytes()), Piece.of(2, 5), Piece.of(7, 7), Piece.of("d".getBytes()), Piece.of(8, 10));
        var all = "abc234d89".getBytes();
        try (var in = new PieceStream(file, pieces)) {
            for (int from = 0; from <= all.length; from++) {
                for (int length = 1; length <= all.length + 1; length++) {
                    in.seek(from);
                    var read = new byte[length];
                    int count = in.read(read, 0, length);
                    var wanted = Arrays.copyOfRange(all, from, Math.min(from + length, all.length));
                    assertEquals(wanted.length == 0 ? -1 : wanted.length, count, from + " " + length);
                    assertArrayEquals(wanted, Arrays.copyOf(read, wanted.length), from + " " + length);
                    assertEquals(from + wanted.length, in.getStreamPosition());
                }
            }
            in.seek(1);
            assertEquals(0x62633233, in.readInt(), "a number over the end of a piece");
        }
    }
}
