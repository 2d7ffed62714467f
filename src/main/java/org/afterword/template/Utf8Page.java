package org.afterword.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page in the making, encoded as it grows: most of its pieces are ASCII, which Java encodes by copying, and a single
 * letter outside Latin-1 would make every later character of a {@link StringBuilder} cost twice.
 */
final class Utf8Page extends Writer {
    private byte[] bytes = new byte[16 * 1024];
    private int length;
    private boolean marked;

    @Override
    public void write(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        marked |= encoded.length > text.length() && EnglishWords.areIn(encoded);
    }

    private void reserve(int count) {
        if (count > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }

    @Override
    public void write(String text, int offset, int count) {
        write(text.substring(offset, offset + count));
    }

    /** A template's own text comes so. */
    @Override
    public void write(char[] text, int offset, int count) {
        reserve(count);
        for (int i = 0; i < count; i++) {
            char c = text[offset + i];
            if (c >= 0x80) {
                write(new String(text, offset + i, count - i));
                return;
            }
            bytes[length++] = (byte) c;
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }

    /** @param markup whether it is HTML, in which English words can stand in elements of their own */
    byte[] toBytes(boolean markup) {
        return marked
                ? EnglishWords.unmarked(new String(bytes, 0, length, StandardCharsets.UTF_8), markup)
                        .getBytes(StandardCharsets.UTF_8)
                : Arrays.copyOf(bytes, length);
    }
}
