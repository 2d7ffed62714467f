package org.afterword.importer.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Unpacked bytes that stop where they become too many for what they were packed into. Deflate (RFC 1951) can reach 1 to
 * 1032; an export of words reaches 1 to 20.
 */
public class UnpackedInput extends FilterInputStream {
    private static final long ALWAYS_ALLOWED = 32L << 20;
    private static final int MOST_TIMES = 200;

    /** More came out than could be honest. */
    public static final class Bomb extends IOException {
        private static final long serialVersionUID = 1;

        Bomb() {
            super("it unpacks to more than " + MOST_TIMES + " times its size");
        }
    }

    private final LongSupplier packed;
    private long unpacked;

    UnpackedInput(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws Bomb {
        unpacked += read;
        if (unpacked > ALWAYS_ALLOWED && unpacked / MOST_TIMES > packed.getAsLong()) {
            throw new Bomb();
        }
    }

    /** Why a packed file could not be unpacked, in words. Java says nothing of one that ends within its first bytes. */
    public static String reason(IOException e) {
        return e.getMessage() == null ? "it ends too early" : e.getMessage();
    }
}
