package org.afterword.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/**
 * A piece of a picture as it is published.
 *
 * @param bytes what stands there instead; null for what stands in the file
 * @param from where it begins in the file
 * @param to where it ends in the file
 */
record Piece(byte[] bytes, long from, long to) {

    static Piece of(byte[] bytes) {
        return new Piece(bytes, 0, bytes.length);
    }

    static Piece of(long from, long to) {
        return new Piece(null, from, to);
    }

    private long length() {
        return to - from;
    }

    static long length(List<Piece> pieces) {
        long length = 0;
        for (var piece : pieces) {
            length += piece.length();
        }
        return length;
    }

    /** The pieces of a file, one behind the other; those of the file are in its order. */
    static InputStream open(Path file, List<Piece> pieces) throws IOException {
        var in = Files.newInputStream(file);
        return new InputStream() {
            private long position;
            private int piece;
            private long done;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int start, int length) throws IOException {
                while (piece < pieces.size() && done == pieces.get(piece).length()) {
                    piece++;
                    done = 0;
                }
                if (piece == pieces.size()) {
                    return -1;
                }
                var now = pieces.get(piece);
                int count = (int) Math.min(length, now.length() - done);
                if (now.bytes() != null) {
                    System.arraycopy(now.bytes(), (int) done, target, start, count);
                } else {
                    in.skipNBytes(now.from() + done - position);
                    count = in.read(target, start, count);
                    if (count < 0) {
                        throw new IOException(file + " became shorter while it was read");
                    }
                    position = now.from() + done + count;
                }
                done += count;
                return count;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    /** Of a file that is published as it is. */
    static List<Piece> all(PictureBytes in) {
        return Collections.singletonList(of(0, in.size()));
    }

    /** Joins pieces that follow on each other, so that a whole file is one. */
    static void add(List<Piece> pieces, long from, long to) {
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.bytes() == null && last.to() == from) {
            pieces.set(pieces.size() - 1, of(last.from(), to));
        } else {
            pieces.add(of(from, to));
        }
    }

    /** Puts bytes into the first piece, which is one of the file. */
    static void insert(List<Piece> pieces, int at, byte[] bytes) {
        var first = pieces.remove(0);
        if (first.to() > at) {
            pieces.add(0, of(at, first.to()));
        }
        pieces.add(0, of(bytes));
        pieces.add(0, of(0, at));
    }
}
