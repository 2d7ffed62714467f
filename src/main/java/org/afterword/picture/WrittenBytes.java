package org.afterword.picture;

import java.io.IOException;
import java.util.Arrays;
import javax.imageio.stream.ImageOutputStreamImpl;

/** What Java's writers of pictures write, who go back to what they left open. It is in one piece of memory, and so needs no other. */
final class WrittenBytes extends ImageOutputStreamImpl {
    private byte[] bytes;
    private int length;

    /** @param bytes taken as room; if it is too small, larger room is made */
    WrittenBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] source, int start, int count) throws IOException {
        flushBits();
        int at = Math.toIntExact(streamPos);
        int end = Math.addExact(at, count);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + bytes.length / 2));
        }
        System.arraycopy(source, start, bytes, at, count);
        streamPos = end;
        length = Math.max(length, end);
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < length ? bytes[(int) streamPos++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int start, int count) {
        bitOffset = 0;
        int some = (int) Math.min(count, length - streamPos);
        if (some <= 0) {
            return count == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, (int) streamPos, target, start, some);
        streamPos += some;
        return some;
    }

    @Override
    public long length() {
        return length;
    }

    /**
     * All of it, with something put in between.
     *
     * @param at how much stands before it
     */
    byte[] with(byte[] more, int at) {
        var all = new byte[length + more.length];
        System.arraycopy(bytes, 0, all, 0, at);
        System.arraycopy(more, 0, all, at, more.length);
        System.arraycopy(bytes, at, all, at + more.length, length - at);
        return all;
    }
}
