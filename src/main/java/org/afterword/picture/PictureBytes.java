package org.afterword.picture;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A picture's file, read from wherever one likes. Numbers are as the network has them unless said. */
final class PictureBytes implements Closeable {
    private final FileChannel channel;
    private final long size;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).limit(0);

    /** Where in the file the buffer begins. */
    private long start;

    PictureBytes(Path file) throws IOException {
        this.channel = FileChannel.open(file);
        this.size = channel.size();
    }

    long size() {
        return size;
    }

    long position() {
        return start + buffer.position();
    }

    boolean atEnd() {
        return position() >= size;
    }

    void seek(long position) throws IOException {
        if (position > size) {
            throw new EOFException();
        } else if (position >= start && position <= start + buffer.limit()) {
            buffer.position((int) (position - start));
        } else {
            start = position;
            buffer.limit(0);
        }
    }

    void skip(long count) throws IOException {
        seek(position() + count);
    }

    int next() throws IOException {
        if (!buffer.hasRemaining()) {
            fill();
        }
        return buffer.get() & 0xFF;
    }

    private void fill() throws IOException {
        start += buffer.limit();
        buffer.clear();
        int read = channel.read(buffer, start);
        buffer.flip();
        if (read <= 0) {
            throw new EOFException();
        }
    }

    /** Reads on behind a marker in a JPEG's pixels, past what only looks like one; returns it. */
    int nextMarker() throws IOException {
        var bytes = buffer.array();
        while (true) {
            int at = buffer.position();
            int end = buffer.limit();
            while (at < end && bytes[at] != (byte) 0xFF) {
                at++;
            }
            buffer.position(at);
            if (at == end) {
                fill();
                continue;
            }
            next();
            int marker = next();
            while (marker == 0xFF) {
                marker = next();
            }
            if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) {
                return marker;
            }
        }
    }

    int number16() throws IOException {
        return next() << 8 | next();
    }

    long number32() throws IOException {
        return (long) number16() << 16 | number16();
    }

    /** With the low byte first. */
    long reversed32() throws IOException {
        return Integer.reverseBytes((int) number32()) & 0xFFFFFFFFL;
    }

    String text(int length) throws IOException {
        return new String(bytes(length), StandardCharsets.ISO_8859_1);
    }

    /** @throws EOFException if there are not so many, before room for them is taken */
    byte[] bytes(int count) throws IOException {
        if (count > size - position()) {
            throw new EOFException();
        }
        var bytes = new byte[count];
        for (int done = 0; done < count; ) {
            if (!buffer.hasRemaining()) {
                fill();
            }
            int some = Math.min(buffer.remaining(), count - done);
            buffer.get(bytes, done, some);
            done += some;
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
