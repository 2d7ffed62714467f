package org.afterword.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.stream.ImageInputStreamImpl;

/** The pieces of a picture for Java's readers, which go back and forth; nothing of them is kept in memory. */
class PieceStream extends ImageInputStreamImpl {
    private final FileChannel channel;
    private final List<Piece> pieces;

    PieceStream(Path file, List<Piece> pieces) throws IOException {
        this.channel = FileChannel.open(file);
        this.pieces = pieces;
    }

    /**
     * The pieces as a stream that does not say how long it is. TwelveMonkeys 3.15.0 takes a picture of more than 2048 bytes of
     * pixels for each of its own for an attack, and a gradient can be one; {@link Look} bounds the pixels before.
     */
    static PieceStream endless(Path file, List<Piece> pieces) throws IOException {
        return new PieceStream(file, pieces) {
            @Override
            public long length() {
                return -1;
            }
        };
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Reads on over the end of a piece: for whoever reads a number, too few bytes are the end of the file. */
    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        bitOffset = 0;
        int filled = 0;
        long at = streamPos;
        for (var piece : pieces) {
            long left = piece.to() - piece.from() - at;
            while (left > 0 && filled < length) {
                int most = (int) Math.min(left, length - filled);
                int count = read(piece, at, ByteBuffer.wrap(target, start + filled, most));
                if (count <= 0) {
                    return end(filled, length);
                }
                streamPos += count;
                filled += count;
                at += count;
                left -= count;
            }
            if (filled == length) {
                return filled;
            }
            at = -left;
        }
        return end(filled, length);
    }

    private static int end(int filled, int length) {
        return filled == 0 && length > 0 ? -1 : filled;
    }

    private int read(Piece piece, long at, ByteBuffer target) throws IOException {
        if (piece.bytes() == null) {
            return channel.read(target, piece.from() + at);
        }
        int count = target.remaining();
        target.put(piece.bytes(), (int) at, count);
        return count;
    }

    @Override
    public long length() {
        return Piece.length(pieces);
    }

    @Override
    public void close() throws IOException {
        super.close();
        channel.close();
    }
}
