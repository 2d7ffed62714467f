package org.afterword.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.stream.ImageInputStreamImpl;

/** The pieces of a picture for Java's readers, which go back and forth; nothing of them is kept in memory. */
final class PieceStream extends ImageInputStreamImpl {
    private final FileChannel channel;
    private final List<Piece> pieces;

    PieceStream(Path file, List<Piece> pieces) throws IOException {
        this.channel = FileChannel.open(file);
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        bitOffset = 0;
        long at = streamPos;
        for (var piece : pieces) {
            long left = piece.to() - piece.from() - at;
            if (left > 0) {
                int count = read(piece, at, ByteBuffer.wrap(target, start, (int) Math.min(left, length)));
                streamPos += Math.max(count, 0);
                return count;
            }
            at = -left;
        }
        return -1;
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
