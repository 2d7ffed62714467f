package org.afterword.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 128 bits that stand for a content: equal contents have equal fingerprints, and others, for all purposes, do not. */
public record Fingerprint(long high, long low) {

    /** The fingerprint of bytes: the first 128 bits of their SHA-256 (FIPS 180-4). */
    public static Fingerprint of(byte[] bytes) {
        return first128(sha256().digest(bytes));
    }

    /** The fingerprint of a text's UTF-8 bytes. */
    public static Fingerprint of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The fingerprint of all that a stream still holds. */
    public static Fingerprint of(InputStream in) throws IOException {
        var digest = sha256();
        var buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return first128(digest.digest());
    }

    /** Reads what {@link #toString()} wrote. */
    public static Fingerprint parse(String hex) {
        return new Fingerprint(
                Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Fingerprint first128(byte[] digest) {
        long high = 0;
        long low = 0;
        for (int i = 0; i < 8; i++) {
            high = high << 8 | (digest[i] & 0xFF);
            low = low << 8 | (digest[i + 8] & 0xFF);
        }
        return new Fingerprint(high, low);
    }

    /** 32 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        var hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }
}
