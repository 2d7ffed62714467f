package org.afterword.base.fingerprint;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * 128 bits that stand for a content: equal contents have equal fingerprints, and others, for all purposes, do not. It is
 * XXH3, which is quick and not a seal: it tells whether something changed, never whether somebody meddled with it.
 */
public record Fingerprint(long high, long low) {
    /** Stands where there is no content. */
    public static final Fingerprint NONE = new Fingerprint(0, 0);

    public static Fingerprint of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    public static Fingerprint of(byte[] bytes, int length) {
        return of(Hashing.xxh3_128().hashBytesTo128Bits(bytes, 0, length));
    }

    /** The fingerprint of a text's UTF-8 bytes. */
    public static Fingerprint of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The fingerprint of the UTF-8 bytes of some texts as if they were one. */
    public static Fingerprint of(List<String> texts) {
        var hash = Hashing.xxh3_128().hashStream();
        for (var text : texts) {
            hash.putBytes(text.getBytes(StandardCharsets.UTF_8));
        }
        return of(hash.get());
    }

    /** The fingerprint of all that a stream still holds. */
    public static Fingerprint of(InputStream in) throws IOException {
        var hash = Hashing.xxh3_128().hashStream();
        var buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            hash.putBytes(buffer, 0, read);
        }
        return of(hash.get());
    }

    /** The fingerprint of a file, which is read piece by piece. */
    public static Fingerprint of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /** Reads what {@link #toString()} wrote. */
    public static Fingerprint parse(String hex) {
        return new Fingerprint(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }

    private static Fingerprint of(HashValue128 value) {
        return new Fingerprint(value.getMostSignificantBits(), value.getLeastSignificantBits());
    }

    // Java makes up a record's own equals() at the first call, which takes longer than all later ones of a small build.

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && high == that.high && low == that.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high ^ low);
    }

    /** 32 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        var hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }
}
