package org.afterword.importer.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * A stream that can be read only once, whose beginning can be looked at as often as wanted: that is kept, the rest is not,
 * neither in memory nor in a file, since there may be things in it that nobody may find there.
 */
final class PipedInput {
    private static final int KEPT = 1 << 20;

    private final InputStream in;
    private byte[] start;
    private boolean passed;

    PipedInput(InputStream in) {
        this.in = in;
    }

    /** The bytes from the beginning. */
    InputStream open() throws IOException {
        if (passed) {
            throw new IOException("piped input can be read only once");
        }
        if (start == null) {
            start = in.readNBytes(KEPT);
        }
        var begun = new ByteArrayInputStream(start);
        return start.length < KEPT ? begun : new SequenceInputStream(begun, new Rest());
    }

    byte[] magic() throws IOException {
        try (var begun = open()) {
            return Arrays.copyOf(begun.readNBytes(4), 4);
        }
    }

    /** What comes after the beginning. */
    private final class Rest extends InputStream {
        @Override
        public int read() throws IOException {
            passed = true;
            return in.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            passed = true;
            return in.read(target, offset, length);
        }
    }
}
