package org.afterword.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an answer brings, or a part of it. */
sealed interface Body {
    long length();

    /** Writes {@code count} bytes from {@code start} on, which must be there. */
    void write(OutputStream out, long start, long count) throws IOException;

    static Body of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IOException if it went away */
    static Body of(Path file) throws IOException {
        return new Stored(file, Files.size(file));
    }

    /** What was made for the answer. */
    record Bytes(byte[] bytes) implements Body {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public void write(OutputStream out, long start, long count) throws IOException {
            out.write(bytes, (int) start, (int) count);
        }
    }

    /** A file, which may be a film: it is never in memory as a whole. */
    record Stored(Path file, long length) implements Body {
        @Override
        public void write(OutputStream out, long start, long count) throws IOException {
            try (var in = Files.newInputStream(file)) {
                in.skipNBytes(start);
                var buffer = new byte[1 << 16];
                for (long left = count; left > 0; ) {
                    int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                    if (read < 0) {
                        throw new IOException(file + " became shorter while it was sent");
                    }
                    out.write(buffer, 0, read);
                    left -= read;
                }
            }
        }
    }
}
