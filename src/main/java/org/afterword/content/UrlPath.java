package org.afterword.content;

import java.util.Optional;

/** Judges and writes the paths of addresses. */
public final class UrlPath {
    private static final String UNRESERVED = "-._~/";

    private UrlPath() {}

    /**
     * What keeps a path from being the same in a file system and in an address, in words; empty where nothing does.
     * Letters and digits of any script and {@code - . _ ~} are safe (RFC 3986 §2.3, RFC 3987 §2.2).
     */
    public static Optional<String> problemWith(String path) {
        for (int i = 0; i < path.length(); i += Character.charCount(path.codePointAt(i))) {
            int c = path.codePointAt(i);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
            if (!Character.isLetterOrDigit(c) && !mark && UNRESERVED.indexOf(c) < 0) {
                return Optional.of(c == ' ' ? "a space" : c < ' ' || c == 0x7F ? "a control character"
                        : "'" + Character.toString(c) + "'");
            }
        }
        for (var part : path.split("/")) {
            if (part.equals("..") || part.equals(".")) {
                return Optional.of("'" + part + "'");
            }
        }
        return Optional.empty();
    }

    /** The path with every byte outside ASCII's safe characters percent-encoded as UTF-8 (RFC 3986 §2.1). */
    public static String encode(String path) {
        if (path.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/!$&'()*+,;=:@#?%".indexOf(c) >= 0))) {
            return path;
        }
        var encoded = new StringBuilder();
        for (byte b : path.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/!$&'()*+,;=:@#?%".indexOf(c) >= 0)) {
                encoded.append((char) c);
            } else {
                encoded.append('%').append(String.format("%02X", c));
            }
        }
        return encoded.toString();
    }
}
