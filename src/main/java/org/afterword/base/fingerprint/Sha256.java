package org.afterword.base.fingerprint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), for names that must be the same for ever and on every machine. */
public final class Sha256 {
    private Sha256() {}

    /** The first digits of the digest of some texts, each in a line of its own: a short name for what they say. */
    public static String beginning(int digits, String... texts) {
        return hex(String.join("\n", texts)).substring(0, digits);
    }

    /** The digest of a text's UTF-8 bytes, as 64 hexadecimal digits. */
    public static String hex(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
